<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Copy Report</source>
            <translation>&amp;نسخ التقرير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Licences</source>
            <translation>ال&amp;رخص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>A desktop download manager that never hands you a wrong file.</source>
            <translation>مدير تنزيلات لسطح المكتب لا يسلّمك ملفًا خاطئًا أبدًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>About Wherry</source>
            <translation>عن Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL.</source>
            <translation>برنامج حر برخصة MIT. الأيقونات من Lucide (ISC). ‏Qt وPySide برخصة LGPL.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>The licences of everything in it: {folder}</source>
            <translation>رخص كل ما فيه: {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Versions and folders for a bug report; neither addresses nor your name are in it.</source>
            <translation>النسخ والمجلدات لتقرير عن علّة؛ ليس فيه أي عنوان ولا اسمك.</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Choose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Header</source>
            <translation>&amp;ترويسة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Password</source>
            <translation>&amp;كلمة السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>تذكّر في &amp;حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Site</source>
            <translation>المو&amp;قع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Token</source>
            <translation>&amp;رمز</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;User name</source>
            <translation>ا&amp;سم المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Value</source>
            <translation>القيم&amp;ة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>A user name cannot have a colon.</source>
            <translation>لا يمكن أن يحوي اسم المستخدم نقطتين رأسيتين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Add Account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Edit Account</source>
            <translation>تحرير الحساب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of Cookies</source>
            <translation>ملف الكعكات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of cookies</source>
            <translation>ملف الكعكات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Header</source>
            <translation>الترويسة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>S&amp;ends</source>
            <translation>يرس&amp;ل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Secret</source>
            <translation>السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Sends</source>
            <translation>يرسل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>The whole path of the file is needed.</source>
            <translation>مطلوب المسار الكامل للملف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This cannot be sent: there is a line’s end or another control character in it.</source>
            <translation>تعذّر إرسال هذا: فيه نهاية سطر أو محرف تحكم آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no name of a header, or of one that Wherry sets itself.</source>
            <translation>ليس هذا اسم ترويسة، أو هو اسم يضبطه Wherry بنفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no site: a host, with *. before it for all below it, or a link.</source>
            <translation>ليس هذا موقعًا: المطلوب مضيف، أو مضيف قبله *. لكل ما تحته، أو رابط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Unchanged</source>
            <translation>دون تغيير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>User name</source>
            <translation>اسم المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>cookies.txt, as browsers’ extensions write it</source>
            <translation>cookies.txt كما تكتبه ملحقات المتصفحات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>example.org, *.example.org or http://nas:8080</source>
            <translation>example.org أو *.example.org أو http://nas:8080</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Asked for when needed</source>
            <translation>يُطلب عند الحاجة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from a file</source>
            <translation>كعكات من ملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from {name}</source>
            <translation>كعكات من {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies of Firefox</source>
            <translation>كعكات Firefox</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Downloads that need it will ask for a login when their server does.</source>
            <translation>التنزيلات التي تحتاجه ستطلب بيانات الدخول حين يطلبها خادومها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Expired</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>File cannot be read</source>
            <translation>تعذّرت قراءة الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export them as cookies.txt.</source>
            <translation>تُقرأ كعكات Firefox من مكانها حتى وهو يعمل؛ وما يدوم منها حتى إغلاقه فقط ليس ضمنها. أما Chrome وEdge وChromium فتعمّي كعكاتها لنفسها: يمكن لملحق أن يصدّرها إلى cookies.txt.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>For this session</source>
            <translation>لهذه الجلسة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header</source>
            <translation>الترويسة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header {name}</source>
            <translation>الترويسة {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In that file</source>
            <translation>في ذلك الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In the keyring</source>
            <translation>في حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Its secret is deleted from the keyring.</source>
            <translation>يُحذف سرّه من حلقة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>None for this site</source>
            <translation>لا شيء لهذا الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Remove the account for {site}?</source>
            <translation>أتريد إزالة حساب {site}؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to it alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>يُرسل إليه وحده، لكن دون تعمية: يمكن لمن على الطريق قراءته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>يُرسل إلى {site} وحده، لكن دون تعمية: يمكن لمن على الطريق قراءته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone.</source>
            <translation>يُرسل إلى {site} وحده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Some expired, others until {moment}</source>
            <translation>بعضها منتهٍ، والبقية حتى {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The file of cookies stays where it is.</source>
            <translation>يبقى ملف الكعكات في مكانه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring does not answer; it may be asking to be unlocked.</source>
            <translation>لا تستجيب حلقة المفاتيح؛ لعلها تطلب فك قفلها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring failed.</source>
            <translation>فشلت حلقة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring is locked.</source>
            <translation>حلقة المفاتيح مقفلة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring was not allowed to.</source>
            <translation>لم يُسمح لحلقة المفاتيح بذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} does not take the user name and password that were sent.</source>
            <translation>لا يقبل الوسيط {place} اسم المستخدم وكلمة السر المرسلين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} wants a user name and a password.</source>
            <translation>يطلب الوسيط {place} اسم مستخدم وكلمة سر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There are no cookies of Firefox on this computer.</source>
            <translation>لا توجد كعكات Firefox على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There is no keyring here that keeps passwords encrypted.</source>
            <translation>لا توجد هنا حلقة مفاتيح تحفظ كلمات السر معمّاة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Token</source>
            <translation>رمز</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until the site ends them</source>
            <translation>إلى أن ينهيها الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until {moment}</source>
            <translation>حتى {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>User name and password</source>
            <translation>اسم المستخدم وكلمة السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} does not take the user name and password that were sent.</source>
            <translation>لا يقبل {site} اسم المستخدم وكلمة السر المرسلين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} wants a user name and a password.</source>
            <translation>يطلب {site} اسم مستخدم وكلمة سر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.</source>
            <translation>{why} أُزيل حساب {site}، لكن سرّه ما زال محفوظًا باسم «{key}» لبرنامج Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The secret for {site} is kept for this session only.</source>
            <translation>{why} يُحفظ سر {site} لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} Until it does, the secret for {site} is kept for this session only.</source>
            <translation>{why} وحتى ذلك الحين يُحفظ سر {site} لهذه الجلسة فقط.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Add…</source>
            <translation>إ&amp;ضافة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Remove…</source>
            <translation>إ&amp;زالة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, a header or cookies for a site. Secrets are kept in the system’s keyring.</source>
            <translation>لا حسابات بعد. يُنشأ الحساب حين تسجّل الدخول من أجل تنزيل، أو بالزر «إضافة»: بيانات دخول أو رمز أو ترويسة أو كعكات لموقع. تُحفظ الأسرار في حلقة مفاتيح النظام.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove Account</source>
            <translation>إزالة الحساب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Secret</source>
            <translation>السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Sends</source>
            <translation>يرسل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;About Wherry</source>
            <translation>&amp;عن Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Add Link</source>
            <translation>إ&amp;ضافة رابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Cancel Download</source>
            <translation>إ&amp;لغاء التنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Clear Finished</source>
            <translation>&amp;إزالة المكتملة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;داكنة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Details</source>
            <translation>&amp;التفاصيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Export List…</source>
            <translation>ت&amp;صدير القائمة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Find in List</source>
            <translation>&amp;بحث في القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Follow Speed Schedule</source>
            <translation>اتباع &amp;جدول السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Import List…</source>
            <translation>است&amp;يراد القائمة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;فاتحة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Limit Speed</source>
            <translation>تقييد ال&amp;سرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Network…</source>
            <translation>ال&amp;شبكة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Paste Links</source>
            <translation>&amp;لصق الروابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>&amp;إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Resume</source>
            <translation>است&amp;ئناف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Sites…</source>
            <translation>الم&amp;واقع…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;System</source>
            <translation>مثل ال&amp;نظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Watch Clipboard for Links</source>
            <translation>مراقبة الحا&amp;فظة بحثًا عن روابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;When Finished…</source>
            <translation>عند الان&amp;تهاء…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>A&amp;ccounts…</source>
            <translation>ال&amp;حسابات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>C&amp;hoose Name…</source>
            <translation>ا&amp;ختيار الاسم…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Change Download &amp;Folder…</source>
            <translation>تغيير &amp;مجلد التنزيلات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy &amp;Link</source>
            <translation>نسخ &amp;الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy as cURL (&amp;Bash)</source>
            <translation>نسخ كأمر cURL (&amp;Bash)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Deskt&amp;op…</source>
            <translation>سطح الم&amp;كتب…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Download &amp;Again</source>
            <translation>تنزيل مجد&amp;دًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>E&amp;xtra Headers…</source>
            <translation>&amp;ترويسات إضافية…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Find &amp;Duplicates…</source>
            <translation>البح&amp;ث عن المكررات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Limit Spee&amp;d</source>
            <translation>ت&amp;قييد السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Move to Tra&amp;sh</source>
            <translation>نقل إلى الم&amp;هملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause &amp;All</source>
            <translation>إيقاف ال&amp;كل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause or Re&amp;sume</source>
            <translation>إيقاف مؤقت &amp;أو استئناف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;ename…</source>
            <translation>إعادة تس&amp;مية…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;etry All Failed</source>
            <translation>إعادة مح&amp;اولة كل ما فشل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;move from List</source>
            <translation>إ&amp;زالة من القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;try</source>
            <translation>إ&amp;عادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Resume All Pa&amp;used</source>
            <translation>استئناف &amp;جميع المتوقفة مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Selec&amp;t All</source>
            <translation>تحديد ال&amp;كل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Settin&amp;gs…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Sho&amp;w in Folder</source>
            <translation>إ&amp;ظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Si&amp;gn In…</source>
            <translation>ت&amp;سجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Speed &amp;Schedule…</source>
            <translation>جدول السر&amp;عة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Stop Trusting Certif&amp;icate</source>
            <translation>إيقاف الوثوق بال&amp;شهادة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Trust This Certi&amp;ficate…</source>
            <translation>ال&amp;وثوق بهذه الشهادة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Update Lin&amp;k…</source>
            <translation>ت&amp;حديث الرابط…</translation>
        </message>
    </context>
    <context>
        <name>AddBar</name>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add the links to the list (Enter)</source>
            <translation>إضافة الروابط إلى القائمة (Enter)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Links to download</source>
            <translation>روابط للتنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Paste or type a link, or drop it anywhere</source>
            <translation>ألصق رابطًا أو اكتبه، أو أفلته في أي مكان</translation>
        </message>
    </context>
    <context>
        <name>AfterEnd</name>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Quit Now</source>
            <translation>إ&amp;نهاء الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Shut Down Now</source>
            <translation>إي&amp;قاف التشغيل الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Sleep Now</source>
            <translation>إ&amp;سبات الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Quit…</source>
            <translation>عند الان&amp;تهاء: إنهاء…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Run a Command…</source>
            <translation>عند الان&amp;تهاء: تشغيل أمر…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Shut Down…</source>
            <translation>عند الان&amp;تهاء: إيقاف التشغيل…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Sleep…</source>
            <translation>عند الان&amp;تهاء: إسبات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished…</source>
            <translation>عند الان&amp;تهاء…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>A command has %Ln arguments at the most.</source>
            <translation>
                <numerusform>لا معاملات للأمر.</numerusform>
                <numerusform>للأمر معامل واحد على الأكثر.</numerusform>
                <numerusform>للأمر معاملان على الأكثر.</numerusform>
                <numerusform>للأمر %Ln معاملات على الأكثر.</numerusform>
                <numerusform>للأمر %Ln معاملًا على الأكثر.</numerusform>
                <numerusform>للأمر %Ln معامل على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads</source>
            <translation>كل التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads have ended.</source>
            <translation>انتهت كل التنزيلات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Do nothing</source>
            <translation>عدم فعل شيء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Name a program, and below it its arguments, one on each line.</source>
            <translation>سمِّ برنامجًا، وتحته معاملاته، واحدًا في كل سطر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Quit Wherry</source>
            <translation>إنهاء Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Run a command</source>
            <translation>تشغيل أمر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Send the computer to sleep</source>
            <translation>إسبات الحاسوب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Shut the computer down</source>
            <translation>إيقاف تشغيل الحاسوب</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer goes to sleep in %n seconds.</source>
            <translation>
                <numerusform>يُسبت الحاسوب الآن.</numerusform>
                <numerusform>يُسبت الحاسوب بعد ثانية واحدة.</numerusform>
                <numerusform>يُسبت الحاسوب بعد ثانيتين.</numerusform>
                <numerusform>يُسبت الحاسوب بعد %n ثوانٍ.</numerusform>
                <numerusform>يُسبت الحاسوب بعد %n ثانية.</numerusform>
                <numerusform>يُسبت الحاسوب بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer shuts down in %n seconds.</source>
            <translation>
                <numerusform>يتوقف تشغيل الحاسوب الآن.</numerusform>
                <numerusform>يتوقف تشغيل الحاسوب بعد ثانية واحدة.</numerusform>
                <numerusform>يتوقف تشغيل الحاسوب بعد ثانيتين.</numerusform>
                <numerusform>يتوقف تشغيل الحاسوب بعد %n ثوانٍ.</numerusform>
                <numerusform>يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
                <numerusform>يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry put it to sleep.</source>
            <translation>انتهت التنزيلات، لكن الحاسوب لا يسمح لبرنامج Wherry بإسباته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry shut it down.</source>
            <translation>انتهت التنزيلات، لكن الحاسوب لا يسمح لبرنامج Wherry بإيقاف تشغيله.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but {program} could not be started.</source>
            <translation>انتهت التنزيلات، لكن تعذّر بدء {program}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The queue {name} has ended.</source>
            <translation>انتهى الطابور {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry put it to sleep without a password.</source>
            <translation>لا يسمح هذا الحاسوب لبرنامج Wherry بإسباته دون كلمة سر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry shut it down without a password.</source>
            <translation>لا يسمح هذا الحاسوب لبرنامج Wherry بإيقاف تشغيله دون كلمة سر.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Wherry quits in %n seconds.</source>
            <translation>
                <numerusform>ينتهي Wherry الآن.</numerusform>
                <numerusform>ينتهي Wherry بعد ثانية واحدة.</numerusform>
                <numerusform>ينتهي Wherry بعد ثانيتين.</numerusform>
                <numerusform>ينتهي Wherry بعد %n ثوانٍ.</numerusform>
                <numerusform>ينتهي Wherry بعد %n ثانية.</numerusform>
                <numerusform>ينتهي Wherry بعد %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterEndDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;After</source>
            <translation>&amp;بعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Only until Wherry is closed</source>
            <translation>&amp;فقط حتى إغلاق Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Then</source>
            <translation>&amp;ثم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>/usr/bin/rsync
--archive
…</source>
            <translation>/usr/bin/rsync
--archive
…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Co&amp;mmand</source>
            <translation>الأ&amp;مر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Command: the program, then one argument on each line</source>
            <translation>الأمر: البرنامج، ثم معامل واحد في كل سطر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>When Finished</source>
            <translation>عند الانتهاء</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <location filename="../../qtapp/ui/again.py" />
            <source>Download Again</source>
            <translation>تنزيل مجددًا</translation>
        </message>
    </context>
    <context>
        <name>AskedLinks</name>
        <message>
            <location filename="../../qtapp/ui/asked_links.py" />
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
    </context>
    <context>
        <name>AutostartOffer</name>
        <message>
            <location filename="../../qtapp/ui/autostart_offer.py" />
            <source>Turn On</source>
            <translation>تفعيل</translation>
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>sites</comment>
            <translation>أي موقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>types of files</comment>
            <translation>أي نوع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Archives</source>
            <translation>الأرشيفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Choose types of files, or type a site, or do both.</source>
            <translation>اختر أنواع الملفات، أو اكتب موقعًا، أو افعل الأمرين معًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Code</source>
            <translation>الشفرات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Fonts</source>
            <translation>الخطوط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>No category fits: it goes to {folder}.</source>
            <translation>لا فئة تناسبه: يذهب إلى {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Once downloads are sorted into folders:</source>
            <translation>حين تُفرز التنزيلات في مجلدات:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Others</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Programs</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>The folder is a name below the download folder, such as Videos, or a whole path.</source>
            <translation>المجلد اسم تحت مجلد التنزيلات، مثل «الفيديو»، أو مسار كامل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>There is a category of this name already.</source>
            <translation>توجد فئة بهذا الاسم من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>This is no link.</source>
            <translation>ليس هذا رابطًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Type a link to see where its file would go.</source>
            <translation>اكتب رابطًا لترى أين يذهب ملفه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Videos</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{category}: it goes to {folder}.</source>
            <translation>{category}: يذهب إلى {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*</source>
            <translation>لا يدل {pattern} على موقع. أمثلة: example.org أو ‎*.example.org أو ‎example.org/music/*‎</translation>
        </message>
    </context>
    <context>
        <name>CategoriesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;New…</source>
            <translation>&amp;جديدة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Try a link</source>
            <translation>تجربة &amp;رابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Add the Usual &amp;Ones</source>
            <translation>إضافة ال&amp;معتادة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Archives, Programs</source>
            <translation>الأرشيفات، البرامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move &amp;Up</source>
            <translation>نقل إلى أ&amp;على</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move Do&amp;wn</source>
            <translation>نقل إلى أ&amp;سفل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Types</source>
            <translation>الأنواع</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Folder</source>
            <translation>المج&amp;لد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Below the download folder</source>
            <translation>تحت مجلد التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>C&amp;hoose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Choose the folder</source>
            <translation>اختيار المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Edit Category</source>
            <translation>تحرير الفئة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>New Category</source>
            <translation>فئة جديدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Site&amp;s</source>
            <translation>الم&amp;واقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Types</source>
            <translation>الأنواع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>With commas between; nothing for any site</source>
            <translation>تفصلها فواصل؛ والفراغ يعني أي موقع</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>None so far: a download whose certificate is refused offers to trust it.</source>
            <translation>لا شيء بعد: التنزيل الذي تُرفض شهادته يعرض الوثوق بها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>SHA-256 fingerprint</source>
            <translation>بصمة SHA-256</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>Server</source>
            <translation>الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>St&amp;op Trusting</source>
            <translation>إي&amp;قاف الثقة</translation>
        </message>
    </context>
    <context>
        <name>CheckControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>off</source>
            <translation>معطل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>on</source>
            <translation>مفعل</translation>
        </message>
    </context>
    <context>
        <name>CheckingRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_checking.py" />
            <source>Links being checked</source>
            <translation>الروابط قيد الفحص</translation>
        </message>
    </context>
    <context>
        <name>ClearHistoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>&amp;Remove entries</source>
            <translation>&amp;إزالة المُدخلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Clear History</source>
            <translation>مسح التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>How old the entries have to be</source>
            <translation>كم يجب أن يكون عمر المُدخلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Re&amp;move</source>
            <translation>إ&amp;زالة</translation>
        </message>
    </context>
    <context>
        <name>ClipboardWatch</name>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Turn On</source>
            <translation>تشغيل</translation>
        </message>
    </context>
    <context>
        <name>CopyingCurl</name>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>Copied without passwords, cookies and tokens.</source>
            <translation>نُسخ دون كلمات المرور وملفات الارتباط والرموز.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>That is for up to {most} downloads at once.</source>
            <translation>هذا ممكن لما يصل إلى {most} من التنزيلات دفعة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>CountdownDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Downloads Have Ended</source>
            <translation>انتهت التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>&amp;Copy Details</source>
            <translation>&amp;نسخ التفاصيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>It happened again since: {number}</source>
            <translation>تكرر منذ ذلك الحين: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Technical details</source>
            <translation>التفاصيل التقنية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>The log is in {folder}</source>
            <translation>السجل في {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Wherry made a mistake and goes on.</source>
            <translation>وقع Wherry في خطأ وهو يواصل العمل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Your downloads are kept. If something looks wrong from now on, quit and start again. A report with the details below helps to mend it; no addresses' secrets are in it.</source>
            <translation>تنزيلاتك محفوظة. إن بدا شيء خاطئًا من الآن فصاعدًا، فأنهِ البرنامج وابدأه من جديد. تقرير بالتفاصيل أدناه يساعد على الإصلاح؛ وليست فيه أسرار أي عنوان.</translation>
        </message>
    </context>
    <context>
        <name>DeletingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Delete</source>
            <translation>&amp;حذف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Keep</source>
            <translation>إ&amp;بقاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Delete Queue</source>
            <translation>حذف الطابور</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>
                <numerusform>لم ينتظر أي تنزيل فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
                <numerusform>انتظر تنزيل واحد فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
                <numerusform>انتظر تنزيلان فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
                <numerusform>انتظرت %Ln تنزيلات فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
                <numerusform>انتظر %Ln تنزيلًا فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
                <numerusform>انتظر %Ln تنزيل فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>انتظر تنزيل واحد فتح Wherry. أتريد بدء Wherry في صينية النظام عند تسجيل دخولك؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>Another copy of Wherry is started, or this one with another profile.</source>
            <translation>تبدأ نسخة أخرى من Wherry، أو هذه النسخة بملف شخصي آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>The start of Wherry could not be changed: {detail}</source>
            <translation>تعذّر تغيير بدء Wherry: {detail}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>This system does not let Wherry set that. Its own settings may.</source>
            <translation>لا يسمح هذا النظام لبرنامج Wherry بضبط ذلك. ربما تتيحه إعدادات النظام نفسه.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Notices when downloads end</source>
            <translation>إ&amp;شعارات عند انتهاء التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Quiet hours: neither notices nor sounds</source>
            <translation>ساعات ال&amp;هدوء: لا إشعارات ولا أصوات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>A &amp;sound when a queue ends</source>
            <translation>صوت عند انتهاء &amp;طابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Start &amp;Wherry in the tray when I sign in</source>
            <translation>بدء Wherry في &amp;صينية النظام عند تسجيل دخولي</translation>
        </message>
    </context>
    <context>
        <name>DestinationFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Folder</source>
            <translation>المج&amp;لد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Group</source>
            <translation>الم&amp;جموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Insert</source>
            <translation>إ&amp;دراج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Names</source>
            <translation>الأ&amp;سماء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Queue</source>
            <translation>ال&amp;طابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>As their servers call them, or a template</source>
            <translation>كما تسميها خواديمها، أو حسب قالب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>C&amp;hoose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Insert a field of the template</source>
            <translation>إدراج حقل من القالب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Template for names</source>
            <translation>قالب الأسماء</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>%n downloads selected</source>
            <translation>
                <numerusform>لم يُحدَّد أي تنزيل</numerusform>
                <numerusform>حُدِّد تنزيل واحد</numerusform>
                <numerusform>حُدِّد تنزيلان</numerusform>
                <numerusform>حُدِّدت %n تنزيلات</numerusform>
                <numerusform>حُدِّد %n تنزيلًا</numerusform>
                <numerusform>حُدِّد %n تنزيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>%n parts</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>لا أجزاء</numerusform>
                <numerusform>جزء واحد</numerusform>
                <numerusform>جزآن</numerusform>
                <numerusform>%n أجزاء</numerusform>
                <numerusform>%n جزءًا</numerusform>
                <numerusform>%n جزء</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>, </source>
            <comment>between the facts of a picture</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>1 part</source>
            <comment>of a file</comment>
            <translation>جزء واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>All downloads</source>
            <translation>كل التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>All of it is there. No connection is open.</source>
            <translation>كله موجود. لا اتصال مفتوح.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Can be resumed</source>
            <translation>يمكن استئنافه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Checksum</source>
            <translation>مجموع التحقق</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Done</source>
            <comment>how much of a file has come</comment>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloaded</source>
            <translation>المُنزَّل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag}</source>
            <translation>ETag {etag}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag} (weak)</source>
            <translation>ETag {etag} (ضعيف)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>No speed has been measured yet.</source>
            <translation>لم تُقَس أي سرعة بعد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>On the disk</source>
            <translation>على القرص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Part file</source>
            <translation>الملف الجزئي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Segments</source>
            <translation>المقاطع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Select a download to see what goes on with it.</source>
            <translation>حدّد تنزيلًا لترى ما يجري فيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Server</source>
            <translation>الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Size in all</source>
            <translation>الحجم الكلي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/details.py" />
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Speed limit</source>
            <translation>حد السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>This download</source>
            <translation>هذا التنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>This is shown of one download at a time.</source>
            <translation>يُعرض هذا لتنزيل واحد في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Time left</source>
            <translation>الوقت الباقي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>a part file of {size}</source>
            <translation>ملف جزئي بحجم {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>average {speed}</source>
            <translation>المتوسط {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>cannot be read</source>
            <translation>تعذّرت قراءته</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>changed {date}</source>
            <translation>تغيّر {date}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>checked at the end</source>
            <translation>يُفحص في النهاية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connecting</source>
            <translation>يتصل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection at work</source>
            <translation>اتصال يعمل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection that waits</source>
            <translation>اتصال ينتظر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>downloading</source>
            <translation>يُنزَّل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>from {start} on</source>
            <translation>من {start} فصاعدًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>held by a limit</source>
            <translation>مقيَّد بحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>high</source>
            <translation>مرتفعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>limit {speed}</source>
            <translation>الحد {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>looked for beside the file at the end</source>
            <translation>يُبحث عنه بجانب الملف في النهاية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>low</source>
            <translation>منخفضة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>no: the server sends the file as a whole only</source>
            <translation>لا: لا يرسل الخادوم الملف إلا كاملًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none is known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none was given</source>
            <translation>لم يُعطَ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>normal</source>
            <translation>عادية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing comes</source>
            <translation>لا يصل شيء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing to do</source>
            <translation>لا شيء لفعله</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now {speed}</source>
            <translation>الآن {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>one more in {span}</source>
            <translation>اتصال آخر خلال {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>peak {speed}</source>
            <translation>الذروة {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>still to come</source>
            <translation>لم يأتِ بعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>takes up {size}</source>
            <translation>يشغل {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the file has another one</source>
            <translation>للملف مجموع آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>the file is not there any longer</source>
            <translation>لم يعد الملف موجودًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>the last {time} in which it ran</source>
            <translation>آخر {time} من عمله</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the server does not tell</source>
            <translation>لا يذكر الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>waits for an answer</source>
            <translation>ينتظر ردًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>with a record of what has come</source>
            <translation>مع سجل بما وصل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes, by comparing what is there</source>
            <translation>نعم، بمقارنة الموجود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes: the server sends parts, and tells versions apart</source>
            <translation>نعم: يرسل الخادوم أجزاء ويميّز النسخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} of {size}</source>
            <translation>{done} من {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} so far</source>
            <translation>{done} حتى الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{number} · {host}</source>
            <translation>{number} · {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} بايت)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size}, and %Ln whose size is not known</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{size}، ولا شيء بحجم غير معروف</numerusform>
                <numerusform>{size}، وواحد بحجم غير معروف</numerusform>
                <numerusform>{size}، واثنان بحجم غير معروف</numerusform>
                <numerusform>{size}، و%Ln بحجم غير معروف</numerusform>
                <numerusform>{size}، و%Ln بحجم غير معروف</numerusform>
                <numerusform>{size}، و%Ln بحجم غير معروف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{start} to {end}</source>
            <comment>a part of a file, by its offsets</comment>
            <translation>من {start} إلى {end}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{state}: {number}</source>
            <comment>how many downloads are in a state</comment>
            <translation>{state}: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{status}. No connection is open.</source>
            <translation>{status}. لا اتصال مفتوح.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>{time} ago</source>
            <translation>قبل {time}</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
    </context>
    <context>
        <name>DownloadModel</name>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Added</source>
            <comment>when a download was</comment>
            <translation>أُضيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Average</source>
            <comment>speed</comment>
            <translation>المتوسط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Left</source>
            <comment>time left</comment>
            <translation>الباقي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>DownloadTable</name>
        <message>
            <location filename="../../qtapp/ui/views/download_table.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop to download</source>
            <translation>أفلت للتنزيل</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n could not be read, or changed meanwhile.</source>
            <translation>
                <numerusform>قُرئت كلها ولم تتغير.</numerusform>
                <numerusform>تعذّرت قراءة ملف واحد، أو تغيّر أثناء ذلك.</numerusform>
                <numerusform>تعذّرت قراءة ملفين، أو تغيّرا أثناء ذلك.</numerusform>
                <numerusform>تعذّرت قراءة %n ملفات، أو تغيّرت أثناء ذلك.</numerusform>
                <numerusform>تعذّرت قراءة %n ملفًا، أو تغيّرت أثناء ذلك.</numerusform>
                <numerusform>تعذّرت قراءة %n ملف، أو تغيّرت أثناء ذلك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are copies of others: {size}.</source>
            <translation>
                <numerusform>لا ملفات منسوخة عن غيرها: {size}.</numerusform>
                <numerusform>ملف واحد نسخة من غيره: {size}.</numerusform>
                <numerusform>ملفان نسختان من غيرهما: {size}.</numerusform>
                <numerusform>%n ملفات نسخ من غيرها: {size}.</numerusform>
                <numerusform>%n ملفًا نسخ من غيرها: {size}.</numerusform>
                <numerusform>%n ملف نسخ من غيرها: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are in the trash: {size}.</source>
            <translation>
                <numerusform>لا ملفات في المهملات: {size}.</numerusform>
                <numerusform>ملف واحد في المهملات: {size}.</numerusform>
                <numerusform>ملفان في المهملات: {size}.</numerusform>
                <numerusform>%n ملفات في المهملات: {size}.</numerusform>
                <numerusform>%n ملفًا في المهملات: {size}.</numerusform>
                <numerusform>%n ملف في المهملات: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: there is no trash for them.</source>
            <translation>
                <numerusform>لم يُترك شيء في مكانه.</numerusform>
                <numerusform>تُرك ملف واحد في مكانه: لا مهملات له.</numerusform>
                <numerusform>تُرك ملفان في مكانهما: لا مهملات لهما.</numerusform>
                <numerusform>تُركت %n ملفات في مكانها: لا مهملات لها.</numerusform>
                <numerusform>تُرك %n ملفًا في مكانها: لا مهملات لها.</numerusform>
                <numerusform>تُرك %n ملف في مكانها: لا مهملات لها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: they, or those to keep, have changed.</source>
            <translation>
                <numerusform>لم يُترك شيء في مكانه.</numerusform>
                <numerusform>تُرك ملف واحد في مكانه: تغيّر هو أو الذي يبقى.</numerusform>
                <numerusform>تُرك ملفان في مكانهما: تغيّرا هما أو ما يبقى.</numerusform>
                <numerusform>تُركت %n ملفات في مكانها: تغيّرت هي أو ما يبقى.</numerusform>
                <numerusform>تُرك %n ملفًا في مكانها: تغيّرت هي أو ما يبقى.</numerusform>
                <numerusform>تُرك %n ملف في مكانها: تغيّرت هي أو ما يبقى.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move 1 to Trash</source>
            <translation>&amp;نقل 1 إلى المهملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move {number} to Trash</source>
            <translation>&amp;نقل {number} إلى المهملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 could not be read, or changed meanwhile.</source>
            <translation>تعذّرت قراءة ملف واحد، أو تغيّر أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is in the trash: {size}.</source>
            <translation>ملف واحد في المهملات: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is the copy of another: {size}.</source>
            <translation>ملف واحد نسخة من غيره: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: it, or the one to keep, has changed.</source>
            <translation>تُرك ملف واحد في مكانه: تغيّر هو أو الذي يبقى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: there is no trash for it.</source>
            <translation>تُرك ملف واحد في مكانه: لا مهملات له.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at %n finished files…</source>
            <translation>
                <numerusform>لا ملفات مكتملة للفحص…</numerusform>
                <numerusform>يُفحص ملف مكتمل واحد…</numerusform>
                <numerusform>يُفحص ملفان مكتملان…</numerusform>
                <numerusform>تُفحص %n ملفات مكتملة…</numerusform>
                <numerusform>يُفحص %n ملفًا مكتملًا…</numerusform>
                <numerusform>يُفحص %n ملف مكتمل…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at 1 finished file…</source>
            <translation>يُفحص ملف مكتمل واحد…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>No two finished files on the list have the same content.</source>
            <translation>لا ملفين مكتملين في القائمة لهما المحتوى نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Reading: {done} of {total}</source>
            <translation>يُقرأ: {done} من {total}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Stays</source>
            <translation>يبقى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>To the trash</source>
            <translation>إلى المهملات</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>&amp;Keep This Too</source>
            <translation>إ&amp;بقاء هذا أيضًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Do Not &amp;Keep This</source>
            <translation>&amp;عدم إبقاء هذا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Files with the same content</source>
            <translation>ملفات لها المحتوى نفسه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Find Duplicates</source>
            <translation>البحث عن المكررات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>How far the search is</source>
            <translation>تقدّم البحث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Keep &amp;Only This</source>
            <translation>إبقاء هذا &amp;فقط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Modified</source>
            <translation>عُدّل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Set</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Show in &amp;Folder</source>
            <translation>إ&amp;ظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Then</source>
            <comment>what becomes of a file</comment>
            <translation>المآل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>To the trash</source>
            <translation>إلى المهملات</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change the download folder</source>
            <translation>تغيير مجلد التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Downloads go to {folder} ·</source>
            <translation>تذهب التنزيلات إلى {folder} ·</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here</source>
            <translation>أفلت الروابط أو الملفات هنا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here, or paste them with Ctrl+V.</source>
            <translation>أفلت الروابط أو الملفات هنا، أو ألصقها بالمفتاحين Ctrl+V.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Links, lists of links, and .url, .desktop, .webloc and .metalink files</source>
            <translation>روابط وقوائم روابط وملفات ‎.url و‎.desktop و‎.webloc و‎.metalink</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>No downloads yet</source>
            <translation>لا تنزيلات بعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste  Ctrl+V</source>
            <translation>لصق  Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste links from the clipboard</source>
            <translation>لصق الروابط من الحافظة</translation>
        </message>
    </context>
    <context>
        <name>EverySiteDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>ال&amp;محاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>الا&amp;تصالات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>تنزيلات في آن &amp;واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>ال&amp;زمن بين الطلبات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Every Other Site</source>
            <translation>كل المواقع الأخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;حفظ</translation>
        </message>
    </context>
    <context>
        <name>ExportListDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Downloads</source>
            <translation>ال&amp;تنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Export…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Finished downloads, too</source>
            <translation>التنزيلات الم&amp;كتملة أيضًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Written for</source>
            <translation>الوج&amp;هة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>Export List</source>
            <translation>تصدير القائمة</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
    </context>
    <context>
        <name>FinishedFiles</name>
        <message>
            <location filename="../../qtapp/ui/tray_finished.py" />
            <source>Last &amp;Finished</source>
            <translation>آخر ما اك&amp;تمل</translation>
        </message>
    </context>
    <context>
        <name>FirefoxButton</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/firefox_button.py" />
            <source>Firefo&amp;x</source>
            <translation>Firefo&amp;x</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/firefox_button.py" />
            <source>Use the cookies of Firefox on this computer</source>
            <translation>استخدام كعكات Firefox على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/folder.py" />
            <source>Folder for Downloads</source>
            <translation>مجلد التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>FolderControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>C&amp;hoose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Collapse All</source>
            <translation>&amp;طي الكل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Expand All</source>
            <translation>&amp;توسيع الكل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Groups</source>
            <translation>ال&amp;مجموعات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Show Groups</source>
            <translation>إ&amp;ظهار المجموعات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Ungroup</source>
            <translation>ف&amp;ك المجموعة</translation>
        </message>
    </context>
    <context>
        <name>GroupNameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Name:</source>
            <translation>الا&amp;سم:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Rename</source>
            <translation>إ&amp;عادة التسمية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Rename Group</source>
            <translation>إعادة تسمية المجموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>The files and their folders keep their names.</source>
            <translation>تحتفظ الملفات ومجلداتها بأسمائها.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n cancelled</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لم يُلغَ شيء</numerusform>
                <numerusform>واحد مُلغى</numerusform>
                <numerusform>اثنان مُلغيان</numerusform>
                <numerusform>%n مُلغاة</numerusform>
                <numerusform>%n مُلغاة</numerusform>
                <numerusform>%n مُلغاة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n failed</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لم يفشل شيء</numerusform>
                <numerusform>واحد فشل</numerusform>
                <numerusform>اثنان فشلا</numerusform>
                <numerusform>%n فشلت</numerusform>
                <numerusform>%n فشلت</numerusform>
                <numerusform>%n فشلت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n paused</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لا شيء موقف مؤقتًا</numerusform>
                <numerusform>واحد موقف مؤقتًا</numerusform>
                <numerusform>اثنان موقفان مؤقتًا</numerusform>
                <numerusform>%n موقفة مؤقتًا</numerusform>
                <numerusform>%n موقفة مؤقتًا</numerusform>
                <numerusform>%n موقفة مؤقتًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n running</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لا شيء يجري</numerusform>
                <numerusform>واحد يجري</numerusform>
                <numerusform>اثنان يجريان</numerusform>
                <numerusform>%n تجري</numerusform>
                <numerusform>%n تجري</numerusform>
                <numerusform>%n تجري</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لا شيء ينتظر</numerusform>
                <numerusform>واحد ينتظر</numerusform>
                <numerusform>اثنان ينتظران</numerusform>
                <numerusform>%n تنتظر</numerusform>
                <numerusform>%n تنتظر</numerusform>
                <numerusform>%n تنتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting for you</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>لا شيء ينتظرك</numerusform>
                <numerusform>واحد ينتظرك</numerusform>
                <numerusform>اثنان ينتظرانك</numerusform>
                <numerusform>%n تنتظرك</numerusform>
                <numerusform>%n تنتظرك</numerusform>
                <numerusform>%n تنتظرك</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, collapsed, level 1</source>
            <translation>مجموعة، مطوية، المستوى الأول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, expanded, level 1</source>
            <translation>مجموعة، موسّعة، المستوى الأول</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of %n files done</source>
            <comment>of a group</comment>
            <translation>
                <numerusform>تم {done} ولا ملفات</numerusform>
                <numerusform>تم {done} من ملف واحد</numerusform>
                <numerusform>تم {done} من ملفين</numerusform>
                <numerusform>تم {done} من %n ملفات</numerusform>
                <numerusform>تم {done} من %n ملفًا</numerusform>
                <numerusform>تم {done} من %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of {number}</source>
            <comment>files of a group that are done</comment>
            <translation>{done} من {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{number} of %Ln files</source>
            <comment>those of a group that are shown</comment>
            <translation>
                <numerusform>{number} من %Ln ملفات</numerusform>
                <numerusform>{number} من ملف واحد</numerusform>
                <numerusform>{number} من ملفين</numerusform>
                <numerusform>{number} من %Ln ملفات</numerusform>
                <numerusform>{number} من %Ln ملفًا</numerusform>
                <numerusform>{number} من %Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by number of files, as the size of %Ln is not known</source>
            <comment>how much is done</comment>
            <translation>
                <numerusform>{percent} حسب عدد الملفات</numerusform>
                <numerusform>{percent} حسب عدد الملفات، لأن حجم واحد منها غير معروف</numerusform>
                <numerusform>{percent} حسب عدد الملفات، لأن حجم اثنين منها غير معروف</numerusform>
                <numerusform>{percent} حسب عدد الملفات، لأن حجم %Ln منها غير معروف</numerusform>
                <numerusform>{percent} حسب عدد الملفات، لأن حجم %Ln منها غير معروف</numerusform>
                <numerusform>{percent} حسب عدد الملفات، لأن حجم %Ln منها غير معروف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by size</source>
            <comment>how much is done</comment>
            <translation>{percent} حسب الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{row}, level 2, in {group}</source>
            <comment>a download in a group</comment>
            <translation>{row}، المستوى الثاني، في {group}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{size}+</source>
            <comment>a size of which only a part is known</comment>
            <translation>{size}+</translation>
        </message>
    </context>
    <context>
        <name>GuardedFileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>&amp;Show in Folder</source>
            <translation>إ&amp;ظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>Not opened</source>
            <translation>لم يُفتح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>{name} came from the internet, so Wherry does not open it. If you trust it, start it from its folder.</source>
            <translation>جاء {name} من الإنترنت، لذلك لا يفتحه Wherry. إن كنت تثق به فابدأه من مجلده.</translation>
        </message>
    </context>
    <context>
        <name>Headers</name>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Line {number} is no header that can be given: Name: value, and no name Wherry sets.</source>
            <translation>السطر {number} ليس ترويسة يمكن إعطاؤها: اكتب «الاسم: القيمة»، بغير اسم يضبطه Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>No more than {most} headers can be given.</source>
            <translation>أقصى عدد من الترويسات يمكن إعطاؤه هو {most}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Sent to the download’s own server from its next attempt on. Others on the way are told the user agent, the language and the site of the referrer alone.</source>
            <translation>تُرسل إلى خادوم التنزيل نفسه وحده ابتداءً من محاولته التالية. ولا يُخبَر غيره على الطريق إلا بوكيل المستخدم واللغة وموقع المُحيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>They are kept with the download.</source>
            <translation>تُحفظ مع التنزيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>This cannot be sent: there is a control character in it, or it is too long.</source>
            <translation>تعذّر إرسال هذا: فيه محرف تحكم، أو هو أطول من اللازم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for the site to have it in the keyring.</source>
            <translation>قد يكون هذا سريًا: {names}. يُحفظ في الذاكرة حتى ينتهي Wherry ولا يُكتب أبدًا. أنشئ حسابًا للموقع لتحفظه في حلقة المفاتيح.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln downloads go to the list.</source>
            <translation>
                <numerusform>لا تنزيلات تذهب إلى القائمة.</numerusform>
                <numerusform>يذهب تنزيل واحد إلى القائمة.</numerusform>
                <numerusform>يذهب تنزيلان إلى القائمة.</numerusform>
                <numerusform>تذهب %Ln تنزيلات إلى القائمة.</numerusform>
                <numerusform>يذهب %Ln تنزيلًا إلى القائمة.</numerusform>
                <numerusform>يذهب %Ln تنزيل إلى القائمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries</source>
            <translation>
                <numerusform>لا مُدخلات</numerusform>
                <numerusform>مُدخل واحد</numerusform>
                <numerusform>مُدخلان</numerusform>
                <numerusform>%Ln مُدخلات</numerusform>
                <numerusform>%Ln مُدخلًا</numerusform>
                <numerusform>%Ln مُدخل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries removed from the history. Files stay where they are.</source>
            <translation>
                <numerusform>لم يُزَل أي مُدخل من التأريخ. تبقى الملفات في مكانها.</numerusform>
                <numerusform>أُزيل مُدخل واحد من التأريخ. تبقى الملفات في مكانها.</numerusform>
                <numerusform>أُزيل مُدخلان من التأريخ. تبقى الملفات في مكانها.</numerusform>
                <numerusform>أُزيلت %Ln مُدخلات من التأريخ. تبقى الملفات في مكانها.</numerusform>
                <numerusform>أُزيل %Ln مُدخلًا من التأريخ. تبقى الملفات في مكانها.</numerusform>
                <numerusform>أُزيل %Ln مُدخل من التأريخ. تبقى الملفات في مكانها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were taken in.</source>
            <translation>
                <numerusform>لم يُستورد أي مُدخل.</numerusform>
                <numerusform>استُورد مُدخل واحد.</numerusform>
                <numerusform>استُورد مُدخلان.</numerusform>
                <numerusform>استُوردت %Ln مُدخلات.</numerusform>
                <numerusform>استُورد %Ln مُدخلًا.</numerusform>
                <numerusform>استُورد %Ln مُدخل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were written to {name}.</source>
            <translation>
                <numerusform>لم يُكتب أي مُدخل في {name}.</numerusform>
                <numerusform>كُتب مُدخل واحد في {name}.</numerusform>
                <numerusform>كُتب مُدخلان في {name}.</numerusform>
                <numerusform>كُتبت %Ln مُدخلات في {name}.</numerusform>
                <numerusform>كُتب %Ln مُدخلًا في {name}.</numerusform>
                <numerusform>كُتب %Ln مُدخل في {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries will be removed. Files stay where they are.</source>
            <translation>
                <numerusform>لن يُزال أي مُدخل. تبقى الملفات في مكانها.</numerusform>
                <numerusform>سيُزال مُدخل واحد. تبقى الملفات في مكانها.</numerusform>
                <numerusform>سيُزال مُدخلان. تبقى الملفات في مكانها.</numerusform>
                <numerusform>ستُزال %Ln مُدخلات. تبقى الملفات في مكانها.</numerusform>
                <numerusform>سيُزال %Ln مُدخلًا. تبقى الملفات في مكانها.</numerusform>
                <numerusform>سيُزال %Ln مُدخل. تبقى الملفات في مكانها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln of {of} entries selected</source>
            <translation>
                <numerusform>لا مُدخلات محددة من {of}</numerusform>
                <numerusform>مُدخل واحد محدد من {of}</numerusform>
                <numerusform>مُدخلان محددان من {of}</numerusform>
                <numerusform>%Ln مُدخلات محددة من {of}</numerusform>
                <numerusform>%Ln مُدخلًا محددًا من {of}</numerusform>
                <numerusform>%Ln مُدخل محدد من {of}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 download goes to the list.</source>
            <translation>يذهب تنزيل واحد إلى القائمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry</source>
            <translation>مُدخل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry removed from the history. Its file stays where it is.</source>
            <translation>أُزيل مُدخل واحد من التأريخ. يبقى ملفه في مكانه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was taken in.</source>
            <translation>استُورد مُدخل واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was written to {name}.</source>
            <translation>كُتب مُدخل واحد في {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry will be removed. Files stay where they are.</source>
            <translation>سيُزال مُدخل واحد. تبقى الملفات في مكانها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All results</source>
            <translation>كل النتائج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All types</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Already there: {number}.</source>
            <comment>how many entries</comment>
            <translation>الموجود من قبل: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history. It appears here as soon as it lets go.</source>
            <translation>يشغل برنامج آخر التأريخ. سيظهر هنا ما إن يتركه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history: nothing was changed. Try again in a moment.</source>
            <translation>يشغل برنامج آخر التأريخ: لم يتغير شيء. أعد المحاولة بعد قليل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Archives</source>
            <translation>الأرشيفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Counting…</source>
            <translation>يعدّ…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 12 months</source>
            <translation>آخر 12 شهرًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Making the history searchable: {percent} %</source>
            <translation>يُجهَّز التأريخ للبحث: {percent} %</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Moved or deleted</source>
            <translation>نُقل أو حُذف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry is of this kind.</source>
            <translation>لا مُدخل من هذا النوع.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry matches {text}.</source>
            <translation>لا مُدخل يطابق {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No history is kept: what ends is forgotten once it is off the list.</source>
            <translation>لا يُحفظ أي تأريخ: ما ينتهي يُنسى ما إن يغادر القائمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Not usable: {number}.</source>
            <comment>how many entries</comment>
            <translation>غير الصالح: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Nothing has been downloaded yet. What ends, well or not, is remembered here.</source>
            <translation>لم يُنزَّل شيء بعد. كل ما ينتهي، بنجاح أو بغيره، يُحفظ ذكره هنا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a month</source>
            <translation>أقدم من شهر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a week</source>
            <translation>أقدم من أسبوع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a year</source>
            <translation>أقدم من سنة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than three months</source>
            <translation>أقدم من ثلاثة أشهر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Other files</source>
            <translation>ملفات أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Programs</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Removed from the history. Files stay where they are.</source>
            <translation>أُزيل من التأريخ. تبقى الملفات في مكانها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>That is for up to {most} entries at once.</source>
            <translation>أقصى عدد من المُدخلات لهذا في المرة الواحدة هو {most}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The disk with the history is full: nothing was changed. Free some space and try again.</source>
            <translation>القرص الذي فيه التأريخ ممتلئ: لم يتغير شيء. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The file has been moved or deleted.</source>
            <translation>نُقل الملف أو حُذف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read for now. Wherry goes on trying.</source>
            <translation>تعذّرت قراءة التأريخ حاليًا. يواصل Wherry المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read: nothing was exported. Try again later.</source>
            <translation>تعذّرت قراءة التأريخ: لم يُصدَّر شيء. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written. Entries taken in before that: {number}.</source>
            <translation>تعذّرت كتابة التأريخ. عدد المُدخلات المستوردة قبل ذلك: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written: nothing was changed.</source>
            <translation>تعذّرت كتابة التأريخ: لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The import was cancelled. Entries taken in before that: {number}.</source>
            <translation>أُلغي الاستيراد. عدد المُدخلات المستوردة قبل ذلك: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>There is no such entry.</source>
            <translation>لا وجود لهذا المُدخل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today, {time}</source>
            <translation>اليوم، {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Videos</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Yesterday, {time}</source>
            <translation>أمس، {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be read. Entries taken in before that: {number}.</source>
            <translation>تعذّرت قراءة {name}. عدد المُدخلات المستوردة قبل ذلك: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>تعذّرت كتابة {name}. اختر مجلدًا آخر، أو أفرغ بعض المساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: {number}.</source>
            <translation>ليس {name} تأريخًا صدّره Wherry بصيغة CSV أو JSON. عدد المُدخلات المستوردة قبل ذلك: {number}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Clear Older Than…</source>
            <translation>&amp;مسح الأقدم من…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;تصدير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Forget This Site</source>
            <translation>نسيان هذا الم&amp;وقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Import…</source>
            <translation>ا&amp;ستيراد…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Keep History</source>
            <translation>ح&amp;فظ التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Open</source>
            <translation>فت&amp;ح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Show in Folder</source>
            <translation>إ&amp;ظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Copy &amp;Link</source>
            <translation>&amp;نسخ الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Download A&amp;gain</source>
            <translation>تنزيل مجد&amp;دًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Re&amp;move from History</source>
            <translation>إ&amp;زالة من التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Select &amp;All</source>
            <translation>تحديد ال&amp;كل</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Export History</source>
            <translation>تصدير التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Histories (*.json *.csv)</source>
            <translation>ملفات التأريخ (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Import History</source>
            <translation>استيراد التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Show Downloads</source>
            <translation>إظهار التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>wherry-history</source>
            <translation>wherry-history</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More for the history</source>
            <translation>المزيد للتأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history</source>
            <translation>البحث في التأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history by name, address or folder</source>
            <translation>البحث في التأريخ بالاسم أو العنوان أو المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Type of file</source>
            <translation>نوع الملف</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../qtapp/ui/views/history_page.py" />
            <source>History</source>
            <translation>التأريخ</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="../../qtapp/ui/history_place.py" />
            <source>&amp;History</source>
            <translation>التأ&amp;ريخ</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../qtapp/ui/views/history_table.py" />
            <source>History</source>
            <translation>التأريخ</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;To</source>
            <translation>&amp;إلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>To</source>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>ImportSettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>&amp;Import</source>
            <translation>ا&amp;ستيراد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Import Settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Now</source>
            <comment>what holds</comment>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Setting</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Then</source>
            <comment>what it becomes</comment>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>What changes</source>
            <translation>ما يتغير</translation>
        </message>
    </context>
    <context>
        <name>InUseDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/in_use.py" />
            <source>Wherry</source>
            <translation>Wherry</translation>
        </message>
    </context>
    <context>
        <name>Instance</name>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Another version of Wherry is running.</source>
            <translation>تعمل نسخة أخرى من Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Its reason: {word}</source>
            <translation>لم يتغير شيء. سببها: {word}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment.</source>
            <translation>لم يتغير شيء. أعد المحاولة بعد قليل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it again: downloads go on where they were.</source>
            <translation>لم يتغير شيء. أعد المحاولة بعد قليل. إن بقي الحال كذلك، فأنهِ Wherry وابدأه من جديد: تواصل التنزيلات من حيث كانت.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and start Wherry again: downloads go on where they were.</source>
            <translation>لم يتغير شيء. أعد المحاولة بعد قليل. إن بقي الحال كذلك، فأنهِ العملية {number} وابدأ Wherry من جديد: تواصل التنزيلات من حيث كانت.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The computer {host} has opened this profile, and two at once would spoil each other's list. Quit Wherry there. Where it no longer runs, as after a crash, delete this file: {file}</source>
            <translation>فتح الحاسوب {host} هذا الملف الشخصي، ولو فتحه اثنان معًا لأفسد كل منهما قائمة الآخر. أنهِ Wherry هناك. وإن لم يعد يعمل، كما بعد انهيار، فاحذف هذا الملف: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The history cannot be read: {reason}</source>
            <translation>تعذّرت قراءة التأريخ: {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The list of downloads could not be read completely yet; those not read were left out. Try again in a moment. If it stays like this, the window of Wherry says why.</source>
            <translation>تعذّرت قراءة قائمة التنزيلات كاملة بعد؛ وأُغفل الناقص منها. أعد المحاولة بعد قليل. إن بقي الحال كذلك، فالنافذة تبيّن السبب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The two do not understand each other. Quit that one and try again.</source>
            <translation>لا تفهم إحداهما الأخرى. أنهِ تلك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There are no downloads on the list.</source>
            <translation>لا تنزيلات في القائمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download in the history.</source>
            <translation>لا وجود لهذا التنزيل في التأريخ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download on the list.</source>
            <translation>لا وجود لهذا التنزيل في القائمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use your own.</source>
            <translation>هذه نسخة محمولة من Wherry: يذهب كل ما تحفظه إلى {folder}، وتتعذّر الكتابة فيه. لم يتغير شيء. انقل البرنامج إلى حيث يمكنك الكتابة، أو افتح قفل القرص، أو أزل ذلك المجلد لتستخدم مجلدك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Too many programs speak to Wherry at the same time.</source>
            <translation>تخاطب برامج كثيرة Wherry في الوقت نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry cannot write to its own folder.</source>
            <translation>تعذّرت على Wherry الكتابة في مجلده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry could not be started, and nothing was added. Its log tells more: {file}</source>
            <translation>تعذّر بدء Wherry، ولم يُضَف شيء. في سجله المزيد: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run for this profile.</source>
            <translation>لا يعمل Wherry لهذا الملف الشخصي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run, and there is no display to start it on. Use instead: wherry get URL</source>
            <translation>لا يعمل Wherry، ولا توجد شاشة لبدئه عليها. استخدم بدلًا من ذلك: wherry get URL</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has been told to end, and has not yet.</source>
            <translation>طُلب من Wherry أن ينتهي، ولم ينتهِ بعد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has ended.</source>
            <translation>انتهى Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is in use on another computer.</source>
            <translation>Wherry قيد الاستخدام على حاسوب آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not answer.</source>
            <translation>يعمل Wherry لكنه لا يستجيب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not take this.</source>
            <translation>يعمل Wherry لكنه لا يقبل هذا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>{row} (on the list already)</source>
            <translation>{row} (في القائمة من قبل)</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>&amp;Wherry, and what comes with it:</source>
            <translation>&amp;Wherry وما يأتي معه:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>It came without a text.</source>
            <translation>أتى دون نص.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Text of the licence</source>
            <translation>نص الرخصة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>What comes with Wherry</source>
            <translation>ما يأتي مع Wherry</translation>
        </message>
    </context>
    <context>
        <name>LimitChoices</name>
        <message>
            <location filename="../../qtapp/ui/limit_choices.py" />
            <source>&amp;Custom…</source>
            <translation>&amp;مخصص…</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;Limit Speed to {speed}</source>
            <translation>ت&amp;قييد السرعة إلى {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;بلا حد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>, </source>
            <comment>between days</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All day.</source>
            <translation>طوال اليوم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All downloads together get at most {speed}.</source>
            <translation>تنال كل التنزيلات معًا {speed} على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, all downloads together get at most {speed}.</source>
            <translation>حسب الجدول، تنال كل التنزيلات معًا {speed} على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, nothing is downloaded.</source>
            <translation>حسب الجدول، لا يُنزَّل شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Choose at least one day.</source>
            <translation>اختر يومًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Every day</source>
            <translation>كل يوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is limited to {speed}, by schedule.</source>
            <translation>ابتداءً من {time} تُقيَّد السرعة إلى {speed} حسب الجدول.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is {speed}, by schedule.</source>
            <translation>ابتداءً من {time} تكون {speed} حسب الجدول.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on nothing is downloaded, by schedule.</source>
            <translation>ابتداءً من {time} لا يُنزَّل شيء حسب الجدول.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on there is no limit.</source>
            <translation>ابتداءً من {time} لا حد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule</source>
            <translation>موقوف بالجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule · next start {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>موقوف بالجدول · البدء التالي {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may all downloads together come?</source>
            <translation>ما أقصى سرعة لكل التنزيلات معًا؟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may each of these %Ln downloads come?</source>
            <translation>
                <numerusform>ما أقصى سرعة لكل تنزيل من هذه التنزيلات؟</numerusform>
                <numerusform>ما أقصى سرعة لهذا التنزيل؟</numerusform>
                <numerusform>ما أقصى سرعة لكل من هذين التنزيلين؟</numerusform>
                <numerusform>ما أقصى سرعة لكل من هذه التنزيلات، وعددها %Ln؟</numerusform>
                <numerusform>ما أقصى سرعة لكل من هذه التنزيلات، وعددها %Ln؟</numerusform>
                <numerusform>ما أقصى سرعة لكل من هذه التنزيلات، وعددها %Ln؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may {name} come?</source>
            <translation>ما أقصى سرعة لتنزيل {name}؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Limit {speed}</source>
            <translation>الحد {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No hours yet: the limit set by hand holds around the clock.</source>
            <translation>لا ساعات بعد: يسري الحد المضبوط يدويًا على مدار الساعة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Outside the schedule</source>
            <translation>خارج الجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed is not limited.</source>
            <translation>السرعة غير مقيَّدة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule lets this download continue: {time}.</source>
            <translation>يسمح جدول السرعة لهذا التنزيل بالمواصلة: {time}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule never lets this download continue.</source>
            <translation>لا يسمح جدول السرعة لهذا التنزيل بالمواصلة أبدًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>This download gets at most {speed}.</source>
            <translation>ينال هذا التنزيل {speed} على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Type a speed from {least} to {largest}, such as 500 kB/s or 2 MiB/s.</source>
            <translation>اكتب سرعة من {least} إلى {largest}، مثل 500 kB/s أو 2 MiB/s.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Until {time} on the next day.</source>
            <translation>حتى {time} من اليوم التالي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Within these hours another speed limit holds. Where several overlap, the first one counts.</source>
            <translation>في هذه الساعات يسري حد سرعة آخر. وحيث تتداخل عدة حدود يُعتدّ بأولها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>at most {speed}</source>
            <translation>{speed} على الأكثر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit begins: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>بدء الحد: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit ends: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>انتهاء الحد: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>البدء التالي: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next stop: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>التوقف التالي: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>nothing is downloaded</source>
            <translation>لا يُنزَّل شيء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, all day: {limit}</source>
            <translation>{days}، طوال اليوم: {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to} on the next day: {limit}</source>
            <translation>{days}، {from}–{to} من اليوم التالي: {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to}: {limit}</source>
            <translation>{days}، {from}–{to}: {limit}</translation>
        </message>
    </context>
    <context>
        <name>ListArea</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>ListExchange</name>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Export List</source>
            <translation>تصدير القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Import List</source>
            <translation>استيراد القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Lists (*.json *.txt *.list *.lst *.session)</source>
            <translation>القوائم (*.json *.txt *.list *.lst *.session)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Text (*.txt)</source>
            <translation>نص (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the download folder, as their own cannot be used here.</source>
            <translation>
                <numerusform>لا شيء يذهب إلى مجلد التنزيلات.</numerusform>
                <numerusform>يذهب تنزيل واحد إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلده هنا.</numerusform>
                <numerusform>يذهب تنزيلان إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلديهما هنا.</numerusform>
                <numerusform>تذهب %Ln تنزيلات إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلداتها هنا.</numerusform>
                <numerusform>يذهب %Ln تنزيلًا إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلداتها هنا.</numerusform>
                <numerusform>يذهب %Ln تنزيل إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلداتها هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the usual queue, as there is no queue of that name here.</source>
            <translation>
                <numerusform>لا شيء يذهب إلى الطابور المعتاد.</numerusform>
                <numerusform>يذهب تنزيل واحد إلى الطابور المعتاد، إذ لا طابور هنا باسم طابوره.</numerusform>
                <numerusform>يذهب تنزيلان إلى الطابور المعتاد، إذ لا طابور هنا باسم طابورهما.</numerusform>
                <numerusform>تذهب %Ln تنزيلات إلى الطابور المعتاد، إذ لا طابور هنا باسم طابورها.</numerusform>
                <numerusform>يذهب %Ln تنزيلًا إلى الطابور المعتاد، إذ لا طابور هنا باسم طابورها.</numerusform>
                <numerusform>يذهب %Ln تنزيل إلى الطابور المعتاد، إذ لا طابور هنا باسم طابورها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads were written to {name}.</source>
            <translation>
                <numerusform>لم يُكتب أي تنزيل في {name}.</numerusform>
                <numerusform>كُتب تنزيل واحد في {name}.</numerusform>
                <numerusform>كُتب تنزيلان في {name}.</numerusform>
                <numerusform>كُتبت %Ln تنزيلات في {name}.</numerusform>
                <numerusform>كُتب %Ln تنزيلًا في {name}.</numerusform>
                <numerusform>كُتب %Ln تنزيل في {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln entries of {name} were left out.</source>
            <translation>
                <numerusform>لم يُغفل أي مُدخل من {name}.</numerusform>
                <numerusform>أُغفل مُدخل واحد من {name}.</numerusform>
                <numerusform>أُغفل مُدخلان من {name}.</numerusform>
                <numerusform>أُغفلت %Ln مُدخلات من {name}.</numerusform>
                <numerusform>أُغفل %Ln مُدخلًا من {name}.</numerusform>
                <numerusform>أُغفل %Ln مُدخل من {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the download folder, as its own cannot be used here.</source>
            <translation>يذهب تنزيل واحد إلى مجلد التنزيلات، إذ لا يمكن استخدام مجلده هنا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the usual queue, as there is no queue of that name here.</source>
            <translation>يذهب تنزيل واحد إلى الطابور المعتاد، إذ لا طابور هنا باسم طابوره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download was written to {name}.</source>
            <translation>كُتب تنزيل واحد في {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 entry of {name} was left out.</source>
            <translation>أُغفل مُدخل واحد من {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: %Ln downloads</source>
            <translation>
                <numerusform>كل القائمة: لا تنزيلات</numerusform>
                <numerusform>كل القائمة: تنزيل واحد</numerusform>
                <numerusform>كل القائمة: تنزيلان</numerusform>
                <numerusform>كل القائمة: %Ln تنزيلات</numerusform>
                <numerusform>كل القائمة: %Ln تنزيلًا</numerusform>
                <numerusform>كل القائمة: %Ln تنزيل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: 1 download</source>
            <translation>كل القائمة: تنزيل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, priorities, and which are paused.</source>
            <translation>كل ما يلزم للمتابعة: الروابط والمرايا والأسماء والمجلدات والطوابير والمجموعات ومجاميع التحقق والأولويات وما هو موقف مؤقتًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Another Wherry (JSON)</source>
            <translation>Wherry آخر (JSON)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries that cannot be read: {number}, first in line {line}.</source>
            <translation>ما تعذّر فهمه: {number}، أوله في السطر {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries with an invalid checksum, limit, name, folder or header: {number}, first in line {line}.</source>
            <translation>بمجموع تحقق أو حد أو اسم أو مجلد أو ترويسة لا تصح: {number}، أولها في السطر {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries without a link that can be downloaded: {number}, first in line {line}.</source>
            <translation>بلا رابط يمكن تنزيله: {number}، أولها في السطر {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Links with names, folders, checksums and speed limits, as aria2 and others read them.</source>
            <translation>روابط مع الأسماء والمجلدات ومجاميع التحقق وحدود السرعة، كما يقرؤها aria2 وغيره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Other programs (text)</source>
            <translation>برامج أخرى (نص)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.</source>
            <translation>تُغفل كلمات السر والكعكات والترويسات التي قد تحوي أسرارًا؛ أما الرابط نفسه فيُكتب كاملًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The import was cancelled. Nothing was added.</source>
            <translation>أُلغي الاستيراد. لم يُضَف شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>There is no link in {name} that could be downloaded.</source>
            <translation>ليس في {name} رابط يمكن تنزيله.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: %Ln downloads</source>
            <translation>
                <numerusform>المحدَّد: لا تنزيلات</numerusform>
                <numerusform>المحدَّد: تنزيل واحد</numerusform>
                <numerusform>المحدَّد: تنزيلان</numerusform>
                <numerusform>المحدَّد: %Ln تنزيلات</numerusform>
                <numerusform>المحدَّد: %Ln تنزيلًا</numerusform>
                <numerusform>المحدَّد: %Ln تنزيل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: 1 download</source>
            <translation>المحدَّد: تنزيل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be read. Nothing was added.</source>
            <translation>تعذّرت قراءة {name}. لم يُضَف شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>تعذّرت كتابة {name}. اختر مجلدًا آخر، أو أفرغ بعض المساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up to {line}. Nothing was added.</source>
            <translation>ليس {name} قائمة يقرؤها Wherry: الحد {size} ومن الروابط {most}، في أسطر لا تتجاوز {line}. لم يُضَف شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no text in UTF-8, and so no list. Nothing was added.</source>
            <translation>ليس {name} نصًا بترميز UTF-8، فليس قائمة. لم يُضَف شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by Wherry, but is no list of downloads. Nothing was added.</source>
            <translation>كَتب Wherry الملف {name}، لكنه ليس قائمة تنزيلات. لم يُضَف شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was added.</source>
            <translation>كُتب {name} بنسخة أحدث من Wherry. لم يُضَف شيء.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../qtapp/ui/main_window.py" />
            <source>Add and search</source>
            <translation>إضافة وبحث</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Downloads</source>
            <translation>ال&amp;تنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>ت&amp;حرير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Queues</source>
            <translation>ال&amp;طوابير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>السم&amp;ة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>Speed Limit of A&amp;ll</source>
            <translation>حد الس&amp;رعة للكل</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../qtapp/ui/views/history_around.py" />
            <source>Show All</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln active</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>لا شيء جارٍ</numerusform>
                <numerusform>واحد جارٍ</numerusform>
                <numerusform>اثنان جاريان</numerusform>
                <numerusform>%Ln جارية</numerusform>
                <numerusform>%Ln جارية</numerusform>
                <numerusform>%Ln جارية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln failed</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>لم يفشل شيء</numerusform>
                <numerusform>واحد فشل</numerusform>
                <numerusform>اثنان فشلا</numerusform>
                <numerusform>%Ln فشلت</numerusform>
                <numerusform>%Ln فشلت</numerusform>
                <numerusform>%Ln فشلت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be deleted. They are in use, or may not be changed.</source>
            <translation>
                <numerusform>لا ملفات تعذّر حذفها.</numerusform>
                <numerusform>تعذّر حذف ملف واحد. إنه قيد الاستخدام، أو لا يُسمح بتغييره.</numerusform>
                <numerusform>تعذّر حذف ملفين. إنهما قيد الاستخدام، أو لا يُسمح بتغييرهما.</numerusform>
                <numerusform>تعذّر حذف %Ln ملفات. إنها قيد الاستخدام، أو لا يُسمح بتغييرها.</numerusform>
                <numerusform>تعذّر حذف %Ln ملفًا. إنها قيد الاستخدام، أو لا يُسمح بتغييرها.</numerusform>
                <numerusform>تعذّر حذف %Ln ملف. إنها قيد الاستخدام، أو لا يُسمح بتغييرها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be put back where they were. They are in the trash.</source>
            <translation>
                <numerusform>لا ملفات تعذّرت إعادتها إلى مكانها.</numerusform>
                <numerusform>تعذّرت إعادة ملف واحد إلى مكانه. إنه في المهملات.</numerusform>
                <numerusform>تعذّرت إعادة ملفين إلى مكانهما. إنهما في المهملات.</numerusform>
                <numerusform>تعذّرت إعادة %Ln ملفات إلى مكانها. إنها في المهملات.</numerusform>
                <numerusform>تعذّرت إعادة %Ln ملفًا إلى مكانها. إنها في المهملات.</numerusform>
                <numerusform>تعذّرت إعادة %Ln ملف إلى مكانها. إنها في المهملات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%Ln need you first.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>لا شيء ينتظرك أولًا.</numerusform>
                <numerusform>واحد ينتظرك أولًا.</numerusform>
                <numerusform>اثنان ينتظرانك أولًا.</numerusform>
                <numerusform>%Ln تنتظرك أولًا.</numerusform>
                <numerusform>%Ln تنتظرك أولًا.</numerusform>
                <numerusform>%Ln تنتظرك أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln waiting</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>لا شيء ينتظر</numerusform>
                <numerusform>واحد ينتظر</numerusform>
                <numerusform>اثنان ينتظران</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n connections</source>
            <translation>
                <numerusform>لا اتصالات</numerusform>
                <numerusform>اتصال واحد</numerusform>
                <numerusform>اتصالان</numerusform>
                <numerusform>%n اتصالات</numerusform>
                <numerusform>%n اتصالًا</numerusform>
                <numerusform>%n اتصال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are running.</source>
            <translation>
                <numerusform>لا تنزيلات جارية.</numerusform>
                <numerusform>يجري تنزيل واحد.</numerusform>
                <numerusform>يجري تنزيلان.</numerusform>
                <numerusform>تجري %n تنزيلات.</numerusform>
                <numerusform>يجري %n تنزيلًا.</numerusform>
                <numerusform>يجري %n تنزيل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%n downloads are tried again.</source>
            <translation>
                <numerusform>لا يُعاد أي تنزيل.</numerusform>
                <numerusform>تُعاد محاولة تنزيل واحد.</numerusform>
                <numerusform>تُعاد محاولة تنزيلين.</numerusform>
                <numerusform>تُعاد محاولة %n تنزيلات.</numerusform>
                <numerusform>تُعاد محاولة %n تنزيلًا.</numerusform>
                <numerusform>تُعاد محاولة %n تنزيل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are waiting.</source>
            <translation>
                <numerusform>لا تنزيلات منتظرة.</numerusform>
                <numerusform>ينتظر تنزيل واحد.</numerusform>
                <numerusform>ينتظر تنزيلان.</numerusform>
                <numerusform>تنتظر %n تنزيلات.</numerusform>
                <numerusform>ينتظر %n تنزيلًا.</numerusform>
                <numerusform>ينتظر %n تنزيل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads finished</source>
            <translation>
                <numerusform>لم يكتمل أي تنزيل</numerusform>
                <numerusform>اكتمل تنزيل واحد</numerusform>
                <numerusform>اكتمل تنزيلان</numerusform>
                <numerusform>اكتملت %n تنزيلات</numerusform>
                <numerusform>اكتمل %n تنزيلًا</numerusform>
                <numerusform>اكتمل %n تنزيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads removed</source>
            <translation>
                <numerusform>لم يُزَل أي تنزيل</numerusform>
                <numerusform>أُزيل تنزيل واحد</numerusform>
                <numerusform>أُزيل تنزيلان</numerusform>
                <numerusform>أُزيلت %n تنزيلات</numerusform>
                <numerusform>أُزيل %n تنزيلًا</numerusform>
                <numerusform>أُزيل %n تنزيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>%n downloads were stopped when Wherry quit.</source>
            <translation>
                <numerusform>لم يتوقف أي تنزيل عند إنهاء Wherry.</numerusform>
                <numerusform>توقف تنزيل واحد عند إنهاء Wherry.</numerusform>
                <numerusform>توقف تنزيلان عند إنهاء Wherry.</numerusform>
                <numerusform>توقفت %n تنزيلات عند إنهاء Wherry.</numerusform>
                <numerusform>توقف %n تنزيلًا عند إنهاء Wherry.</numerusform>
                <numerusform>توقف %n تنزيل عند إنهاء Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n more are waiting.</source>
            <translation>
                <numerusform>لا ينتظر غيرها.</numerusform>
                <numerusform>ينتظر واحد آخر.</numerusform>
                <numerusform>ينتظر اثنان آخران.</numerusform>
                <numerusform>تنتظر %n أخرى.</numerusform>
                <numerusform>ينتظر %n آخر.</numerusform>
                <numerusform>ينتظر %n آخر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Keep Both</source>
            <translation>إ&amp;بقاء كليهما</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Replace</source>
            <translation>ا&amp;ستبدال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Skip</source>
            <translation>ت&amp;خطٍّ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>, </source>
            <comment>between counts</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <location filename="../../qtapp/ui/row_words.py" />
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>1 byte</source>
            <translation>بايت واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 connection</source>
            <translation>اتصال واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download finished</source>
            <translation>اكتمل تنزيل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is running.</source>
            <translation>يجري تنزيل واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 download is tried again.</source>
            <translation>تُعاد محاولة تنزيل واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is waiting.</source>
            <translation>ينتظر تنزيل واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download removed</source>
            <translation>أُزيل تنزيل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>1 download removed, its file is in the trash</source>
            <translation>أُزيل تنزيل واحد، وملفه في المهملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>1 download was stopped when Wherry quit.</source>
            <translation>توقف تنزيل واحد عند إنهاء Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 more is waiting.</source>
            <translation>ينتظر واحد آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 needs you first.</source>
            <translation>واحد ينتظرك أولًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>A web page, not the file</source>
            <translation>صفحة وب لا الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.</source>
            <translation>البصمة المقبولة SHA-256 هي {accepted}، والمعروضة {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>All cookies for {host} in their file have expired.</source>
            <translation>انتهت كل كعكات {host} في ملفها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Already there</source>
            <translation>موجود من قبل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another Wherry is downloading the same file into {folder}.</source>
            <translation>ينزّل Wherry آخر الملف نفسه إلى {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another attempt</source>
            <translation>محاولة أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another folder there</source>
            <translation>هناك مجلد آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another folder · waits</source>
            <translation>مجلد آخر · ينتظر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Another program keeps the download history locked.</source>
            <translation>يُبقي برنامج آخر تأريخ التنزيلات مقفلًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Begin anew</source>
            <translation>البدء من جديد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind %Ln of higher priority</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>ليس قبله شيء بأولوية أعلى</numerusform>
                <numerusform>بعد واحد بأولوية أعلى</numerusform>
                <numerusform>بعد اثنين بأولوية أعلى</numerusform>
                <numerusform>بعد %Ln بأولوية أعلى</numerusform>
                <numerusform>بعد %Ln بأولوية أعلى</numerusform>
                <numerusform>بعد %Ln بأولوية أعلى</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind 1 of higher priority</source>
            <translation>بعد واحد ذي أولوية أعلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Broken answer</source>
            <translation>رد معطوب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Busy · next try in {span}</source>
            <translation>مشغول · محاولة خلال {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel %n downloads?</source>
            <translation>
                <numerusform>أتريد إلغاء %n تنزيل؟</numerusform>
                <numerusform>أتريد إلغاء تنزيل واحد؟</numerusform>
                <numerusform>أتريد إلغاء تنزيلين؟</numerusform>
                <numerusform>أتريد إلغاء %n تنزيلات؟</numerusform>
                <numerusform>أتريد إلغاء %n تنزيلًا؟</numerusform>
                <numerusform>أتريد إلغاء %n تنزيل؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel and Delete</source>
            <translation>إلغاء وحذف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel this download?</source>
            <translation>أتريد إلغاء هذا التنزيل؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate changed</source>
            <translation>تغيّرت الشهادة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate not trusted</source>
            <translation>شهادة غير موثوقة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Check the permissions of its folder.</source>
            <translation>تحقق من أذون مجلده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Checksum differs</source>
            <translation>مجموع التحقق مختلف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Connecting…</source>
            <translation>يتصل…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection lost</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection refused</source>
            <translation>رُفض الاتصال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Cookies expired</source>
            <translation>انتهت الكعكات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete %n files for good?</source>
            <translation>
                <numerusform>لا ملفات لحذفها نهائيًا؟</numerusform>
                <numerusform>أتريد حذف ملف واحد نهائيًا؟</numerusform>
                <numerusform>أتريد حذف ملفين نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n ملفات نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n ملفًا نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n ملف نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete for Good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete this file for good?</source>
            <translation>أتريد حذف هذا الملف نهائيًا؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk error</source>
            <translation>خطأ في القرص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk full · waits for {size}</source>
            <translation>القرص ممتلئ · ينتظر {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk gone · waits for it</source>
            <translation>القرص غائب · ينتظره</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Don't Trust</source>
            <translation>عدم الوثوق</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done {time}</source>
            <translation>تم {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads continue. Click the boat to come back; Quit is in its menu.</source>
            <translation>تستمر التنزيلات. انقر على القارب للعودة؛ «إنهاء» في قائمته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on, but the list will not be there at the next start.</source>
            <translation>تستمر التنزيلات، لكن القائمة لن تكون هنا عند البدء التالي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as the lock is gone.</source>
            <translation>تستمر التنزيلات؛ تُحفظ القائمة ما إن يزول القفل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as there is room.</source>
            <translation>تستمر التنزيلات؛ تُحفظ القائمة ما إن تتوفر مساحة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when it is back.</source>
            <translation>تنتظر التنزيلات إليه، وتواصل تلقائيًا حين يعود.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when there is room.</source>
            <translation>تنتظر التنزيلات إليه، وتواصل تلقائيًا حين تتوفر مساحة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Empty answer</source>
            <translation>رد فارغ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Ended too early</source>
            <translation>انتهى قبل أوانه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File changed on the server</source>
            <translation>تغيّر الملف على الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File keeps changing</source>
            <translation>الملف يتغير باستمرار</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Fingerprint of the one that you accepted:</source>
            <translation>بصمة الشهادة التي قبلتها:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Folder is not there</source>
            <translation>المجلد غير موجود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder missing</source>
            <translation>المجلد مفقود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder not writable</source>
            <translation>تتعذر الكتابة في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Held by another program</source>
            <translation>يشغله برنامج آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>High priority</source>
            <translation>أولوية مرتفعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy</source>
            <translation>المضيف مشغول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy for {span}</source>
            <translation>المضيف مشغول مدة {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy until {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>المضيف مشغول حتى {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>In use elsewhere</source>
            <translation>مستخدَم في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Internal error</source>
            <translation>خطأ داخلي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It could not be called {name}: the disk does not allow it.</source>
            <translation>تعذّرت تسميته {name}: القرص لا يسمح بذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>It is no longer in {folder}. Download Again fetches it anew.</source>
            <translation>لم يعد في {folder}. «تنزيل مجددًا» يجلبه من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It is shown and not changed: what you add now is not saved. Update Wherry.</source>
            <translation>يُعرض ولا يُغيَّر: ما تضيفه الآن لا يُحفظ. حدّث Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It knows only outdated encryption, or does not know itself by this name. {kept} Check the link; only the server's owner can mend the rest.</source>
            <translation>لا يعرف إلا تعمية قديمة، أو لا يعرف نفسه بهذا الاسم. {kept} تحقق من الرابط؛ أما الباقي فلا يصلحه إلا مالك الخادوم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It leaves the encrypted connection or the web altogether, so it was not followed. {kept} If you trust it, add the target's own link.</source>
            <translation>يغادر الاتصال المعمّى أو الوب كلها، لذلك لم يُتبع. {kept} إن كنت تثق به فأضف رابط الهدف نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was dropped.</source>
            <translation>أُهمل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was kept as {place}.</source>
            <translation>حُفظ باسم {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation may be asked for there.</source>
            <translation>لم يُحفظ باسم {name}. {kept} افتح الرابط في متصفح: قد يُطلب هناك تسجيل دخول أو تأكيد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved under its name. {kept} Check the checksum, then try again for a new copy.</source>
            <translation>لم يُحفظ باسمه. {kept} تحقق من مجموع التحقق، ثم أعد المحاولة لتحصل على نسخة جديدة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip this one. Retry keeps both.</source>
            <translation>لم يُمَسّ. {kept} أبقِ كليهما، أو استبدل ذلك الملف فيذهب إلى المهملات، أو تخطَّ هذا. إعادة المحاولة تُبقي كليهما.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It will be called {name}.</source>
            <translation>سيُسمى {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its SHA-256 fingerprint is {shown}.</source>
            <translation>بصمته SHA-256 هي {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its bytes could not be checked. {kept} Try another server for this file.</source>
            <translation>تعذّر التحقق من بايتاته. {kept} جرّب خادومًا آخر لهذا الملف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its certificate is expired, made for another name, or not trusted by this computer. Nothing was sent. {kept} Check the computer's clock and the link; a network's login page can also be the cause. {fingerprint}</source>
            <translation>شهادته منتهية، أو صادرة لاسم آخر، أو لا يثق بها هذا الحاسوب. لم يُرسل شيء. {kept} تحقق من ساعة الحاسوب ومن الرابط؛ وقد تكون صفحة الدخول إلى الشبكة هي السبب. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try again, or begin anew in the folder that is there.</source>
            <translation>قد لا يكون قرصه موصولًا، أو أُنشئ المجلد من جديد. {kept} صِل القرص ثم أعد المحاولة، أو ابدأ من جديد في المجلد الموجود.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. {kept} Ask the owner before you accept it. {fingerprint}</source>
            <translation>ربما جدّدها مالكه، أو أن غيره يرد مكانه. لم يُرسل شيء. {kept} اسأل المالك قبل أن تقبلها. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the owner gives you the fingerprint that is shown now.</source>
            <translation>ربما جدّدها مالكه؛ وإلا فإن غيره يرد مكانه. لا تثق بها إلا إذا أعطاك المالك البصمة المعروضة الآن.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of it was used. {kept} Update Link takes another one; to have the new file, add its link.</source>
            <translation>حجمه أو نسخته أو بايتاته مختلفة، أو لا يستطيع خادومه المواصلة من المنتصف. لم يُستخدم منه شيء. {kept} «تحديث الرابط» يقبل رابطًا آخر؛ وللحصول على الملف الجديد أضف رابطه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep Downloading</source>
            <translation>مواصلة التنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is none, gets a number. Skip: the new one is deleted.</source>
            <translation>إبقاء كليهما: يُعطى الجديد رقمًا. استبدال: يذهب القديم إلى المهملات، وإن لم توجد أُعطي رقمًا. تخطٍّ: يُحذف الجديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Keeping a gap at {host}</source>
            <translation>فاصل بين الطلبات: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring does not answer</source>
            <translation>حلقة المفاتيح لا تستجيب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring failed</source>
            <translation>فشلت حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring locked</source>
            <translation>حلقة المفاتيح مقفلة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring refused</source>
            <translation>رفضت حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired</source>
            <translation>انتهى الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired or access denied</source>
            <translation>انتهى الرابط أو مُنع الوصول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Login needed</source>
            <translation>يلزم تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Low priority</source>
            <translation>أولوية منخفضة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Made way for higher priority</source>
            <translation>أفسح لأولوية أعلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Moved or deleted</source>
            <translation>نُقل أو حُذف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Name Taken</source>
            <translation>الاسم مأخوذ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Name taken</source>
            <translation>الاسم مأخوذ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Needs you</source>
            <translation>ينتظرك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network does not answer · continues when it does</source>
            <translation>الشبكة لا ترد · يواصل حين ترد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network wants a login · continues after that</source>
            <translation>الشبكة تطلب الدخول · يواصل بعده</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>New link does not fit</source>
            <translation>الرابط الجديد لا يناسب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Next request in {span}</source>
            <translation>الطلب التالي خلال {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No answer</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try in {span}</source>
            <translation>لا رد · محاولة خلال {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>لا رد · محاولة {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>No authority vouches for {host}: it is known by a certificate that you accepted.</source>
            <translation>لا تضمن أي سلطة تصديق {host}: يُعرف بشهادة قبلتها أنت.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection</source>
            <translation>لا اتصال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection to {host} came about in time.</source>
            <translation>لم يقم اتصال مع {host} في الوقت المحدد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No file of cookies</source>
            <translation>لا ملف كعكات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No keyring</source>
            <translation>لا حلقة مفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No network</source>
            <translation>لا شبكة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>No network · continues when it is back</source>
            <translation>لا شبكة · يواصل حين تعود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No safe connection</source>
            <translation>لا اتصال آمنًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Nobody answers on this network. All downloads wait, and go on once somebody does.</source>
            <translation>لا أحد يرد على هذه الشبكة. تنتظر كل التنزيلات وتواصل ما إن يرد أحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None has failed.</source>
            <translation>لم يفشل شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None of those shown has failed.</source>
            <translation>لم يفشل شيء من المعروض.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>None of those shown is finished.</source>
            <translation>لم يكتمل شيء من المعروض.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not a usable link</source>
            <translation>رابط غير صالح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not reachable</source>
            <translation>تعذّر الوصول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing had been downloaded yet.</source>
            <translation>لم يكن قد نُزِّل شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Nothing may be written in {folder}.</source>
            <translation>لا تُسمح الكتابة في {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing running</source>
            <translation>لا شيء يجري</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then try again.</source>
            <translation>لم يُرسل شيء. {kept} سجّل الدخول بالمتصفح، وصدّر كعكاته إلى ذلك الملف، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.</source>
            <translation>لم يُرسل شيء. {kept} أعده إلى مكانه، أو سمِّ ملفًا آخر في «الحسابات»، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the password by Sign In for this session.</source>
            <translation>لم يُرسل شيء. {kept} ابدأ حلقة مفاتيح سطح مكتبك ثم أعد المحاولة، أو أعطِ كلمة السر عبر «تسجيل الدخول» لهذه الجلسة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; once it answers, this window continues.</source>
            <translation>لم يُرسل شيء. {kept} لعلها تطلب منك فك قفلها خلف نافذة أخرى؛ وما إن تستجيب حتى تواصل هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this session.</source>
            <translation>لم يُرسل شيء. {kept} أعد المحاولة واسمح بذلك، أو أعطِ كلمة السر عبر «تسجيل الدخول» لهذه الجلسة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again, or give the password by Sign In for this session.</source>
            <translation>لم يُرسل شيء. {kept} أعد المحاولة، أو أعطِ كلمة السر عبر «تسجيل الدخول» لهذه الجلسة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this session.</source>
            <translation>لم يُرسل شيء. {kept} فُكّ قفلها ثم أعد المحاولة، أو أعطِ كلمة السر عبر «تسجيل الدخول» لهذه الجلسة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Old and new parts do not fit together, so it starts over. {kept}</source>
            <translation>لا تتوافق الأجزاء القديمة والجديدة، لذلك يبدأ من جديد. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries first</source>
            <translation>تنزيل واحد يحاول أولًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries {host} first</source>
            <translation>تنزيل واحد يحاول مع {host} أولًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.</source>
            <translation>أحدهما قديم. {kept} ابحث عن Metalink أحدث، أو أضف الرابط وحده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused</source>
            <translation>موقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused · stopped when Wherry quit</source>
            <translation>موقف مؤقتًا · توقف عند إنهاء Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy failed</source>
            <translation>فشل الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy wants a login</source>
            <translation>الوسيط يطلب الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Queued</source>
            <translation>في الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit Wherry?</source>
            <translation>أتريد إنهاء Wherry؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Redirects in circles</source>
            <translation>تحويلات في حلقة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Request refused</source>
            <translation>رُفض الطلب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retry in {span}</source>
            <translation>إعادة خلال {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retrying…</source>
            <translation>يعيد المحاولة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Running</source>
            <translation>يجري</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>SHA-256 fingerprint of the certificate that was shown:</source>
            <translation>بصمة SHA-256 للشهادة المعروضة:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Saving the download history failed.</source>
            <translation>فشل حفظ تأريخ التنزيلات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Secure connection failed</source>
            <translation>فشل الاتصال الآمن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server busy</source>
            <translation>الخادوم مشغول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server error</source>
            <translation>خطأ في الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in to the proxy</source>
            <translation>الدخول إلى الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Size differs</source>
            <translation>الحجم مختلف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Stalled</source>
            <translation>متعثر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Started now, whatever the limits</source>
            <translation>بدأ الآن رغم الحدود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting over</source>
            <translation>يبدأ من جديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly at {host}</source>
            <translation>بداية بطيئة: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly · {number} at once</source>
            <translation>بداية بطيئة · {number} معًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starts at once when it goes on, whatever the limits</source>
            <translation>يبدأ فور مواصلته رغم الحدود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Such files are to be skipped, so it was not touched. {kept}</source>
            <translation>مثل هذه الملفات تُتخطّى، لذلك لم يُمَسّ. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>That part was thrown away. {kept} Try again.</source>
            <translation>أُهمل ذلك الجزء. {kept} أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The address of {host} could not be looked up.</source>
            <translation>تعذّر البحث عن عنوان {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>The certificate of {place} is no longer trusted. Connections in use end with their downloads.</source>
            <translation>لم تعد شهادة {place} موثوقة. تنتهي الاتصالات المستخدمة بانتهاء تنزيلاتها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The connection to {host} broke off.</source>
            <translation>انقطع الاتصال مع {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The damaged file was kept as {place}.</source>
            <translation>حُفظ الملف التالف باسم {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds the download history is full.</source>
            <translation>القرص الذي فيه تأريخ التنزيلات ممتلئ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} cannot hold a file of this size.</source>
            <translation>القرص الذي فيه {folder} لا يسع ملفًا بهذا الحجم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is full</source>
            <translation>القرص الذي فيه {folder} ممتلئ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} is full.</source>
            <translation>القرص الذي فيه {folder} ممتلئ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is gone</source>
            <translation>القرص الذي فيه {folder} غائب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} reports an error.</source>
            <translation>القرص الذي فيه {folder} يبلّغ عن خطأ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be opened.</source>
            <translation>تعذّر فتح تأريخ التنزيلات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be written.</source>
            <translation>تعذّرت كتابة تأريخ التنزيلات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was damaged.</source>
            <translation>كان تأريخ التنزيلات تالفًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was written by a newer Wherry.</source>
            <translation>كُتب تأريخ التنزيلات بنسخة أحدث من Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is no longer, or never was, at this address.</source>
            <translation>لم يعد الملف في هذا العنوان، أو لم يكن فيه قط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is not the one its checksum describes.</source>
            <translation>ليس الملف هو الذي يصفه مجموع تحققه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is whole, but another program keeps it open.</source>
            <translation>الملف كامل، لكن برنامجًا آخر يُبقيه مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed during every attempt.</source>
            <translation>تغيّر الملف على {host} في كل محاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed since the download began.</source>
            <translation>تغيّر الملف على {host} منذ بدء التنزيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} does not have the size that its Metalink names.</source>
            <translation>ليس حجم الملف على {host} هو الحجم الذي يذكره ملف Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The file with the cookies for {host} cannot be read.</source>
            <translation>تعذّرت قراءة الملف الذي فيه كعكات {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The folder {folder} is not there.</source>
            <translation>المجلد {folder} غير موجود.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring could not give the password for {host}.</source>
            <translation>تعذّر على حلقة المفاتيح إعطاء كلمة سر {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring has not given the password for {host} yet.</source>
            <translation>لم تعطِ حلقة المفاتيح كلمة سر {host} بعد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is locked.</source>
            <translation>حلقة المفاتيح التي فيها كلمة سر {host} مقفلة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is not there.</source>
            <translation>حلقة المفاتيح التي فيها كلمة سر {host} غير موجودة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring was not allowed to give the password for {host}.</source>
            <translation>لم يُسمح لحلقة المفاتيح بإعطاء كلمة سر {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads from address to address without an end.</source>
            <translation>يقود الرابط من عنوان إلى عنوان بلا نهاية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads to an address that is not safe to follow.</source>
            <translation>يقود الرابط إلى عنوان لا يؤمَن اتباعه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The names of %n finished downloads are taken: {names}</source>
            <translation>
                <numerusform>لا أسماء مأخوذة: {names}</numerusform>
                <numerusform>اسم تنزيل واحد مكتمل مأخوذ: {names}</numerusform>
                <numerusform>اسما تنزيلين مكتملين مأخوذان: {names}</numerusform>
                <numerusform>أسماء %n تنزيلات مكتملة مأخوذة: {names}</numerusform>
                <numerusform>أسماء %n تنزيلًا مكتملًا مأخوذة: {names}</numerusform>
                <numerusform>أسماء %n تنزيل مكتمل مأخوذة: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The new link does not lead on with the file that was begun.</source>
            <translation>لا يواصل الرابط الجديد الملف الذي بُدئ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy could not be reached or would not connect to {host}.</source>
            <translation>تعذّر الوصول إلى الوسيط أو أبى الاتصال مع {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy wants a user name and a password.</source>
            <translation>يطلب الوسيط اسم مستخدم وكلمة سر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for 1 more download whose name is taken</source>
            <translation>وكذلك لتنزيل واحد آخر اسمه مأخوذ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for all %n more downloads whose names are taken</source>
            <translation>
                <numerusform>ولا تنزيلات أخرى أسماؤها مأخوذة</numerusform>
                <numerusform>وكذلك لتنزيل واحد آخر اسمه مأخوذ</numerusform>
                <numerusform>وكذلك لتنزيلين آخرين اسماهما مأخوذان</numerusform>
                <numerusform>وكذلك لكل %n تنزيلات أخرى أسماؤها مأخوذة</numerusform>
                <numerusform>وكذلك لكل %n تنزيلًا آخر أسماؤها مأخوذة</numerusform>
                <numerusform>وكذلك لكل %n تنزيل آخر أسماؤها مأخوذة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The secure connection to {host} could not be set up.</source>
            <translation>تعذّر إنشاء الاتصال الآمن مع {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>There is a file called {name} in its folder already.</source>
            <translation>في مجلده ملف باسم {name} من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no server called {host}.</source>
            <translation>لا يوجد خادوم باسم {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where they are. Once deleted, {name} and the others cannot be restored.</source>
            <translation>لا مهملات حيث هي. بعد الحذف، تتعذّر استعادة {name} والبقية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where {name} is. Once deleted, it cannot be restored.</source>
            <translation>لا مهملات حيث {name}. بعد الحذف، تتعذّر استعادته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no way to {host} from this computer.</source>
            <translation>لا طريق من هذا الحاسوب إلى {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is no way to {host}. One download tries it again, then the others.</source>
            <translation>لا طريق إلى {host}. يحاول تنزيل واحد مجددًا، ثم البقية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is to be some time between two requests to {host}.</source>
            <translation>يجب أن يمر بعض الوقت بين كل طلبين إلى {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>This address cannot be downloaded.</source>
            <translation>تعذّر التنزيل من هذا العنوان.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer has no network. All downloads wait, and go on once it is back.</source>
            <translation>لا شبكة لهذا الحاسوب. تنتظر كل التنزيلات وتواصل ما إن تعود.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer is on battery. All downloads wait, and go on once it is plugged in.</source>
            <translation>يعمل هذا الحاسوب على البطارية. تنتظر كل التنزيلات وتواصل ما إن يوصل بالكهرباء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This network answers for every server with a page of its own, as where one has to log in first. Do that in a browser; all downloads wait, and go on once it is done.</source>
            <translation>ترد هذه الشبكة عن كل خادوم بصفحة من عندها، كما يحدث حين يلزم تسجيل الدخول أولًا. سجّل الدخول في متصفح؛ تنتظر كل التنزيلات وتواصل ما إن يتم ذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Too large for the disk's format</source>
            <translation>أكبر مما تسمح به صيغة القرص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust This Certificate?</source>
            <translation>أتثق بهذه الشهادة؟</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust for {place}</source>
            <translation>الوثوق لأجل {place}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust it only if its owner gives you the same fingerprint.</source>
            <translation>لا تثق بها إلا إذا أعطاك مالكه البصمة نفسها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Trying the host again…</source>
            <translation>يحاول مع المضيف مجددًا…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Unknown kind of login</source>
            <translation>نوع دخول غير معروف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unknown server</source>
            <translation>خادوم غير معروف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unsafe redirect</source>
            <translation>تحويل غير آمن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unusable encoding</source>
            <translation>ترميز غير صالح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Update link</source>
            <translation>تحديث الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Waiting</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Waiting for {host}</source>
            <translation>ينتظر {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>What comes by this network is paid for. All downloads wait, and go on in another one.</source>
            <translation>ما يصل عبر هذه الشبكة مدفوع الثمن. تنتظر كل التنزيلات وتواصل في شبكة أخرى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>What has arrived is kept, and can go on at the next start.</source>
            <translation>ما وصل محفوظ، ويمكن أن يواصل عند البدء التالي.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. %n downloads were not resumed.</source>
            <translation>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. استُؤنفت كل التنزيلات.</numerusform>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم يُستأنف تنزيل واحد.</numerusform>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم يُستأنف تنزيلان.</numerusform>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم تُستأنف %n تنزيلات.</numerusform>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم يُستأنف %n تنزيلًا.</numerusform>
                <numerusform>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم يُستأنف %n تنزيل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. 1 download was not resumed.</source>
            <translation>انهار Wherry بعد مرات بدئه الأخيرة بقليل. لم يُستأنف تنزيل واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on in the tray</source>
            <translation>يستمر Wherry في صينية النظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on with a good one.</source>
            <translation>يواصل Wherry بنسخة سليمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wherry made a mistake of its own.</source>
            <translation>ارتكب Wherry خطأً من عنده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Whoever holds this certificate can read what you send to {place}, a login too, and change what comes. It is trusted for this server and port alone; another certificate is refused again.</source>
            <translation>يستطيع حامل هذه الشهادة قراءة ما ترسله إلى {place}، حتى بيانات الدخول، وتغيير ما يصل. الثقة لهذا الخادوم وهذا المنفذ وحدهما؛ وأي شهادة أخرى تُرفض من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wrong part sent</source>
            <translation>أُرسل جزء خاطئ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Wrong password</source>
            <translation>كلمة السر خاطئة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>checked</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>metered network</source>
            <translation>شبكة مدفوعة الاستهلاك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery</source>
            <translation>على البطارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery, {percent} left</source>
            <translation>على البطارية، بقي {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>خارج الجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>over 99 d</source>
            <comment>days</comment>
            <translation>أكثر من 99 ي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>size not confirmed</source>
            <translation>الحجم غير مؤكَّد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>started now</source>
            <translation>بدأ الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>trusted by hand</source>
            <translation>موثوقة يدويًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>{before} renamed to {after}</source>
            <translation>غُيّر الاسم من {before} إلى {after}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{d} d {h} h</source>
            <translation>{d} ي {h} س</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} already holds a file called {name}.</source>
            <translation>في {folder} ملف باسم {name} من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{folder} already holds a file called {name}. The new one is complete.</source>
            <translation>في {folder} ملف باسم {name} من قبل. الجديد مكتمل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} is not the folder that the download was begun in.</source>
            <translation>ليس {folder} المجلد الذي بدأ فيه التنزيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>{folder} is not there: it was moved or deleted, or its disk is not attached.</source>
            <translation>المجلد {folder} غير موجود: نُقل أو حُذف، أو أن قرصه غير موصول.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered that there is nothing to download.</source>
            <translation>أجاب {host} بأنه لا شيء للتنزيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered with something that is not valid HTTP.</source>
            <translation>أجاب {host} بما ليس HTTP صحيحًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} could not prove that it is {host}.</source>
            <translation>لم يستطع {host} إثبات أنه {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not accept this request.</source>
            <translation>لا يقبل {host} هذا الطلب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not give this file, or gives it no longer.</source>
            <translation>لا يعطي {host} هذا الملف، أو لم يعد يعطيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} does not take this user name and password.</source>
            <translation>لا يقبل {host} اسم المستخدم وكلمة السر هذين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} gave a part of this file, and refuses the rest.</source>
            <translation>أعطى {host} جزءًا من هذا الملف، ويرفض الباقي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} has had enough for now. Its downloads wait together; other hosts go on.</source>
            <translation>اكتفى {host} الآن. تنتظر تنزيلاته معًا؛ وتواصل المضيفات الأخرى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} has no secure connection to offer that is safe.</source>
            <translation>لا يقدّم {host} اتصالًا آمنًا يُطمأن إليه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} is busy and asks for patience.</source>
            <translation>{host} مشغول ويطلب الصبر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} keeps the connection open and sends nothing.</source>
            <translation>يُبقي {host} الاتصال مفتوحًا ولا يرسل شيئًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} refuses connections.</source>
            <translation>يرفض {host} الاتصالات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} refuses connections. One download tries it again, then the others.</source>
            <translation>يرفض {host} الاتصالات. يحاول تنزيل واحد مجددًا، ثم البقية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} reports an error of its own.</source>
            <translation>يبلّغ {host} عن خطأ من عنده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sends the file only in an encoding that was not asked for.</source>
            <translation>لا يرسل {host} الملف إلا بترميز لم يُطلب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent a web page where a file was expected.</source>
            <translation>أرسل {host} صفحة وب بدل الملف المتوقع.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent another part of the file than was asked for.</source>
            <translation>أرسل {host} جزءًا من الملف غير الذي طُلب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} shows another certificate than the one you accepted.</source>
            <translation>يعرض {host} شهادة غير التي قبلتها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} stopped before the file was whole.</source>
            <translation>توقف {host} قبل اكتمال الملف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} took the request and did not answer.</source>
            <translation>استلم {host} الطلب ولم يجب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a kind of login that Wherry does not know.</source>
            <translation>يطلب {host} نوع دخول لا يعرفه Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a user name and a password.</source>
            <translation>يطلب {host} اسم مستخدم وكلمة سر.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: %Ln may run there now, and more step by step.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>كان {host} مشغولًا: لا يُسمح هناك الآن بأي تنزيل، ثم يزداد العدد خطوة خطوة.</numerusform>
                <numerusform>كان {host} مشغولًا: يُسمح هناك الآن بتنزيل واحد، ثم يزداد العدد خطوة خطوة.</numerusform>
                <numerusform>كان {host} مشغولًا: يُسمح هناك الآن بتنزيلين، ثم يزداد العدد خطوة خطوة.</numerusform>
                <numerusform>كان {host} مشغولًا: المسموح هناك الآن %Ln تنزيلات، ثم يزداد العدد خطوة خطوة.</numerusform>
                <numerusform>كان {host} مشغولًا: المسموح هناك الآن %Ln تنزيلًا، ثم يزداد العدد خطوة خطوة.</numerusform>
                <numerusform>كان {host} مشغولًا: المسموح هناك الآن %Ln تنزيل، ثم يزداد العدد خطوة خطوة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: one download tries first, and the others follow.</source>
            <translation>كان {host} مشغولًا: يحاول تنزيل واحد أولًا، ثم تتبعه البقية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{h} h {min} min</source>
            <translation>{h} س {min} د</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.</source>
            <translation>{kept} أقصى حجم على قرص FAT هو 4 غ.ب: اختر مجلدًا على قرص آخر وأضف الرابط من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A virus scanner may need a while: try again, and the file gets its name.</source>
            <translation>{kept} قد يحتاج مضاد الفيروسات إلى بعض الوقت: أعد المحاولة فينال الملف اسمه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Attach the disk or make the folder again, then try again.</source>
            <translation>{kept} صِل القرص أو أنشئ المجلد من جديد، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Attach the disk: the download then continues. Nothing is written in its place.</source>
            <translation>{kept} صِل القرص: عندئذ يواصل التنزيل. لا يُكتب شيء مكانه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Change its permissions or add the link for another folder.</source>
            <translation>{kept} غيّر أذونه أو أضف الرابط لمجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Check both, and give them by Sign In. The same ones are not sent again for five minutes: many servers lock an account after a few failures.</source>
            <translation>{kept} تحقق منهما، وأعطهما عبر «تسجيل الدخول». لا يُرسلان هما أنفسهما مجددًا مدة خمس دقائق: تقفل خوادم كثيرة الحساب بعد بضع إخفاقات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check that the computer is online, then try again.</source>
            <translation>{kept} تحقق من اتصال الحاسوب بالشبكة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the disk before trying again; it may be failing.</source>
            <translation>{kept} افحص القرص قبل إعادة المحاولة؛ فقد يكون على وشك العطل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link for a typing error and add it again.</source>
            <translation>{kept} ابحث في الرابط عن خطأ مطبعي وأضفه من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link on the page it came from.</source>
            <translation>{kept} تحقق من الرابط في الصفحة التي جاء منها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the network or a firewall, then try again.</source>
            <translation>{kept} تحقق من الشبكة أو من جدار ناري، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the proxy's address, or go without one.</source>
            <translation>{kept} تحقق من عنوان الوسيط، أو استغنِ عنه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them by --user, or from an account.</source>
            <translation>{kept} أعطهما عبر «تسجيل الدخول»؛ ويأخذهما wherry get من ‎--user أو من حساب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an account.</source>
            <translation>{kept} أعطهما عبر «تسجيل الدخول»؛ ويأخذهما wherry get من عنوان الوسيط أو من حساب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} If its disk is not attached, attach it: the download then continues. If the folder was made anew, or what was kept is lost, begin anew in the folder that is there.</source>
            <translation>{kept} إن لم يكن قرصه موصولًا فصِله: عندئذ يواصل التنزيل. وإن أُنشئ المجلد من جديد أو ضاع ما حُفظ، فابدأ من جديد في المجلد الموجود.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you log in by its pages, an account with their cookies can do.</source>
            <translation>{kept} يعرف أسماء المستخدمين مع كلمات السر (Basic وDigest) والرموز. وإن كان الموقع يتيح الدخول عبر صفحاته، فيكفي حساب بكعكاتها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Let the other one end, then try again.</source>
            <translation>{kept} دع الآخر ينتهي، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Links begin with http:// or https://. Correct it and add it again.</source>
            <translation>{kept} تبدأ الروابط بـ http:// أو https://. صحّحه وأضفه من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Look for a newer link on the page it came from.</source>
            <translation>{kept} ابحث عن رابط أحدث في الصفحة التي جاء منها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Make room: the download continues once {size} are free.</source>
            <translation>{kept} أفرغ مساحة: يواصل التنزيل ما إن تتوفر {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Most likely the link has expired: copy a fresh one from its page and give it by Update Link in the window, which goes on from there. Adding it anew would begin anew.</source>
            <translation>{kept} الأرجح أن الرابط انتهى: انسخ رابطًا جديدًا من صفحته وأعطه عبر «تحديث الرابط» في النافذة، فيواصل من هناك. إضافته من جديد تبدأ من الصفر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Often the site wants a login first; copy the link again after it.</source>
            <translation>{kept} كثيرًا ما يطلب الموقع تسجيل الدخول أولًا؛ انسخ الرابط مجددًا بعده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may be incomplete; copy it again from its page.</source>
            <translation>{kept} قد يكون الرابط ناقصًا؛ انسخه مجددًا من صفحته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may have expired: copy a fresh one from its page and give it by Update Link in the window.</source>
            <translation>{kept} قد يكون الرابط انتهى: انسخ رابطًا جديدًا من صفحته وأعطه عبر «تحديث الرابط» في النافذة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The network may be off, or the server's own; check both, then try again.</source>
            <translation>{kept} قد تكون الشبكة معطلة، أو شبكة الخادوم؛ تحقق منهما ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be down for a while; try again later.</source>
            <translation>{kept} قد يكون الخادوم متوقفًا لبعض الوقت؛ أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be overloaded; try again later.</source>
            <translation>{kept} قد يكون الخادوم مثقلًا؛ أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again later.</source>
            <translation>{kept} أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again when the server has stopped writing it.</source>
            <translation>{kept} أعد المحاولة حين يكفّ الخادوم عن كتابته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the link leads to another service.</source>
            <translation>{kept} أعد المحاولة؛ وإن بقي الحال كذلك فالرابط يقود إلى خدمة أخرى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the server is set up wrongly.</source>
            <translation>{kept} أعد المحاولة؛ وإن بقي الحال كذلك فالخادوم مضبوط خطأً.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; please report it with the log if it comes back.</source>
            <translation>{kept} أعد المحاولة؛ وإن تكرر فأبلغ عنه من فضلك مع السجل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again fetches the rest.</source>
            <translation>{kept} إعادة المحاولة تجلب الباقي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again goes on from there where the server allows it.</source>
            <translation>{kept} إعادة المحاولة تواصل من هناك إن سمح الخادوم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Wherry waits as long as the server wishes, then goes on.</source>
            <translation>{kept} ينتظر Wherry المدة التي يريدها الخادوم، ثم يواصل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min</source>
            <comment>minutes</comment>
            <translation>{min} د</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min {s} s</source>
            <translation>{min} د {s} ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{missing} {kept} Make room, then try again.</source>
            <translation>{missing} {kept} أفرغ مساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be deleted. It is in use, or may not be changed.</source>
            <translation>تعذّر حذف {name}. إنه قيد الاستخدام، أو لا يُسمح بتغييره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be put back where it was. It is in the trash.</source>
            <translation>تعذّرت إعادة {name} إلى مكانه. إنه في المهملات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{number} B/s</source>
            <comment>speed</comment>
            <translation>{number} بايت/ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} من {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{percent} of {size}</source>
            <translation>{percent} من {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} could not prove by its certificate who it is:</source>
            <translation>لم يستطع {place} إثبات هويته بشهادته:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} shows another certificate than the one you accepted:</source>
            <translation>يعرض {place} شهادة غير التي قبلتها:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, %Ln files are in the trash</source>
            <translation>
                <numerusform>{removed}، ولا ملفات في المهملات</numerusform>
                <numerusform>{removed}، وملف واحد في المهملات</numerusform>
                <numerusform>{removed}، وملفان في المهملات</numerusform>
                <numerusform>{removed}، و%Ln ملفات في المهملات</numerusform>
                <numerusform>{removed}، و%Ln ملفًا في المهملات</numerusform>
                <numerusform>{removed}، و%Ln ملف في المهملات</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, 1 file is in the trash</source>
            <comment>removed: 3 downloads removed</comment>
            <translation>{removed}، وملف واحد في المهملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} downloads from {host} are running.</source>
            <translation>التنزيلات الجارية من {host}: ‏{running} من {cap}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} running</source>
            <translation>يجري {running} من {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} are kept.</source>
            <translation>المحفوظ {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{size} have been downloaded and will be deleted. Pausing keeps them.</source>
            <translation>نُزِّل {size} وسيُحذف. الإيقاف المؤقت يُبقيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} more are needed.</source>
            <translation>يلزم {size} أيضًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{size}/s</source>
            <comment>speed</comment>
            <translation>{size}/ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{span} left</source>
            <translation>بقي {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{s} s</source>
            <comment>seconds</comment>
            <translation>{s} ث</translation>
        </message>
    </context>
    <context>
        <name>Mirrors</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>All %Ln mirrors were tried; the last one was {host}.</source>
            <translation>
                <numerusform>لم تُجرَّب أي مرآة؛ آخرها {host}.</numerusform>
                <numerusform>جُرِّبت المرآة الوحيدة، وهي {host}.</numerusform>
                <numerusform>جُرِّبت المرآتان كلتاهما؛ آخرهما {host}.</numerusform>
                <numerusform>جُرِّبت كل المرايا (%Ln)؛ آخرها {host}.</numerusform>
                <numerusform>جُرِّبت كل المرايا (%Ln)؛ آخرها {host}.</numerusform>
                <numerusform>جُرِّبت كل المرايا (%Ln)؛ آخرها {host}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>one of %Ln mirrors</source>
            <comment>servers with the same file</comment>
            <translation>
                <numerusform>بلا مرايا</numerusform>
                <numerusform>مرآة واحدة</numerusform>
                <numerusform>إحدى مرآتين</numerusform>
                <numerusform>واحدة من %Ln مرايا</numerusform>
                <numerusform>واحدة من %Ln مرآة</numerusform>
                <numerusform>واحدة من %Ln مرآة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A proxy of my own</source>
            <translation>وسيط خاص بي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A user name cannot have a colon.</source>
            <translation>لا يمكن أن يحوي اسم المستخدم نقطتين رأسيتين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>All servers are reached by it. With socks5h the proxy looks names up, with socks5 this computer does.</source>
            <translation>تُبلَغ به كل الخوادم. مع socks5h يبحث الوسيط عن الأسماء، ومع socks5 هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Asking {host}…</source>
            <translation>يسأل {host}…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Downloads that run keep their way; rules for sites go before.</source>
            <translation>تبقى التنزيلات الجارية على طريقها؛ ولقواعد المواقع الأسبقية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered by way of {proxy} (status {status}).</source>
            <translation>يعمل: أجاب {host} عبر {proxy} (الحالة {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered without a proxy (status {status}).</source>
            <translation>يعمل: أجاب {host} دون وسيط (الحالة {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>No proxy</source>
            <translation>بلا وسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody knows the name of {proxy}. Check the address.</source>
            <translation>لا أحد يعرف الاسم {proxy}. تحقق من العنوان.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody listens at {proxy}. Check the address and the port.</source>
            <translation>لا أحد يستمع على {proxy}. تحقق من العنوان والمنفذ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>None</source>
            <comment>no proxy</comment>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nothing came back in time. Try again, or try it with another link.</source>
            <translation>لم يصل رد في الوقت المحدد. أعد المحاولة، أو جرّب برابط آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Servers are reached straight, whatever the system says.</source>
            <translation>تُبلَغ الخوادم مباشرة، أيًا كان ما يقوله النظام.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Stopped.</source>
            <translation>توقف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>System’s</source>
            <comment>proxy</comment>
            <translation>وسيط النظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system does not say which proxy to take, or names none that works.</source>
            <translation>لا يذكر النظام أي وسيط يستخدم، أو يسمّي ما لا يعمل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system’s proxy</source>
            <translation>وسيط النظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between.</source>
            <translation>ليست هذه مضيفات: المطلوب أسماء أو عناوين أو شبكات مثل 10.0.0.0/8، تفصل بينها فواصل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no link to try it with.</source>
            <translation>ليس هذا رابطًا للتجربة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. The login has fields of its own.</source>
            <translation>ليس هذا وسيطًا: المطلوب http أو socks5 أو socks5h ومضيف ومنفذ، مثل socks5h://proxy:1080. ولبيانات الدخول حقول خاصة بها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: none, system, or an address such as socks5h://proxy:1080.</source>
            <translation>ليس هذا وسيطًا: المطلوب none أو system أو عنوان مثل socks5h://proxy:1080.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>What the system has for each server: on Windows and macOS its settings and scripts, elsewhere http_proxy, https_proxy and no_proxy.</source>
            <translation>ما يحدده النظام لكل خادوم: في Windows وmacOS إعداداته وبرامجه النصية، وفي غيرهما http_proxy وhttps_proxy وno_proxy.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{host} could not be reached: {why}.</source>
            <translation>تعذّر الوصول إلى {host}: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.</source>
            <translation>أجاب {proxy} لكنه أبى الاتصال مع {host}. لعله وسيط من نوع آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} does not answer. Check the address and the port.</source>
            <translation>لا يستجيب {proxy}. تحقق من العنوان والمنفذ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} wants a user name and a password, or does not take these. Check both.</source>
            <translation>يطلب {proxy} اسم مستخدم وكلمة سر، أو لا يقبل هذين. تحقق منهما.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} works, but {host} could not be reached: {why}.</source>
            <translation>يعمل {proxy}، لكن تعذّر الوصول إلى {host}: {why}.</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Address</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Not for</source>
            <translation>ليس لأ&amp;جل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Proxy</source>
            <translation>ال&amp;وسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>تذكّر في ح&amp;لقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Test</source>
            <translation>ا&amp;ختبار</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;User name</source>
            <translation>ا&amp;سم المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Address of the proxy</source>
            <translation>عنوان الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Hosts that are reached without the proxy</source>
            <translation>المضيفات التي تُبلَغ دون الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Link to try it with</source>
            <translation>رابط للتجربة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None, if it wants none</source>
            <translation>بلا، إن لم يطلب</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Pass&amp;word</source>
            <translation>&amp;كلمة السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Password for the proxy</source>
            <translation>كلمة سر الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>S&amp;top</source>
            <translation>إي&amp;قاف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Try &amp;it with</source>
            <translation>التجر&amp;بة برابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Unchanged</source>
            <translation>دون تغيير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>User name for the proxy</source>
            <translation>اسم مستخدم الوسيط</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>NoticeDesk</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>All downloads have ended</source>
            <translation>انتهت كل التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notices.py" />
            <source>Download finished · {size}</source>
            <translation>اكتمل التنزيل · {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Open</source>
            <comment>a file, from a notice</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Retry</source>
            <comment>downloads, from a notice</comment>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show in Folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>The queue {name} has ended</source>
            <translation>انتهى الطابور {name}</translation>
        </message>
    </context>
    <context>
        <name>NumberControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high}</source>
            <comment>numbers</comment>
            <translation>من {low} إلى {high}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high} s</source>
            <comment>seconds</comment>
            <translation>من {low} إلى {high} ث</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>What went wrong</source>
            <translation>ما الخطأ الذي حدث</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Limit</source>
            <translation>ال&amp;حد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;بلا حد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;OK</source>
            <translation>م&amp;وافق</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Pause All</source>
            <translation>إيقاف ال&amp;كل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Add Hours</source>
            <translation>إضافة ساعات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Edit Hours</source>
            <translation>تحرير الساعات</translation>
        </message>
    </context>
    <context>
        <name>QueueActions</name>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Add Links To</source>
            <translation>إ&amp;ضافة الروابط إلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;High</source>
            <translation>م&amp;رتفعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Low</source>
            <translation>منخ&amp;فضة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Manage Queues…</source>
            <translation>إ&amp;دارة الطوابير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;New Queue…</source>
            <translation>طابور &amp;جديد…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Normal</source>
            <translation>عا&amp;دية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Pause Queue</source>
            <translation>إيقاف الطابور &amp;مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Queue Order</source>
            <translation>ترتيب ال&amp;طابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Mo&amp;ve</source>
            <translation>&amp;نقل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Down</source>
            <translation>نقل إلى أ&amp;سفل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Up</source>
            <translation>نقل إلى أ&amp;على</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Bottom</source>
            <translation>نقل إلى ال&amp;نهاية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Top</source>
            <translation>نقل إلى ال&amp;بداية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Priorit&amp;y</source>
            <translation>الأولو&amp;ية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Start &amp;Now</source>
            <translation>&amp;بدء الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>To &amp;Queue</source>
            <translation>إلى ال&amp;طابور</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Show Queue Order</source>
            <translation>إظهار ترتيب الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Downloads at once</source>
            <translation>تنزيلات في آن &amp;واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Only within these hours</source>
            <translation>في هذه السا&amp;عات فقط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Use Default</source>
            <translation>&amp;استخدام المبدئي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>C&amp;hoose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Choose the folder</source>
            <translation>اختيار المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Cre&amp;ate</source>
            <translation>إ&amp;نشاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Edit Queue</source>
            <translation>تحرير الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Folde&amp;r</source>
            <translation>المج&amp;لد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Hours</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>New Queue</source>
            <translation>طابور جديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit of its own</source>
            <translation>بلا حد خاص به</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>بلا حد، أو مثل 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Speed &amp;limit</source>
            <translation>حد الس&amp;رعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Use the folder of all downloads</source>
            <translation>استخدام مجلد كل التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>Queues</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>%n downloads moved to {queue}</source>
            <translation>
                <numerusform>لم يُنقل أي تنزيل إلى {queue}</numerusform>
                <numerusform>نُقل تنزيل واحد إلى {queue}</numerusform>
                <numerusform>نُقل تنزيلان إلى {queue}</numerusform>
                <numerusform>نُقلت %n تنزيلات إلى {queue}</numerusform>
                <numerusform>نُقل %n تنزيلًا إلى {queue}</numerusform>
                <numerusform>نُقل %n تنزيل إلى {queue}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>&amp;{number} {queue}</source>
            <comment>an entry of a menu</comment>
            <translation>&amp;{number} {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>1 download moved to {queue}</source>
            <translation>نُقل تنزيل واحد إلى {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Delete the queue {queue}?</source>
            <translation>أتريد حذف الطابور {queue}؟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main, and may start there at once.</source>
            <translation>
                <numerusform>لا تنزيلات فيه تذهب إلى الرئيسي.</numerusform>
                <numerusform>يذهب تنزيله الوحيد إلى الرئيسي، وقد يبدأ هناك فورًا.</numerusform>
                <numerusform>يذهب تنزيلاه إلى الرئيسي، وقد يبدآن هناك فورًا.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي، وقد تبدأ هناك فورًا.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي، وقد تبدأ هناك فورًا.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي، وقد تبدأ هناك فورًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main.</source>
            <translation>
                <numerusform>لا تنزيلات فيه تذهب إلى الرئيسي.</numerusform>
                <numerusform>يذهب تنزيله الوحيد إلى الرئيسي.</numerusform>
                <numerusform>يذهب تنزيلاه إلى الرئيسي.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي.</numerusform>
                <numerusform>تذهب تنزيلاته، وعددها %n، إلى الرئيسي.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main, and may start there at once.</source>
            <translation>يذهب تنزيله إلى الرئيسي، وقد يبدأ هناك فورًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main.</source>
            <translation>يذهب تنزيله إلى الرئيسي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its file stays where it is.</source>
            <translation>يبقى ملفه في مكانه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Main</source>
            <translation>الرئيسي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>البدء التالي: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Outside its hours</source>
            <translation>خارج ساعاته</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paste or type a link for {queue}, or drop it anywhere</source>
            <translation>ألصق رابطًا لأجل {queue} أو اكتبه، أو أفلته في أي مكان</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paused</source>
            <translation>موقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} has no hours to run</source>
            <translation>لا ساعات عمل للطابور {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} is paused</source>
            <translation>الطابور {queue} موقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts at {time}</source>
            <translation>يبدأ الطابور {queue} في {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts {time}</source>
            <comment>the time has a weekday before it</comment>
            <translation>يبدأ الطابور {queue} {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Resume the queue {queue}, move the download to another one, or start it now.</source>
            <translation>استأنف الطابور {queue}، أو انقل التنزيل إلى غيره، أو ابدأه الآن.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs · ends {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>يعمل · ينتهي {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs within its hours. Start Now goes past them, for this download alone.</source>
            <translation>يعمل الطابور {queue} ضمن ساعاته. «بدء الآن» يتجاوزها لهذا التنزيل وحده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs {cap} at once. It starts when one of them is through.</source>
            <translation>ما يجري معًا في الطابور {queue} هو {cap} على الأكثر. يبدأ هذا حين ينتهي أحدها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Their files stay where they are.</source>
            <translation>تبقى ملفاتها في مكانها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There are no downloads in it.</source>
            <translation>لا تنزيلات فيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There is a queue of that name already.</source>
            <translation>يوجد طابور بهذا الاسم من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Wherry cannot write to {folder}. Choose another folder.</source>
            <translation>لا يستطيع Wherry الكتابة في {folder}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, all day</source>
            <translation>{days}، طوال اليوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, {from}–{to}</source>
            <translation>{days}، {from}–{to}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} من {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} starts: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>يبدأ {queue}: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} stops: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>ينتهي {queue}: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{running} of {cap} running in {queue}</source>
            <translation>يجري {running} من {cap} في {queue}</translation>
        </message>
    </context>
    <context>
        <name>QueuesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;New…</source>
            <translation>&amp;جديد…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Pause</source>
            <translation>إيقاف &amp;مؤقت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Resume</source>
            <translation>ا&amp;ستئناف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;حذف…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Every day, 88:88–88:88</source>
            <translation>كل يوم، 88:88–88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Hours</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queues</source>
            <translation>الطوابير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Running</source>
            <translation>الجارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Runs until Wed 88:88</source>
            <translation>يعمل حتى الأربعاء 88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Speed limit</source>
            <translation>حد السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Waiting</source>
            <translation>المنتظرة</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <location filename="../../qtapp/ui/removing.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Name:</source>
            <translation>الا&amp;سم:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Rename</source>
            <translation>إ&amp;عادة التسمية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Name of the file</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
    </context>
    <context>
        <name>Renaming</name>
        <message>
            <location filename="../../qtapp/ui/renaming.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Repeats</name>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Add Again</source>
            <translation>إضافة مجددًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>RequestHeadersDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Others</source>
            <translation>&amp;أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Referrer</source>
            <translation>المُ&amp;حيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save</source>
            <translation>ح&amp;فظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save and Retry</source>
            <translation>حفظ وإ&amp;عادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;User agent</source>
            <translation>&amp;وكيل المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Extra Headers</source>
            <translation>ترويسات إضافية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Other headers, one a line</source>
            <translation>ترويسات أخرى، واحدة في كل سطر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Referrer</source>
            <translation>المُحيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>The page that the link stands on</source>
            <translation>الصفحة التي فيها الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>User agent</source>
            <translation>وكيل المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Wherry’s own</source>
            <translation>وكيل Wherry</translation>
        </message>
    </context>
    <context>
        <name>RowDragTable</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/views/row_drag.py" />
            <source>%Ln downloads</source>
            <translation>
                <numerusform>لا تنزيلات</numerusform>
                <numerusform>تنزيل واحد</numerusform>
                <numerusform>تنزيلان</numerusform>
                <numerusform>%Ln تنزيلات</numerusform>
                <numerusform>%Ln تنزيلًا</numerusform>
                <numerusform>%Ln تنزيل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Add…</source>
            <translation>إ&amp;ضافة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Hours with another speed limit</source>
            <translation>ساعات لها حد سرعة آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Down</source>
            <translation>نقل إلى أ&amp;سفل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Up</source>
            <translation>نقل إلى أ&amp;على</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Speed Schedule</source>
            <translation>جدول السرعة</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../qtapp/ui/top_bar.py" />
            <source>Search downloads</source>
            <translation>البحث في التنزيلات</translation>
        </message>
    </context>
    <context>
        <name>SegmentMap</name>
        <message>
            <location filename="../../qtapp/ui/painting/segment_map.py" />
            <source>Segments of the file</source>
            <translation>مقاطع الملف</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Attempts</source>
            <translation>المحاو&amp;لات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections</source>
            <translation>الا&amp;تصالات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections a download</source>
            <translation>اتصالات كل تن&amp;زيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Follow the speed schedule</source>
            <translation>اتباع &amp;جدول السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep a history</source>
            <translation>إبقاء &amp;تأريخ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep files whose checksum differs</source>
            <translation>إبقاء الملفات التي يختلف م&amp;جموع تحققها</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep the computer awake</source>
            <translation>إبقاء الحاسوب مس&amp;تيقظًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Leave free on the disk</source>
            <translation>مساحة تُترك &amp;حرة على القرص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Limit the speed</source>
            <translation>تقييد ال&amp;سرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Look for newer versions</source>
            <translation>البحث عن إ&amp;صدارات أحدث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Note in files where they came from</source>
            <translation>تسجيل &amp;مصدر الملفات فيها</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Open Log Folder</source>
            <translation>&amp;فتح مجلد السجل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Quiet hours</source>
            <translation>ساعات ال&amp;هدوء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rest on battery</source>
            <translation>توقف على ال&amp;بطارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rows of the list</source>
            <translation>&amp;صفوف القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sizes are shown in</source>
            <translation>عرض الأ&amp;حجام بوحدات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sort new downloads into folders</source>
            <translation>&amp;فرز التنزيلات الجديدة في مجلدات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Theme</source>
            <translation>السم&amp;ة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Time between requests</source>
            <translation>ال&amp;زمن بين الطلبات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Watch the clipboard for links</source>
            <translation>مراقبة الحا&amp;فظة بحثًا عن روابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Where the name is taken</source>
            <translation>حين يكون الا&amp;سم مأخوذًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A connection that brings nothing for so long is made anew.</source>
            <translation>الاتصال الذي لا يأتي بشيء هذه المدة يُنشأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A download fails after so many in a row that brought nothing.</source>
            <translation>يفشل التنزيل بعد هذا العدد من المحاولات المتتالية التي لم تأتِ بشيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A large file comes in so many pieces at once, where its site bears it.</source>
            <translation>يأتي الملف الكبير في هذا العدد من الأجزاء معًا، إن سمح موقعه بذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A server that is not reached by then is tried again later.</source>
            <translation>الخادوم الذي لا يُوصل إليه خلالها يُجرَّب لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Address of the proxy</source>
            <translation>عنوان الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Advanced</source>
            <translation>متقدمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>After the end</source>
            <translation>بعد الانتهاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All queues</source>
            <translation>كل الطوابير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All settings</source>
            <translation>كل الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As NAME.bad, to be looked at; they are deleted otherwise.</source>
            <translation>باسم NAME.bad للاطلاع عليها؛ وإلا فإنها تُحذف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As on most phones, where what comes is paid for.</source>
            <translation>كما في معظم الهواتف، حيث يُدفع ثمن ما يصل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <comment>language</comment>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Ask</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>At once</source>
            <translation>في آن واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>At sign-in</source>
            <translation>عند تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>By the type of the file, by host and path, or by both.</source>
            <translation>حسب نوع الملف، أو حسب المضيف والمسار، أو حسب كليهما.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Certificates that nobody vouches for, each for one server alone.</source>
            <translation>شهادات لا يضمنها أحد، كل منها لخادوم واحد فقط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Comfortable, two lines</source>
            <translation>مريحة بسطرين</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact</source>
            <translation>متراصة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact rows show more; comfortable ones have a second line.</source>
            <translation>الصفوف المتراصة تُظهر أكثر؛ وللمريحة سطر ثانٍ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Days of the week and hours of the day.</source>
            <translation>أيام الأسبوع وساعات اليوم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Do not download</source>
            <translation>عدم التنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Download &amp;folder</source>
            <translation>&amp;مجلد التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads at &amp;once</source>
            <translation>تنزيلات في &amp;آن واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads go on once the computer is plugged in again.</source>
            <translation>تواصل التنزيلات ما إن يوصل الحاسوب بالكهرباء من جديد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads wait rather than fill a disk up to less than this.</source>
            <translation>تنتظر التنزيلات بدل أن تملأ القرص حتى يبقى أقل من هذا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Each with its folder, its hours, its limits.</source>
            <translation>لكل منها مجلده وساعاته وحدوده.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Energy and networks that cost</source>
            <translation>الطاقة والشبكات المدفوعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Every site without a rule</source>
            <translation>كل موقع بلا قاعدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Export to a file</source>
            <translation>إلى ملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>For sizes and speeds, in the window and by the wherry command; units of either kind may be typed.</source>
            <translation>الأحجام والسرعات، في النافذة وفي أمر wherry؛ ويمكن كتابة أي من الوحدتين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>From this &amp;charge down</source>
            <translation>من هذا ال&amp;شحن فما دونه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>General</source>
            <translation>عامة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Go on in the &amp;tray when the window is closed</source>
            <translation>المتابعة ف&amp;ي شريط النظام عند إغلاق النافذة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Highest sp&amp;eed</source>
            <translation>أ&amp;قصى سرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Hosts that are reached without it.</source>
            <translation>مضيفات يُوصل إليها دونه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Import from a file</source>
            <translation>من ملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>In per cent; 100 is for a rest as soon as it runs on battery.</source>
            <translation>بالمئة؛ و100 تعني التوقف ما إن يعمل على البطارية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>It does not fall asleep by itself while a download runs.</source>
            <translation>لا يُسبت من تلقاء نفسه ما دام تنزيل يجري.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>KiB, MiB, GiB (powers of 1024)</source>
            <translation>قوى 1024 (KiB، MiB، GiB)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Leave them paused</source>
            <translation>إبقاؤها موقفة مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>فاتحة أو داكنة أو مثل النظام.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Limits that hold at certain hours of certain days.</source>
            <translation>حدود تسري في ساعات معينة من أيام معينة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Links that you copy in other programs are offered in a bar.</source>
            <translation>تُعرض في شريط الروابط التي تنسخها في برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Look links over &amp;before they are added</source>
            <translation>مراج&amp;عة الروابط قبل إضافتها</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Move the old file to the trash</source>
            <translation>نقل الملف القديم إلى المهملات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Neither notices nor sounds come in them; the list has it all.</source>
            <translation>لا إشعارات فيها ولا أصوات؛ وفي القائمة كل شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>New &amp;links go to</source>
            <translation>تذهب ال&amp;روابط الجديدة إلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Normal</source>
            <translation>عادية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Not by the proxy</source>
            <translation>دون الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Of all downloads together.</source>
            <translation>لكل التنزيلات معًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Offer copied links only if a categor&amp;y is for them</source>
            <translation>عرض الروابط المنسوخة ف&amp;قط إن ناسبتها فئة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Once, whatever the number of its downloads.</source>
            <translation>مرة واحدة، مهما كان عدد تنزيلاته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One matching link of several is enough, and without categories all links are offered.</source>
            <translation>يكفي أن يناسبها رابط واحد من عدة روابط، وبلا فئات تُعرض كل الروابط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One that Wherry exported; what it changes is shown first.</source>
            <translation>ملف صدّره Wherry؛ ويُعرض ما يغيّره أولًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Otherwise what has ended is forgotten once it is off the list.</source>
            <translation>وإلا فإن ما انتهى يُنسى ما إن يغادر القائمة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Patience</source>
            <translation>الصبر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Play a &amp;sound when a queue ends</source>
            <translation>تشغيل &amp;صوت عند انتهاء طابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Queues</source>
            <translation>الطوابير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Quit, sleep, shut down or run a command once all is done.</source>
            <translation>الإنهاء أو الإسبات أو إيقاف التشغيل أو تشغيل أمر حين يتم كل شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rest on &amp;metered networks</source>
            <translation>توقف على الشبكات ال&amp;مدفوعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Resume downloads</source>
            <translation>استئناف التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Save beside it, under a number</source>
            <translation>الحفظ بجانبه برقم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Schedule</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Several at once are shown first, with their names and sizes.</source>
            <translation>إذا كانت عدة روابط معًا تُعرض أولًا بأسمائها وأحجامها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Show &amp;notices</source>
            <translation>إظهار الإ&amp;شعارات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Single sites</source>
            <translation>مواقع منفردة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So long may a server think before it sends anything.</source>
            <translation>هذه مدة انتظار الخادوم قبل أن يرسل أي شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many lead to one site, whatever downloads they belong to.</source>
            <translation>هذا عدد الاتصالات إلى موقع واحد، أيًّا كانت تنزيلاتها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many run from one site at the same time.</source>
            <translation>هذا عدد ما يجري من موقع واحد في الوقت نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Some sites turn away whoever asks too quickly.</source>
            <translation>بعض المواقع ترد من يطلب بسرعة زائدة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The first category that fits a link says where its file goes.</source>
            <translation>أول فئة تناسب الرابط تحدد أين يذهب ملفه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The others wait for their turn.</source>
            <translation>ينتظر غيرها دوره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The page {page} has its defaults again.</source>
            <translation>استعادت الصفحة {page} قيمها المبدئية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The queue for links of which nothing else is said.</source>
            <translation>الطابور للروابط التي لم يُذكر لها غيره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved ({reason}). They hold only until Wherry ends.</source>
            <translation>تعذّر حفظ الإعدادات ({reason}). تسري حتى ينتهي Wherry فقط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved. They hold only until Wherry ends.</source>
            <translation>تعذّر حفظ الإعدادات. تسري حتى ينتهي Wherry فقط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The way to servers.</source>
            <translation>الطريق إلى الخواديم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>To their defaults; your queues, rules, categories and schedules stay.</source>
            <translation>إلى قيمها المبدئية؛ تبقى طوابيرك وقواعدك وفئاتك وجداولك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Trusted by you</source>
            <translation>تثق بها أنت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for a connectio&amp;n</source>
            <translation>انتظار ا&amp;تصال</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for an answe&amp;r</source>
            <translation>انتظار &amp;رد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait in &amp;silence</source>
            <translation>انتظار أثناء ال&amp;صمت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What Wherry did, without passwords and cookies; it stays on this computer.</source>
            <translation>ما فعله Wherry، دون كلمات سر ولا كعكات؛ يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What happens where a file of the same name is there already.</source>
            <translation>ما يحدث حين يوجد ملف بالاسم نفسه من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What holds for single sites: connections, speed, proxy, user agent, referrer.</source>
            <translation>ما يسري على مواقع منفردة: الاتصالات والسرعة والوسيط ووكيل المستخدم والمُحيل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What the window speaks, from the next start on.</source>
            <translation>لغة النافذة، ابتداءً من البدء التالي.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.</source>
            <translation>ما يحدث للتنزيلات التي كانت تجري أو تنتظر عند إنهاء Wherry؛ أما الموقفة مؤقتًا فتبقى كذلك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When Wherry &amp;starts</source>
            <translation>عند ب&amp;دء Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When downloads are done or need you, and the window is not before your eyes.</source>
            <translation>حين تتم التنزيلات أو تنتظرك، والنافذة ليست أمام عينيك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When it is quiet</source>
            <translation>وقت الهدوء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where a limit holds as well, the lower one counts.</source>
            <translation>حين يسري حد أيضًا، يُؤخذ بالأدنى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where an address for that is set; it learns no more than any site does.</source>
            <translation>إذا ضُبط عنوان لذلك؛ ولا يعرف أكثر مما يعرفه أي موقع.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where new downloads go; what is there already stays where it is.</source>
            <translation>أين تذهب التنزيلات الجديدة؛ ويبقى الموجود في مكانه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where there is no tray, closing the window ends Wherry.</source>
            <translation>حيث لا صينية نظام، إغلاق النافذة ينهي Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Whether Wherry starts in the tray when you sign in.</source>
            <translation>هل يبدأ Wherry في شريط النظام عند تسجيل دخولك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>With its unit, such as 500 kB/s; it holds while the limit is on.</source>
            <translation>مع وحدتها، مثل 500 kB/s؛ تسري ما دام الحد مفعّلًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without passwords and queries; Windows and macOS note it in any case.</source>
            <translation>دون كلمات سر ولا استعلامات؛ ويسجّله Windows وmacOS في كل حال.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without trusted certificates and commands; passwords stay in the keyring.</source>
            <translation>دون الشهادات الموثوقة والأوامر؛ وتبقى كلمات السر في حلقة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>http, socks5 or socks5h, with a host and a port.</source>
            <translation>إما http أو socks5 أو socks5h، مع مضيف ومنفذ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>kB, MB, GB (powers of 1000)</source>
            <translation>قوى 1000 (كيلوبايت، م.ب، غ.ب)</translation>
        </message>
    </context>
    <context>
        <name>SettingsControl</name>
        <message>
            <location filename="../../qtapp/ui/settings_control.py" />
            <source>Try Again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>All settings have their defaults again.</source>
            <translation>استعادت كل الإعدادات قيمها المبدئية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Defaults for This Pa&amp;ge</source>
            <translation>&amp;القيم الافتراضية لهذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Give every value of this page its default</source>
            <translation>إعادة كل قيم هذه الصفحة إلى المبدئية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>No setting has these words.</source>
            <translation>لا إعداد فيه هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Reset &amp;All Settings</source>
            <translation>إعادة &amp;كل الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Try Again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>SettingsExchange</name>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Export Settings</source>
            <translation>تصدير الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Import Settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Settings (*.json)</source>
            <translation>الإعدادات (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>SettingsImport</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>%Ln settings were imported. A backup is in {name}.</source>
            <translation>
                <numerusform>لم يُستورد أي إعداد. النسخة الاحتياطية في {name}.</numerusform>
                <numerusform>استُورد إعداد واحد. النسخة الاحتياطية في {name}.</numerusform>
                <numerusform>استُورد إعدادان. النسخة الاحتياطية في {name}.</numerusform>
                <numerusform>استُوردت %Ln إعدادات. النسخة الاحتياطية في {name}.</numerusform>
                <numerusform>استُورد %Ln إعدادًا. النسخة الاحتياطية في {name}.</numerusform>
                <numerusform>استُورد %Ln إعداد. النسخة الاحتياطية في {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Export Settings…</source>
            <translation>ت&amp;صدير الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Import Settings…</source>
            <translation>است&amp;يراد الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>1 setting was imported. A backup is in {name}.</source>
            <translation>استُورد إعداد واحد. النسخة الاحتياطية في {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Left out, as a value cannot be right: {names}.</source>
            <translation>أُغفل لأن قيمته لا تصح: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Never taken from a file, as trusted certificates and commands are yours alone: {names}.</source>
            <translation>لا يؤخذ من ملف أبدًا، لأن الشهادات الموثوقة والأوامر شأنك وحدك: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Not known to this Wherry: {names}.</source>
            <translation>غير معروف لهذا الإصدار من Wherry: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The backup of the settings could not be written: nothing was changed. Free some space, and try again.</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية من الإعدادات: لم يتغير شيء. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The settings were written to {name}, without passwords, trusted certificates and commands.</source>
            <translation>كُتبت الإعدادات في {name}، دون كلمات السر والشهادات الموثوقة والأوامر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>With a folder that is not here, which is left out: {names}.</source>
            <translation>أُغفل لأن مجلده غير موجود هنا: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>all downloads</source>
            <translation>كل التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>off</source>
            <translation>معطل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>on</source>
            <translation>مفعل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes %Ln settings. The current ones are kept in a backup.</source>
            <translation>
                <numerusform>لا يغيّر {name} أي إعداد. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
                <numerusform>يغيّر {name} إعدادًا واحدًا. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
                <numerusform>يغيّر {name} إعدادين. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
                <numerusform>يغيّر {name} %Ln إعدادات. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
                <numerusform>يغيّر {name} %Ln إعدادًا. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
                <numerusform>يغيّر {name} %Ln إعداد. تُحفظ الإعدادات الحالية في نسخة احتياطية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes 1 setting. The current ones are kept in a backup.</source>
            <translation>يغيّر {name} إعدادًا واحدًا. تُحفظ الإعدادات الحالية في نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes nothing.</source>
            <translation>لا يغيّر {name} شيئًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be read. Nothing was changed.</source>
            <translation>تعذّرت قراءة {name}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>تعذّرت كتابة {name}. اختر مجلدًا آخر، أو أفرغ بعض المساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} holds no settings that Wherry wrote. Nothing was changed.</source>
            <translation>ليس في {name} إعدادات كتبها Wherry. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was changed.</source>
            <translation>كُتب {name} بنسخة أحدث من Wherry. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>First or last download</source>
            <translation>أول تنزيل أو آخر تنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard Shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu bar</source>
            <translation>شريط القوائم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu of the download</source>
            <translation>قائمة التنزيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Open or close a group</source>
            <translation>توسيع مجموعة أو طيها</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select a range of downloads</source>
            <translation>تحديد نطاق من التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select or deselect a download beside others</source>
            <translation>إضافة تنزيل إلى التحديد أو إزالته منه</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Active</source>
            <comment>downloads</comment>
            <translation>الجارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>All</source>
            <comment>downloads</comment>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Archives</source>
            <translation>الأرشيفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Audio</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Cancelled</source>
            <comment>downloads</comment>
            <translation>المُلغاة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Done</source>
            <comment>downloads</comment>
            <translation>المكتملة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Images</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Needs you</source>
            <comment>downloads</comment>
            <translation>تنتظرك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is done yet.</source>
            <translation>لم يكتمل شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is downloading.</source>
            <translation>لا شيء يُنزَّل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is paused.</source>
            <translation>لا شيء موقف مؤقتًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is waiting.</source>
            <translation>لا شيء ينتظر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing needs you.</source>
            <translation>لا شيء ينتظرك.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing was cancelled.</source>
            <translation>لم يُلغَ شيء.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Other</source>
            <comment>types of files</comment>
            <translation>أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Paused</source>
            <comment>downloads</comment>
            <translation>الموقفة مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Programs</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Queues</source>
            <translation>الطوابير</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Show fewer</source>
            <comment>sites</comment>
            <translation>إظهار أقل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>There are no downloads under {name}.</source>
            <translation>لا تنزيلات تحت {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Types</source>
            <translation>الأنواع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Video</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Waiting</source>
            <comment>downloads</comment>
            <translation>المنتظرة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{name}, {number}</source>
            <comment>an entry and how many downloads it holds</comment>
            <translation>{name}، {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{number} more</source>
            <comment>sites</comment>
            <translation>{number} أخرى</translation>
        </message>
    </context>
    <context>
        <name>SidebarBox</name>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Password</source>
            <translation>&amp;كلمة السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>تذكّر في &amp;حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;User name</source>
            <translation>ا&amp;سم المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Password</source>
            <translation>كلمة السر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign &amp;In</source>
            <translation>تسجيل ال&amp;دخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In to the Proxy</source>
            <translation>تسجيل الدخول إلى الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>User name</source>
            <translation>اسم المستخدم</translation>
        </message>
    </context>
    <context>
        <name>SiteRuleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>ال&amp;محاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>الا&amp;تصالات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>تنزيلات في آن &amp;واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Proxy</source>
            <translation>الو&amp;سيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Referrer</source>
            <translation>المُحي&amp;ل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Site</source>
            <translation>المو&amp;قع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>ال&amp;زمن بين الطلبات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;User agent</source>
            <translation>وكيل المست&amp;خدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>As elsewhere; or none, system, socks5h://proxy:1080</source>
            <translation>كما في غيره؛ أو none أو system أو socks5h://proxy:1080</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>New Rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>بلا حد، أو مثل 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Rule for a Site</source>
            <translation>قاعدة لموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Speed &amp;limit</source>
            <translation>حد السر&amp;عة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Wherry's own</source>
            <translation>وكيل Wherry</translation>
        </message>
    </context>
    <context>
        <name>SitesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Add Rule…</source>
            <translation>إ&amp;ضافة قاعدة…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Forget</source>
            <translation>&amp;نسيان</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Rules</source>
            <translation>ال&amp;قواعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Try Now</source>
            <translation>الم&amp;حاولة الآن</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Best Value</source>
            <comment>so many connections at once, as tried out</comment>
            <translation>الأفضل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Every other site</source>
            <translation>كل المواقع الأخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Forget what this site has taught Wherry: how much it bears, and its pause</source>
            <translation>نسيان ما علّمه هذا الموقع لبرنامج Wherry: كم يتحمل، ومهلته</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>In &amp;Use</source>
            <translation>قيد الاست&amp;خدام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Interval</source>
            <comment>the time between two requests to a site</comment>
            <translation>الفاصل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>No answer · next try in 8 h 88 min</source>
            <translation>لا رد · محاولة خلال 8 س 88 د</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Re&amp;move</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Referrer</source>
            <translation>المُحيل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rule for This &amp;Site…</source>
            <translation>قاعدة ل&amp;هذا الموقع…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites in use</source>
            <translation>المواقع قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>User agent</source>
            <translation>وكيل المستخدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Waiting</source>
            <translation>ينتظر</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>&amp;Descending</source>
            <translation>&amp;تنازلي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>S&amp;ort By</source>
            <translation>ال&amp;فرز حسب</translation>
        </message>
    </context>
    <context>
        <name>SpeedDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>&amp;Set Limit</source>
            <translation>&amp;ضبط الحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed Limit</source>
            <translation>حد السرعة</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed, such as 500 kB/s</source>
            <translation>سرعة، مثل 500 kB/s</translation>
        </message>
    </context>
    <context>
        <name>Staging</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%Ln are shown</source>
            <comment>links</comment>
            <translation>
                <numerusform>المعروض: %Ln</numerusform>
                <numerusform>المعروض: %Ln</numerusform>
                <numerusform>المعروض: %Ln</numerusform>
                <numerusform>المعروض: %Ln</numerusform>
                <numerusform>المعروض: %Ln</numerusform>
                <numerusform>المعروض: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links are dead and not ticked</source>
            <translation>
                <numerusform>لا روابط معطّلة وغير معلَّمة</numerusform>
                <numerusform>رابط واحد معطّل وغير معلَّم</numerusform>
                <numerusform>رابطان معطّلان وغير معلَّمين</numerusform>
                <numerusform>%n روابط معطّلة وغير معلَّمة</numerusform>
                <numerusform>%n رابطًا معطّلًا وغير معلَّم</numerusform>
                <numerusform>%n رابط معطّل وغير معلَّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links stand here already</source>
            <translation>
                <numerusform>لا روابط مكررة هنا</numerusform>
                <numerusform>رابط واحد هنا من قبل</numerusform>
                <numerusform>رابطان هنا من قبل</numerusform>
                <numerusform>%n روابط هنا من قبل</numerusform>
                <numerusform>%n رابطًا هنا من قبل</numerusform>
                <numerusform>%n رابط هنا من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>%n links were being looked over when Wherry quit.</source>
            <translation>
                <numerusform>لم يكن أي رابط قيد المراجعة عند إنهاء Wherry.</numerusform>
                <numerusform>كان رابط واحد قيد المراجعة عند إنهاء Wherry.</numerusform>
                <numerusform>كان رابطان قيد المراجعة عند إنهاء Wherry.</numerusform>
                <numerusform>كانت %n روابط قيد المراجعة عند إنهاء Wherry.</numerusform>
                <numerusform>كان %n رابطًا قيد المراجعة عند إنهاء Wherry.</numerusform>
                <numerusform>كان %n رابط قيد المراجعة عند إنهاء Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links were not added.</source>
            <translation>
                <numerusform>أُضيفت كل الروابط.</numerusform>
                <numerusform>لم يُضَف رابط واحد.</numerusform>
                <numerusform>لم يُضَف رابطان.</numerusform>
                <numerusform>لم تُضَف %n روابط.</numerusform>
                <numerusform>لم يُضَف %n رابطًا.</numerusform>
                <numerusform>لم يُضَف %n رابط.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add</source>
            <translation>إ&amp;ضافة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add %n Links</source>
            <translation>
                <numerusform>إ&amp;ضافة</numerusform>
                <numerusform>إ&amp;ضافة رابط واحد</numerusform>
                <numerusform>إ&amp;ضافة رابطين</numerusform>
                <numerusform>إ&amp;ضافة %n روابط</numerusform>
                <numerusform>إ&amp;ضافة %n رابطًا</numerusform>
                <numerusform>إ&amp;ضافة %n رابط</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add 1 Link</source>
            <translation>إ&amp;ضافة رابط واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Stop Checking</source>
            <translation>إيقاف الف&amp;حص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 is shown</source>
            <translation>المعروض: 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link is dead and not ticked</source>
            <translation>رابط واحد معطّل وغير معلَّم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link stands here already</source>
            <translation>رابط واحد هنا من قبل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>1 link was being looked over when Wherry quit.</source>
            <translation>كان رابط واحد قيد المراجعة عند إنهاء Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link was not added.</source>
            <translation>لم يُضَف رابط واحد.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>A brace {shown} stands alone. Written twice it stands for itself.</source>
            <translation>القوس {shown} منفرد. إذا كُتب مرتين دل على نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All folders of the link</source>
            <translation>كل مجلدات الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All sizes</source>
            <translation>كل الأحجام</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All types</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archive</source>
            <translation>أرشيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archives</source>
            <translation>الأرشيفات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Below {size}</source>
            <translation>أقل من {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Chec&amp;k Again</source>
            <comment>the links</comment>
            <translation>إعا&amp;دة الفحص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Check the &amp;Rest</source>
            <comment>of the links</comment>
            <translation>فحص ال&amp;باقي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Checked: {checked} of {of}</source>
            <comment>links</comment>
            <translation>فُحص {checked} من {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Date of today</source>
            <translation>تاريخ اليوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloaded before</source>
            <translation>نُزِّل من قبل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>لا يمكن أن تذهب التنزيلات إلى {folder}: ليس مجلدًا يمكن الكتابة فيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Each as its file says</source>
            <translation>كل كما في القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Ending of the name</source>
            <translation>امتداد الاسم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Expression</source>
            <translation>تعبير نمطي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>For example: {name}</source>
            <translation>مثلًا: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Host of the link</source>
            <translation>مضيف الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Last folder of the link</source>
            <translation>آخر مجلد في الرابط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Music</source>
            <translation>الموسيقى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name, without its ending</source>
            <translation>الاسم دون امتداده</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No group: each file stands alone in the list</source>
            <translation>لا مجموعة: كل ملف منفرد في القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No link matches.</source>
            <translation>لا رابط يطابق.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>None of {of} links is ticked</source>
            <translation>لم يُعلَّم شيء من الروابط، وعددها {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Number, here of three digits</source>
            <translation>رقم، وهو هنا من ثلاث خانات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>On the list already</source>
            <translation>في القائمة من قبل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other files</source>
            <translation>ملفات أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Passwords and secret headers were not kept.</source>
            <translation>لم تُحفظ كلمات السر والترويسات السرية المعطاة معها.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Programs</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Several groups, each as it came</source>
            <translation>عدة مجموعات، كل منها كما وردت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>The links are being read…</source>
            <translation>تُقرأ الروابط…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>There is no field {shown}. There are {fields}.</source>
            <translation>لا حقل باسم {shown}. الحقول هي {fields}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This is no regular expression: {why}.</source>
            <translation>ليس هذا تعبيرًا نمطيًا: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template ends with a folder. A name has to follow.</source>
            <translation>ينتهي هذا القالب بمجلد. يجب أن يتبعه اسم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template is too long.</source>
            <translation>هذا القالب أطول من اللازم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Unknown size</source>
            <translation>حجم غير معروف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Videos</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Wildcards</source>
            <translation>محارف بديلة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{folder}, sorted by category</source>
            <translation>{folder}، مفروزة حسب الفئة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} cannot be: write {number} or {date}.</source>
            <translation>لا يصح {shown}: اكتب {number} أو {date}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} makes folders, and stands alone between two /.</source>
            <translation>ينشئ {shown} مجلدات، ويقف وحده بين شرطتين /.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{size} and more</source>
            <translation>{size} فأكثر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked</source>
            <translation>الروابط المعلَّمة: {ticked} من {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} and {unsized} of unknown size</source>
            <translation>الروابط المعلَّمة: {ticked} من {of}، وحجمها {size}، ومنها بحجم غير معروف: {unsized}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} in all</source>
            <translation>الروابط المعلَّمة: {ticked} من {of}، وحجمها الكلي {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{title}: {text}</source>
            <comment>a cell</comment>
            <translation>{title}: {text}</translation>
        </message>
    </context>
    <context>
        <name>StagingDelegate</name>
        <message>
            <location filename="../../qtapp/ui/painting/staging_delegate.py" />
            <source>Name of the file</source>
            <translation>اسم الملف</translation>
        </message>
    </context>
    <context>
        <name>StagingDesk</name>
        <message>
            <location filename="../../qtapp/ui/staging.py" />
            <source>Bring Back</source>
            <translation>استرجاع</translation>
        </message>
    </context>
    <context>
        <name>StagingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging.py" />
            <source>Add Links</source>
            <translation>إضافة روابط</translation>
        </message>
    </context>
    <context>
        <name>StagingFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;All That Are Shown</source>
            <translation>&amp;كل المعروض</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;None of Those Shown</source>
            <translation>&amp;لا شيء من المعروض</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Only Those Shown</source>
            <translation>المعروض &amp;فقط</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Tick</source>
            <translation>ت&amp;عليم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Filter by name or address</source>
            <translation>ترشيح بالاسم أو العنوان</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>How the text is meant</source>
            <translation>كيف يُفهم النص</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>In&amp;vert</source>
            <comment>untick what is ticked, and tick the others</comment>
            <translation>&amp;عكس</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Type of file</source>
            <translation>نوع الملف</translation>
        </message>
    </context>
    <context>
        <name>StagingKeeping</name>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Bring Back</source>
            <translation>استرجاع</translation>
        </message>
    </context>
    <context>
        <name>StagingTable</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Links that were found</source>
            <translation>الروابط التي عُثر عليها</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Space ticks what is selected, F2 renames, Enter adds</source>
            <translation>مفتاح المسافة يعلّم المحدَّد، وF2 يعيد التسمية، وEnter يضيف</translation>
        </message>
    </context>
    <context>
        <name>StoppedDownloads</name>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Resume All</source>
            <translation>استئناف الكل</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Done 30 Sept · size not confirmed</source>
            <translation>تم 30 سبتمبر · الحجم غير مؤكَّد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Login needed · Retry</source>
            <translation>يلزم تسجيل الدخول · إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Retry in 2 min · Server busy · Try now</source>
            <translation>إعادة خلال 2 د · الخادوم مشغول · المحاولة الآن</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/event_words.py" />
            <source>%n entries are left out here</source>
            <translation>
                <numerusform>لم يُغفل أي مُدخل هنا</numerusform>
                <numerusform>أُغفل هنا مُدخل واحد</numerusform>
                <numerusform>أُغفل هنا مُدخلان</numerusform>
                <numerusform>أُغفلت هنا %n مُدخلات</numerusform>
                <numerusform>أُغفل هنا %n مُدخلًا</numerusform>
                <numerusform>أُغفل هنا %n مُدخل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>1 entry is left out here</source>
            <translation>أُغفل هنا مُدخل واحد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Another link: {address}</source>
            <translation>رابط آخر: {address}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Answer after {span}: {status}</source>
            <translation>رد بعد {span}: {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>At rest · {kept}</source>
            <translation>توقف · {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number}</source>
            <translation>المحاولة {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number} after {span} in line · {reason}</source>
            <translation>المحاولة {number} بعد {span} في الطابور · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Back in line</source>
            <translation>عاد إلى الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Cancelled by you</source>
            <translation>ألغيتَه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected over TLS to {host} ({address})</source>
            <translation>اتصال عبر TLS مع {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected to {host} ({address})</source>
            <translation>اتصال مع {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Failed: {error}</source>
            <translation>فشل: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Goes on from {size} that were kept</source>
            <translation>يواصل من {size} محفوظة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>High priority</source>
            <translation>أولوية مرتفعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Low priority</source>
            <translation>أولوية منخفضة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Moved to another queue</source>
            <translation>نُقل إلى طابور آخر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit for all together</source>
            <translation>بلا حد سرعة للكل معًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its own</source>
            <translation>بلا حد سرعة خاص به</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its queue</source>
            <translation>بلا حد سرعة لطابوره</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its site</source>
            <translation>بلا حد سرعة لموقعه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Normal priority</source>
            <translation>أولوية عادية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Nothing in it has these words.</source>
            <translation>لا شيء فيه يحوي هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>One connection failed: {error}</source>
            <translation>فشل اتصال واحد: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Paused by you</source>
            <translation>أوقفتَه مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Redirected to {address} · {status}</source>
            <translation>حُوّل إلى {address} · {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Saved as {name}</source>
            <translation>حُفظ باسم {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Select one download to see what happened to it.</source>
            <translation>حدّد تنزيلًا واحدًا لترى ما جرى له.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit for all together: {speed}</source>
            <translation>حد السرعة للكل معًا: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its own: {speed}</source>
            <translation>حد السرعة الخاص به: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its queue: {speed}</source>
            <translation>حد السرعة لطابوره: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its site: {speed}</source>
            <translation>حد السرعة لموقعه: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Started over from the beginning</source>
            <translation>بدأ من الصفر</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the computer was on battery</source>
            <translation>أُوقف لأن الحاسوب كان على البطارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the network was metered</source>
            <translation>أُوقف لأن الشبكة كانت مدفوعة الاستهلاك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by its queue</source>
            <translation>أوقفه طابوره</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the end of the program</source>
            <translation>أوقفه انتهاء البرنامج</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the schedule</source>
            <translation>أوقفه الجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to be connected anew</source>
            <translation>أُوقف ليُعاد اتصاله</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to make way for higher priority</source>
            <translation>أُوقف ليُفسح لأولوية أعلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Taken off the list by you</source>
            <translation>أزلتَه من القائمة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>The file has changed on the server: started over</source>
            <translation>تغيّر الملف على الخادوم: بدأ من جديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>The history cannot be read for now: what happened before may be missing.</source>
            <translation>تعذّرت قراءة التأريخ حاليًا: قد ينقص ما جرى من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>To be started now, whatever the limits</source>
            <translation>يُبدأ الآن رغم الحدود</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waited {span} · {reason}</source>
            <translation>انتظر {span} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits until {time} · {reason}</source>
            <translation>ينتظر حتى {time} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits · {reason}</source>
            <translation>ينتظر · {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>behind %n of higher priority</source>
            <translation>
                <numerusform>ليس قبله شيء بأولوية أعلى</numerusform>
                <numerusform>بعد واحد بأولوية أعلى</numerusform>
                <numerusform>بعد اثنين بأولوية أعلى</numerusform>
                <numerusform>بعد %n بأولوية أعلى</numerusform>
                <numerusform>بعد %n بأولوية أعلى</numerusform>
                <numerusform>بعد %n بأولوية أعلى</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>can be resumed</source>
            <translation>يمكن استئنافه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>cannot be resumed</source>
            <translation>لا يمكن استئنافه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>checksum right</source>
            <translation>مجموع التحقق صحيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its ETag tells this version</source>
            <translation>يحدد ETag هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its date tells this version</source>
            <translation>يحدد التاريخ هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its disk was gone</source>
            <translation>غاب قرصه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its queue was paused</source>
            <translation>كان طابوره موقفًا مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>keeping a gap at {host}</source>
            <translation>فاصل بين الطلبات: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing kept</source>
            <translation>لم يُحفظ شيء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing tells one version from another</source>
            <translation>لا شيء يميّز نسخة من أخرى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one download tried {host} first</source>
            <translation>حاول تنزيل واحد مع {host} أولًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one of higher priority had its place</source>
            <translation>أخذ مكانه تنزيل بأولوية أعلى</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>outside the hours of its queue</source>
            <translation>خارج ساعات طابوره</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>خارج الجدول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not confirmed</source>
            <translation>الحجم غير مؤكَّد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not told</source>
            <translation>الحجم غير مذكور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size right</source>
            <translation>الحجم صحيح</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>starting slowly at {host}</source>
            <translation>بداية بطيئة: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the computer was on battery</source>
            <translation>كان الحاسوب على البطارية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>the disk was full</source>
            <translation>كان القرص ممتلئًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network did not answer</source>
            <translation>لم ترد الشبكة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network wanted a login</source>
            <translation>طلبت الشبكة تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network was metered</source>
            <translation>كانت الشبكة مدفوعة الاستهلاك</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>there was no network</source>
            <translation>لم تكن هناك شبكة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>to be asked again after {span}</source>
            <translation>ليُسأل مجددًا بعد {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to start over</source>
            <translation>ليبدأ من جديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to try again</source>
            <translation>ليعيد المحاولة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one beside the file</source>
            <translation>لا يطابق {algorithm} المذكور بجانب الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one the server told</source>
            <translation>لا يطابق {algorithm} ما ذكره الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one you gave</source>
            <translation>لا يطابق {algorithm} ما أعطيتَه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one beside the file</source>
            <translation>يطابق {algorithm} المذكور بجانب الملف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one the server told</source>
            <translation>يطابق {algorithm} ما ذكره الخادوم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one you gave</source>
            <translation>يطابق {algorithm} ما أعطيتَه</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} told</source>
            <translation>ذُكر {algorithm}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} did not answer</source>
            <translation>لم يرد {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} was busy</source>
            <translation>كان {host} مشغولًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{ms} ms</source>
            <comment>milliseconds</comment>
            <translation>{ms} م.ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} from {host} ran</source>
            <translation>جرى {running} من {cap} من {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} of its queue ran</source>
            <translation>جرى {running} من {cap} في طابوره</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} ran</source>
            <translation>جرى {running} من {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{size} kept</source>
            <translation>حُفظ {size}</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>After</source>
            <comment>so long after it was added</comment>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Copy &amp;All</source>
            <translation>نسخ ال&amp;كل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Search the timeline</source>
            <translation>البحث في الخط الزمني</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Add from Clipboard</source>
            <translation>إ&amp;ضافة من الحافظة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Hide Window</source>
            <translation>إ&amp;خفاء النافذة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Pause All</source>
            <translation>إيقاف ال&amp;كل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Resume All</source>
            <translation>ا&amp;ستئناف الكل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Show Window</source>
            <translation>إ&amp;ظهار النافذة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>Speed &amp;Limit</source>
            <translation>&amp;حد السرعة</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Change of Group</source>
            <translation>&amp;تراجع عن تغيير المجموعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move</source>
            <translation>&amp;تراجع عن النقل</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move to Queue</source>
            <translation>&amp;تراجع عن النقل إلى الطابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Remove</source>
            <translation>&amp;تراجع عن الإزالة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Rename</source>
            <translation>&amp;تراجع عن إعادة التسمية</translation>
        </message>
    </context>
    <context>
        <name>UpdateLinkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>&amp;Update</source>
            <translation>&amp;تحديث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Fresh link</source>
            <translation>رابط جديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Paste the fresh link</source>
            <translation>ألصق الرابط الجديد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Update Link</source>
            <translation>تحديث الرابط</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Turn On</source>
            <translation>تفعيل</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default</source>
            <translation>المبدئي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {label}</source>
            <translation>المبدئي: {label}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {value}</source>
            <translation>المبدئي: {value}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Added</source>
            <translation>أُ&amp;ضيف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Columns</source>
            <translation>الأ&amp;عمدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Compact</source>
            <translation>مُ&amp;تراصة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Folder</source>
            <translation>الم&amp;جلد</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Host</source>
            <translation>المضي&amp;ف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Normal</source>
            <translation>عا&amp;دية</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Progress</source>
            <translation>الت&amp;قدم</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Queue</source>
            <translation>ال&amp;طابور</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Reset Columns</source>
            <translation>&amp;إعادة ضبط الأعمدة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Rows</source>
            <translation>ال&amp;صفوف</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Size</source>
            <translation>الحج&amp;م</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>A&amp;verage Speed</source>
            <translation>متوسط السر&amp;عة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Atte&amp;mpts</source>
            <translation>المحا&amp;ولات</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Comf&amp;ortable, Two Lines</source>
            <translation>مري&amp;حة بسطرين</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>S&amp;tatus</source>
            <translation>الحال&amp;ة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Side&amp;bar</source>
            <translation>الشريط ال&amp;جانبي</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Sp&amp;eed</source>
            <translation>ال&amp;سرعة</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Time &amp;Left</source>
            <translation>الوقت ال&amp;باقي</translation>
        </message>
    </context>
    <context>
        <name>ViewControl</name>
        <message>
            <location filename="../../qtapp/ui/view_control.py" />
            <source>Down&amp;loads</source>
            <translation>ال&amp;تنزيلات</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln links were copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي رابط.</numerusform>
                <numerusform>نُسخ رابط واحد.</numerusform>
                <numerusform>نُسخ رابطان.</numerusform>
                <numerusform>نُسخت %Ln روابط.</numerusform>
                <numerusform>نُسخ %Ln رابطًا.</numerusform>
                <numerusform>نُسخ %Ln رابط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>لا روابط من {of} موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>رابط واحد من {of} موجود في القائمة أو نُزِّل من قبل.</numerusform>
                <numerusform>رابطان من {of} موجودان في القائمة أو نُزِّلا من قبل.</numerusform>
                <numerusform>%Ln روابط من {of} موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>%Ln رابطًا من {of} في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>%Ln رابط من {of} في القائمة أو نُزِّلت من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links are on the list already.</source>
            <translation>
                <numerusform>لا روابط من {of} في القائمة من قبل.</numerusform>
                <numerusform>رابط واحد من {of} في القائمة من قبل.</numerusform>
                <numerusform>رابطان من {of} في القائمة من قبل.</numerusform>
                <numerusform>%Ln روابط من {of} في القائمة من قبل.</numerusform>
                <numerusform>%Ln رابطًا من {of} في القائمة من قبل.</numerusform>
                <numerusform>%Ln رابط من {of} في القائمة من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used, for different reasons. The first is {first}</source>
            <translation>
                <numerusform>الروابط التي تعذّر استخدامها: %Ln من {of}، لأسباب مختلفة. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام رابط واحد من {of}، لأسباب مختلفة: {first}</numerusform>
                <numerusform>تعذّر استخدام رابطين من {of}، لسببين مختلفين. أولهما {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln روابط من {of}، لأسباب مختلفة. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln رابطًا من {of}، لأسباب مختلفة. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln رابط من {of}، لأسباب مختلفة. أولها {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used. The first is {first}</source>
            <translation>
                <numerusform>الروابط التي تعذّر استخدامها: %Ln من {of}. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام رابط واحد من {of}: {first}</numerusform>
                <numerusform>تعذّر استخدام رابطين من {of}. أولهما {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln روابط من {of}. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln رابطًا من {of}. أولها {first}</numerusform>
                <numerusform>تعذّر استخدام %Ln رابط من {of}. أولها {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>لم يُنزَّل أي رابط من {of} من قبل.</numerusform>
                <numerusform>نُزِّل رابط واحد من {of} من قبل، وملفه ما زال موجودًا.</numerusform>
                <numerusform>نُزِّل رابطان من {of} من قبل، والملفان ما زالا موجودين.</numerusform>
                <numerusform>نُزِّلت %Ln روابط من {of} من قبل، والملفات ما زالت موجودة.</numerusform>
                <numerusform>نُزِّل %Ln رابطًا من {of} من قبل، والملفات ما زالت موجودة.</numerusform>
                <numerusform>نُزِّل %Ln رابط من {of} من قبل، والملفات ما زالت موجودة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list, but are not among the rows shown.</source>
            <translation>
                <numerusform>لا تنزيلات في القائمة.</numerusform>
                <numerusform>في القائمة تنزيل واحد، لكنه ليس بين الصفوف المعروضة.</numerusform>
                <numerusform>في القائمة تنزيلان، لكنهما ليسا بين الصفوف المعروضة.</numerusform>
                <numerusform>في القائمة %n تنزيلات، لكنها ليست بين الصفوف المعروضة.</numerusform>
                <numerusform>في القائمة %n تنزيلًا، لكنها ليست بين الصفوف المعروضة.</numerusform>
                <numerusform>في القائمة %n تنزيل، لكنها ليست بين الصفوف المعروضة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list.</source>
            <translation>
                <numerusform>لا تنزيلات في القائمة.</numerusform>
                <numerusform>في القائمة تنزيل واحد.</numerusform>
                <numerusform>في القائمة تنزيلان.</numerusform>
                <numerusform>في القائمة %n تنزيلات.</numerusform>
                <numerusform>في القائمة %n تنزيلًا.</numerusform>
                <numerusform>في القائمة %n تنزيل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links could not be used: {first}</source>
            <translation>تعذّر استخدام رابط واحد من {of}: {first}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links is on the list already.</source>
            <translation>رابط واحد من {of} في القائمة من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>1 of {of} links was downloaded before, and its file is still there.</source>
            <translation>نُزِّل رابط واحد من {of} من قبل، وملفه ما زال موجودًا.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry for %Ln downloads. The first is {link}</source>
            <translation>
                <numerusform>لا يطلب رابط فُتح من Wherry أي تنزيل. أولها {link}</numerusform>
                <numerusform>يطلب رابط فُتح من Wherry تنزيلًا واحدًا، وهو {link}</numerusform>
                <numerusform>يطلب رابط فُتح من Wherry تنزيلين. أولهما {link}</numerusform>
                <numerusform>يطلب رابط فُتح من Wherry %Ln تنزيلات. أولها {link}</numerusform>
                <numerusform>يطلب رابط فُتح من Wherry %Ln تنزيلًا. أولها {link}</numerusform>
                <numerusform>يطلب رابط فُتح من Wherry %Ln تنزيل. أولها {link}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry to download {link}</source>
            <translation>يطلب رابط فُتح من Wherry تنزيل {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A site is a host such as dl.example.org, or *.example.org for every host below it.</source>
            <translation>الموقع مضيف مثل dl.example.org، أو *.example.org لكل مضيف تحته.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list, but not among the rows shown: {name}</source>
            <translation>في القائمة، لكن ليس بين الصفوف المعروضة: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list: {name}</source>
            <translation>في القائمة: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>لا روابط موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>الرابط موجود في القائمة أو نُزِّل من قبل.</numerusform>
                <numerusform>كلا الرابطين موجود في القائمة أو نُزِّل من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) موجودة في القائمة أو نُزِّلت من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>All %Ln links are on the list already.</source>
            <translation>
                <numerusform>لا روابط في القائمة من قبل.</numerusform>
                <numerusform>الرابط في القائمة من قبل.</numerusform>
                <numerusform>كلا الرابطين في القائمة من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) في القائمة من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) في القائمة من قبل.</numerusform>
                <numerusform>كل الروابط (%Ln) في القائمة من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>لم يُنزَّل أي رابط من قبل.</numerusform>
                <numerusform>نُزِّل الرابط من قبل، والملف ما زال موجودًا.</numerusform>
                <numerusform>نُزِّل الرابطان من قبل، والملفان ما زالا موجودين.</numerusform>
                <numerusform>كل الروابط (%Ln) نُزِّلت من قبل، والملفات ما زالت موجودة.</numerusform>
                <numerusform>كل الروابط (%Ln) نُزِّلت من قبل، والملفات ما زالت موجودة.</numerusform>
                <numerusform>كل الروابط (%Ln) نُزِّلت من قبل، والملفات ما زالت موجودة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>As elsewhere: {value}</source>
            <translation>كما في غيره: {value}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Both links are on the list already.</source>
            <translation>كلا الرابطين في القائمة من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Both links were downloaded before, and the files are still there.</source>
            <translation>نُزِّل الرابطان من قبل، والملفان ما زالا موجودين.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Copied: {link}</source>
            <translation>نُسخ: {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded before, as {name}. The file is still there.</source>
            <translation>نُزِّل من قبل باسم {name}. الملف ما زال موجودًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded on {day}, as {name}. The file is still there.</source>
            <translation>نُزِّل في {day} باسم {name}. الملف ما زال موجودًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded today at {time}, as {name}. The file is still there.</source>
            <translation>نُزِّل اليوم في {time} باسم {name}. الملف ما زال موجودًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>لا يمكن أن تذهب التنزيلات إلى {folder}: ليس مجلدًا يمكن الكتابة فيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It is downloading by the link it has. Pause it to give it another.</source>
            <translation>إنه يُنزَّل بالرابط الذي لديه. أوقفه مؤقتًا لتعطيه غيره.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It takes no other link any more.</source>
            <translation>لم يعد يقبل رابطًا آخر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>New downloads go to {folder}.</source>
            <translation>تذهب التنزيلات الجديدة إلى {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download matches {text}.</source>
            <translation>لا تنزيل يطابق {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download under {choice} matches {text}.</source>
            <translation>لا تنزيل تحت {choice} يطابق {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No program on this computer opens {name}.</source>
            <translation>لا برنامج على هذا الحاسوب يفتح {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>One link is on the list already, the other was downloaded before.</source>
            <translation>رابط موجود في القائمة، والآخر نُزِّل من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Only {size} free on {mount}</source>
            <translation>{size} فقط متاحة على {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Sites appear here while something is downloaded from them, or once they have refused something.</source>
            <translation>تظهر المواقع هنا ما دام شيء يُنزَّل منها، أو بعد أن ترفض شيئًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>The list is sorted by a column. Rows can be moved where it shows the order of the queue.</source>
            <translation>القائمة مرتبة حسب عمود. يمكن نقل الصفوف حين يُظهر ترتيب الطابور.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>There is no link in it that could be downloaded.</source>
            <translation>ليس فيه رابط يمكن تنزيله.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>These are {number} of many: those in use come first.</source>
            <translation>هذه {number} من كثير: ما هو قيد الاستخدام يأتي أولًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file installs software.</source>
            <translation>هذا الملف يثبّت برمجيات.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a launcher: opening it starts what it names.</source>
            <translation>هذا الملف مُطلِق: فتحه يبدأ ما يسمّيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a program.</source>
            <translation>هذا الملف برنامج.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a script: a list of commands.</source>
            <translation>هذا الملف برنامج نصي: قائمة أوامر.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This is not one link that begins with http:// or https://.</source>
            <translation>ليس هذا رابطًا واحدًا يبدأ بـ http:// أو https://.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already, as {name}.</source>
            <translation>هذا الرابط في القائمة من قبل، باسم {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already.</source>
            <translation>هذا الرابط في القائمة من قبل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>User agent and referrer cannot hold control characters.</source>
            <translation>لا يمكن أن يحوي وكيل المستخدم والمُحيل محارف تحكم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry can look once a week whether there is a newer version. It never installs one by itself.</source>
            <translation>يمكن لـ Wherry أن يتحقق مرة في الأسبوع من وجود إصدار أحدث. ولا يثبّت أي إصدار من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Wherry can watch the clipboard, and offer the links that you copy in other programs.</source>
            <translation>يستطيع Wherry مراقبة الحافظة، وعرض الروابط التي تنسخها في برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry {version} is there.</source>
            <translation>يتوفر Wherry {version}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it is larger than {limit}, too large for a list of links.</source>
            <translation>إنه أكبر من {limit}، وهذا أكبر من أن يكون قائمة روابط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it stands for more than {most} links.</source>
            <translation>إنه يمثل أكثر من {most} رابط.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>none</source>
            <comment>no time between two requests</comment>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>only http and https links can be downloaded.</source>
            <translation>لا تُنزَّل إلا روابط http وhttps.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is not complete.</source>
            <translation>أمر cURL هذا غير كامل.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is too long.</source>
            <translation>أمر cURL هذا أطول من اللازم.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this command sends something. Only those that fetch (GET) can be taken.</source>
            <translation>يرسل هذا الأمر شيئًا. لا يُقبل إلا ما يجلب (GET).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file could not be read.</source>
            <translation>تعذّرت قراءة هذا الملف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.</source>
            <translation>لا روابط في هذا الملف. قد تحويها القوائم (.txt) وملفات ‎.url و‎.desktop و‎.webloc و‎.metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file is damaged, or it is no Metalink.</source>
            <translation>هذا الملف تالف، أو ليس Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this is not a link.</source>
            <translation>ليس هذا رابطًا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this option of cURL cannot be followed.</source>
            <translation>لا يمكن اتباع خيار cURL هذا.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} has been moved or deleted.</source>
            <translation>نُقل {name} أو حُذف.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} is fetched from the link that you give.</source>
            <translation>يُجلب {name} من الرابط الذي تعطيه.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{number} s</source>
            <comment>seconds</comment>
            <translation>{number} ث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} free on {mount}</source>
            <translation>{size} متاحة على {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to another file is not taken.</source>
            <translation>حُفظ {size} من {name}. الرابط الجديد للملف نفسه يواصل من هناك؛ والرابط الذي يقود إلى ملف آخر لا يُقبل.</translation>
        </message>
    </context>
    <context>
        <name>_BarView</name>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Clear Search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Show All</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
</TS>
