<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Copy Report</source>
            <translation>&amp;Копировать отчёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Лицензии</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>A desktop download manager that never hands you a wrong file.</source>
            <translation>Менеджер загрузок, который никогда не подсунет не тот файл.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>About Wherry</source>
            <translation>О программе Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL.</source>
            <translation>Свободная программа под лицензией MIT. Значки Lucide (ISC). Qt и PySide под LGPL.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>The licences of everything in it: {folder}</source>
            <translation>Лицензии всех составных частей: {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Versions and folders for a bug report; neither addresses nor your name are in it.</source>
            <translation>Версии и папки для отчёта об ошибке; ни адресов, ни вашего имени в нём нет.</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Choose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Header</source>
            <translation>&amp;Заголовок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>Запомнить в &amp;связке ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Site</source>
            <translation>Са&amp;йт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Token</source>
            <translation>&amp;Токен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;User name</source>
            <translation>&amp;Имя пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Value</source>
            <translation>З&amp;начение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Имя пользователя не может содержать двоеточие.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Add Account</source>
            <translation>Добавить учётную запись</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Edit Account</source>
            <translation>Изменить учётную запись</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of Cookies</source>
            <translation>Файл cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of cookies</source>
            <translation>Файл cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Header</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>S&amp;ends</source>
            <translation>&amp;Отправляет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Sends</source>
            <translation>Отправляет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>The whole path of the file is needed.</source>
            <translation>Нужен полный путь к файлу.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This cannot be sent: there is a line’s end or another control character in it.</source>
            <translation>Это нельзя отправить: внутри есть конец строки или другой управляющий символ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no name of a header, or of one that Wherry sets itself.</source>
            <translation>Это не имя заголовка или имя заголовка, который Wherry задаёт сам.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no site: a host, with *. before it for all below it, or a link.</source>
            <translation>Это не сайт: нужен узел (с *. в начале — для всех узлов под ним) или ссылка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Unchanged</source>
            <translation>Без изменений</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>cookies.txt, as browsers’ extensions write it</source>
            <translation>cookies.txt, какой сохраняют расширения браузеров</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>example.org, *.example.org or http://nas:8080</source>
            <translation>example.org, *.example.org или http://nas:8080</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Asked for when needed</source>
            <translation>Запрашивается при необходимости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from a file</source>
            <translation>Cookie из файла</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from {name}</source>
            <translation>Cookie из {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies of Firefox</source>
            <translation>Cookie из Firefox</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Downloads that need it will ask for a login when their server does.</source>
            <translation>Загрузки, которым она нужна, спросят данные для входа, когда их потребует сервер.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Expired</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>File cannot be read</source>
            <translation>Файл не читается</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export them as cookies.txt.</source>
            <translation>Cookie Firefox читаются там, где лежат, даже когда он запущен; те, что хранятся лишь до его закрытия, в них не входят. Chrome, Edge и Chromium шифруют свои cookie только для себя: расширение может экспортировать их в cookies.txt.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>For this session</source>
            <translation>Только на этот сеанс</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header {name}</source>
            <translation>Заголовок {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In that file</source>
            <translation>В этом файле</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In the keyring</source>
            <translation>В связке ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Its secret is deleted from the keyring.</source>
            <translation>Её секрет удаляется из связки ключей.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>None for this site</source>
            <translation>Для этого сайта нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Remove the account for {site}?</source>
            <translation>Удалить учётную запись для {site}?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to it alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Отправляется только ему, но без шифрования: прочитать может любой по пути.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Отправляется только на {site}, но без шифрования: прочитать может любой по пути.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone.</source>
            <translation>Отправляется только на {site}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Some expired, others until {moment}</source>
            <translation>У части срок истёк, у остальных — до {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The file of cookies stays where it is.</source>
            <translation>Файл cookie остаётся на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring does not answer; it may be asking to be unlocked.</source>
            <translation>Связка ключей не отвечает; возможно, она просит её разблокировать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring failed.</source>
            <translation>Сбой связки ключей.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring is locked.</source>
            <translation>Связка ключей заблокирована.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring was not allowed to.</source>
            <translation>Связке ключей это не разрешили.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} does not take the user name and password that were sent.</source>
            <translation>Прокси {place} не принимает отправленные имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} wants a user name and a password.</source>
            <translation>Прокси {place} требует имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There are no cookies of Firefox on this computer.</source>
            <translation>На этом компьютере нет cookie Firefox.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There is no keyring here that keeps passwords encrypted.</source>
            <translation>Здесь нет связки ключей, которая хранит пароли зашифрованными.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until the site ends them</source>
            <translation>Пока сайт их не отменит</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until {moment}</source>
            <translation>До {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>User name and password</source>
            <translation>Имя пользователя и пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} does not take the user name and password that were sent.</source>
            <translation>Сайт {site} не принимает отправленные имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} wants a user name and a password.</source>
            <translation>Сайт {site} требует имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.</source>
            <translation>{why} Учётная запись для {site} удалена, но её секрет остался: «{key}» программы Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The secret for {site} is kept for this session only.</source>
            <translation>{why} Секрет для {site} хранится только в этом сеансе.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} Until it does, the secret for {site} is kept for this session only.</source>
            <translation>{why} До тех пор секрет для {site} хранится только в этом сеансе.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Добавить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Изменить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Remove…</source>
            <translation>&amp;Удалить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, a header or cookies for a site. Secrets are kept in the system’s keyring.</source>
            <translation>Учётных записей пока нет. Они создаются при входе для загрузки или кнопкой «Добавить»: имя и пароль, токен, заголовок или cookie для сайта. Секреты хранятся в системной связке ключей.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove Account</source>
            <translation>Удалить учётную запись</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Sends</source>
            <translation>Отправляет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;About Wherry</source>
            <translation>&amp;О программе Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Add Link</source>
            <translation>&amp;Добавить ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Cancel Download</source>
            <translation>Отменить &amp;загрузку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Clear Finished</source>
            <translation>Убра&amp;ть завершённые</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Details</source>
            <translation>&amp;Подробности</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Export List…</source>
            <translation>&amp;Экспорт списка…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Find in List</source>
            <translation>&amp;Найти в списке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Follow Speed Schedule</source>
            <translation>&amp;Следовать расписанию скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Import List…</source>
            <translation>И&amp;мпорт списка…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Светлая</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Limit Speed</source>
            <translation>&amp;Ограничить скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Network…</source>
            <translation>&amp;Сеть…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Paste Links</source>
            <translation>Вст&amp;авить ссылки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>Приостановит&amp;ь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Resume</source>
            <translation>П&amp;родолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Sites…</source>
            <translation>С&amp;айты…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Как в системе</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Watch Clipboard for Links</source>
            <translation>С&amp;ледить за ссылками в буфере обмена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;When Finished…</source>
            <translation>П&amp;о завершении…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>A&amp;ccounts…</source>
            <translation>&amp;Учётные записи…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>C&amp;hoose Name…</source>
            <translation>Выбрать им&amp;я…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Change Download &amp;Folder…</source>
            <translation>Изменить &amp;папку загрузок…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy &amp;Link</source>
            <translation>Копировать &amp;ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy as cURL (&amp;Bash)</source>
            <translation>Копировать как cURL (&amp;Bash)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Deskt&amp;op…</source>
            <translation>Рабоч&amp;ий стол…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Download &amp;Again</source>
            <translation>З&amp;агрузить снова</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>E&amp;xtra Headers…</source>
            <translation>Дополнительные заго&amp;ловки…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Find &amp;Duplicates…</source>
            <translation>Найти &amp;дубликаты…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Limit Spee&amp;d</source>
            <translation>О&amp;граничить скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Move to Tra&amp;sh</source>
            <translation>В корз&amp;ину</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause &amp;All</source>
            <translation>Приост&amp;ановить все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause or Re&amp;sume</source>
            <translation>Приостановить &amp;или продолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;ename…</source>
            <translation>Переи&amp;меновать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;etry All Failed</source>
            <translation>Повторить неудав&amp;шиеся</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;move from List</source>
            <translation>&amp;Убрать из списка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;try</source>
            <translation>По&amp;вторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Resume All Pa&amp;used</source>
            <translation>Продол&amp;жить все приостановленные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Selec&amp;t All</source>
            <translation>Выделить &amp;всё</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Settin&amp;gs…</source>
            <translation>Настро&amp;йки…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Sho&amp;w in Folder</source>
            <translation>По&amp;казать в папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Si&amp;gn In…</source>
            <translation>Во&amp;йти…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Speed &amp;Schedule…</source>
            <translation>&amp;Расписание скорости…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Stop Trusting Certif&amp;icate</source>
            <translation>Больше н&amp;е доверять сертификату</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Trust This Certi&amp;ficate…</source>
            <translation>&amp;Доверять этому сертификату…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Update Lin&amp;k…</source>
            <translation>О&amp;бновить ссылку…</translation>
        </message>
    </context>
    <context>
        <name>AddBar</name>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add the links to the list (Enter)</source>
            <translation>Добавить ссылки в список (Enter)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Links to download</source>
            <translation>Ссылки для загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Paste or type a link, or drop it anywhere</source>
            <translation>Вставьте или введите ссылку либо перетащите её куда угодно</translation>
        </message>
    </context>
    <context>
        <name>AfterEnd</name>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Quit Now</source>
            <translation>&amp;Выйти сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Shut Down Now</source>
            <translation>В&amp;ыключить сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Sleep Now</source>
            <translation>Ус&amp;нуть сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Quit…</source>
            <translation>По завершен&amp;ии: выход…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Run a Command…</source>
            <translation>По завершен&amp;ии: команда…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Shut Down…</source>
            <translation>По завершен&amp;ии: выключение…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Sleep…</source>
            <translation>По завершен&amp;ии: спящий режим…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished…</source>
            <translation>По завершен&amp;ии…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>A command has %Ln arguments at the most.</source>
            <translation>
                <numerusform>У команды может быть не больше %Ln аргумента.</numerusform>
                <numerusform>У команды может быть не больше %Ln аргументов.</numerusform>
                <numerusform>У команды может быть не больше %Ln аргументов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads</source>
            <translation>Все загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads have ended.</source>
            <translation>Все загрузки завершены.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Do nothing</source>
            <translation>Ничего не делать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Name a program, and below it its arguments, one on each line.</source>
            <translation>Укажите программу, а под ней её аргументы, по одному в строке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Quit Wherry</source>
            <translation>Выйти из Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Run a command</source>
            <translation>Выполнить команду</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Send the computer to sleep</source>
            <translation>Перевести компьютер в спящий режим</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Shut the computer down</source>
            <translation>Выключить компьютер</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer goes to sleep in %n seconds.</source>
            <translation>
                <numerusform>Компьютер перейдёт в спящий режим через %n секунду.</numerusform>
                <numerusform>Компьютер перейдёт в спящий режим через %n секунды.</numerusform>
                <numerusform>Компьютер перейдёт в спящий режим через %n секунд.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer shuts down in %n seconds.</source>
            <translation>
                <numerusform>Компьютер выключится через %n секунду.</numerusform>
                <numerusform>Компьютер выключится через %n секунды.</numerusform>
                <numerusform>Компьютер выключится через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry put it to sleep.</source>
            <translation>Загрузки завершены, но компьютер не даёт Wherry перевести его в спящий режим.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry shut it down.</source>
            <translation>Загрузки завершены, но компьютер не даёт Wherry его выключить.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but {program} could not be started.</source>
            <translation>Загрузки завершены, но не удалось запустить {program}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The queue {name} has ended.</source>
            <translation>Очередь {name} завершена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry put it to sleep without a password.</source>
            <translation>Этот компьютер не даёт Wherry перевести его в спящий режим без пароля.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry shut it down without a password.</source>
            <translation>Этот компьютер не даёт Wherry выключить его без пароля.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Wherry quits in %n seconds.</source>
            <translation>
                <numerusform>Wherry завершит работу через %n секунду.</numerusform>
                <numerusform>Wherry завершит работу через %n секунды.</numerusform>
                <numerusform>Wherry завершит работу через %n секунд.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterEndDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;After</source>
            <translation>&amp;После чего</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Only until Wherry is closed</source>
            <translation>&amp;Только до закрытия Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Then</source>
            <translation>&amp;Действие</translation>
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
            <translation>&amp;Команда</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Command: the program, then one argument on each line</source>
            <translation>Команда: программа, затем по одному аргументу в строке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>When Finished</source>
            <translation>По завершении</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <location filename="../../qtapp/ui/again.py" />
            <source>Download Again</source>
            <translation>Загрузить снова</translation>
        </message>
    </context>
    <context>
        <name>AskedLinks</name>
        <message>
            <location filename="../../qtapp/ui/asked_links.py" />
            <source>Download</source>
            <translation>Загрузить</translation>
        </message>
    </context>
    <context>
        <name>AutostartOffer</name>
        <message>
            <location filename="../../qtapp/ui/autostart_offer.py" />
            <source>Turn On</source>
            <translation>Включить</translation>
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>sites</comment>
            <translation>Любые</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>types of files</comment>
            <translation>Любые</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Archives</source>
            <translation>Архивы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Choose types of files, or type a site, or do both.</source>
            <translation>Выберите типы файлов, укажите сайт или и то и другое.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Fonts</source>
            <translation>Шрифты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Music</source>
            <translation>Музыка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>No category fits: it goes to {folder}.</source>
            <translation>Ни одна категория не подходит: файл попадёт в {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Once downloads are sorted into folders:</source>
            <translation>Когда загрузки будут раскладываться по папкам:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Others</source>
            <translation>Прочие</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>The folder is a name below the download folder, such as Videos, or a whole path.</source>
            <translation>Папка — это имя внутри папки загрузок, например «Видео», или полный путь.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>There is a category of this name already.</source>
            <translation>Категория с таким именем уже есть.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>This is no link.</source>
            <translation>Это не ссылка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Type a link to see where its file would go.</source>
            <translation>Введите ссылку, чтобы увидеть, куда попадёт её файл.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Videos</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{category}: it goes to {folder}.</source>
            <translation>{category}: файл попадёт в {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*</source>
            <translation>{pattern} — это не сайт. Примеры: example.org, *.example.org, example.org/music/*</translation>
        </message>
    </context>
    <context>
        <name>CategoriesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Изменить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;New…</source>
            <translation>&amp;Новая…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Try a link</source>
            <translation>Проверить &amp;ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Add the Usual &amp;Ones</source>
            <translation>Добавить о&amp;бычные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Archives, Programs</source>
            <translation>Архивы, Программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move &amp;Up</source>
            <translation>Переместить в&amp;верх</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move Do&amp;wn</source>
            <translation>Переместить вни&amp;з</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Types</source>
            <translation>Типы</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Below the download folder</source>
            <translation>Внутри папки загрузок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>C&amp;hoose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Choose the folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Edit Category</source>
            <translation>Изменить категорию</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>New Category</source>
            <translation>Новая категория</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Sa&amp;ve</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Site&amp;s</source>
            <translation>С&amp;айты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Types</source>
            <translation>Типы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>With commas between; nothing for any site</source>
            <translation>Через запятую; пусто — любой сайт</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>None so far: a download whose certificate is refused offers to trust it.</source>
            <translation>Пока нет: если сертификат отвергнут, загрузка предлагает ему доверять.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>SHA-256 fingerprint</source>
            <translation>Отпечаток SHA-256</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>St&amp;op Trusting</source>
            <translation>Больше не &amp;доверять</translation>
        </message>
    </context>
    <context>
        <name>CheckControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>on</source>
            <translation>включено</translation>
        </message>
    </context>
    <context>
        <name>CheckingRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_checking.py" />
            <source>Links being checked</source>
            <translation>Проверяемые ссылки</translation>
        </message>
    </context>
    <context>
        <name>ClearHistoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>&amp;Remove entries</source>
            <translation>Удалить &amp;записи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Clear History</source>
            <translation>Очистить историю</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>How old the entries have to be</source>
            <translation>Насколько старыми должны быть записи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Удалить</translation>
        </message>
    </context>
    <context>
        <name>ClipboardWatch</name>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Download</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Turn On</source>
            <translation>Включить</translation>
        </message>
    </context>
    <context>
        <name>CopyingCurl</name>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>Copied without passwords, cookies and tokens.</source>
            <translation>Скопировано без паролей, cookie и токенов.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>That is for up to {most} downloads at once.</source>
            <translation>Это возможно не более чем для {most} загрузок сразу.</translation>
        </message>
    </context>
    <context>
        <name>CountdownDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Downloads Have Ended</source>
            <translation>Загрузки завершены</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>&amp;Copy Details</source>
            <translation>&amp;Копировать подробности</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>It happened again since: {number}</source>
            <translation>С тех пор повторилось: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Technical details</source>
            <translation>Технические подробности</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>The log is in {folder}</source>
            <translation>Журнал находится в {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Wherry made a mistake and goes on.</source>
            <translation>В Wherry произошла ошибка, работа продолжается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Your downloads are kept. If something looks wrong from now on, quit and start again. A report with the details below helps to mend it; no addresses' secrets are in it.</source>
            <translation>Ваши загрузки сохранены. Если дальше что-то покажется неправильным, выйдите и запустите программу снова. Отчёт с подробностями ниже поможет это исправить; секретов из адресов в нём нет.</translation>
        </message>
    </context>
    <context>
        <name>DeletingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Оставить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Delete Queue</source>
            <translation>Удалить очередь</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>
                <numerusform>%Ln загрузка ждала, пока откроют Wherry. Запускать Wherry в трее при входе в систему?</numerusform>
                <numerusform>%Ln загрузки ждали, пока откроют Wherry. Запускать Wherry в трее при входе в систему?</numerusform>
                <numerusform>%Ln загрузок ждали, пока откроют Wherry. Запускать Wherry в трее при входе в систему?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>1 загрузка ждала, пока откроют Wherry. Запускать Wherry в трее при входе в систему?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>Another copy of Wherry is started, or this one with another profile.</source>
            <translation>Запускается другая копия Wherry или эта же, но с другим профилем.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>The start of Wherry could not be changed: {detail}</source>
            <translation>Не удалось изменить запуск Wherry: {detail}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>This system does not let Wherry set that. Its own settings may.</source>
            <translation>Эта система не даёт Wherry это настроить. Возможно, получится в её собственных настройках.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Notices when downloads end</source>
            <translation>&amp;Уведомления о конце загрузок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Quiet hours: neither notices nor sounds</source>
            <translation>&amp;Тихие часы: ни уведомлений, ни звуков</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>A &amp;sound when a queue ends</source>
            <translation>&amp;Звук по окончании очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Desktop</source>
            <translation>Рабочий стол</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Sa&amp;ve</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Start &amp;Wherry in the tray when I sign in</source>
            <translation>Запускать Wherry в &amp;лотке при входе в систему</translation>
        </message>
    </context>
    <context>
        <name>DestinationFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Group</source>
            <translation>&amp;Группа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Insert</source>
            <translation>&amp;Вставить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Names</source>
            <translation>&amp;Имена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Queue</source>
            <translation>О&amp;чередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>As their servers call them, or a template</source>
            <translation>Как их называют серверы, или по шаблону</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>C&amp;hoose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Insert a field of the template</source>
            <translation>Вставить поле шаблона</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Name of the group</source>
            <translation>Имя группы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Template for names</source>
            <translation>Шаблон имён</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>%n downloads selected</source>
            <translation>
                <numerusform>Выбрана %n загрузка</numerusform>
                <numerusform>Выбраны %n загрузки</numerusform>
                <numerusform>Выбрано %n загрузок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>%n parts</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%n часть</numerusform>
                <numerusform>%n части</numerusform>
                <numerusform>%n частей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>, </source>
            <comment>between the facts of a picture</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>1 part</source>
            <comment>of a file</comment>
            <translation>1 часть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>All downloads</source>
            <translation>Все загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>All of it is there. No connection is open.</source>
            <translation>Всё уже здесь. Открытых соединений нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Attempts</source>
            <translation>Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Can be resumed</source>
            <translation>Можно продолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Checksum</source>
            <translation>Контрольная сумма</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Connection</source>
            <translation>Соединение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Connections</source>
            <translation>Соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Done</source>
            <comment>how much of a file has come</comment>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloaded</source>
            <translation>Загружено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag}</source>
            <translation>ETag {etag}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag} (weak)</source>
            <translation>ETag {etag} (слабый)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>No speed has been measured yet.</source>
            <translation>Скорость ещё не измерялась.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>On the disk</source>
            <translation>На диске</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Part file</source>
            <translation>Частичный файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Priority</source>
            <translation>Приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Progress</source>
            <translation>Прогресс</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Segments</source>
            <translation>Сегменты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Select a download to see what goes on with it.</source>
            <translation>Выберите загрузку, чтобы увидеть, что с ней происходит.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Size in all</source>
            <translation>Общий размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/details.py" />
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Speed limit</source>
            <translation>Ограничение скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>This download</source>
            <translation>Эта загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>This is shown of one download at a time.</source>
            <translation>Это показывается только для одной загрузки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Time left</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>a part file of {size}</source>
            <translation>частичный файл, {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>average {speed}</source>
            <translation>в среднем {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>cannot be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>changed {date}</source>
            <translation>изменён {date}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>checked at the end</source>
            <translation>проверяется в конце</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>confirmed</source>
            <translation>подтверждена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connecting</source>
            <translation>подключение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection at work</source>
            <translation>соединение работает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection that waits</source>
            <translation>соединение ждёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>downloading</source>
            <translation>загружается</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>from {start} on</source>
            <translation>с {start}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>held by a limit</source>
            <translation>сдерживается ограничением</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>high</source>
            <translation>высокий</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>limit {speed}</source>
            <translation>ограничение {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>looked for beside the file at the end</source>
            <translation>ищется рядом с файлом в конце</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>low</source>
            <translation>низкий</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>no: the server sends the file as a whole only</source>
            <translation>нет: сервер отдаёт файл только целиком</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none is known</source>
            <translation>неизвестна</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none was given</source>
            <translation>не указана</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>normal</source>
            <translation>обычный</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing comes</source>
            <translation>ничего не приходит</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing to do</source>
            <translation>нечего делать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>nothing yet</source>
            <translation>пока ничего</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now {speed}</source>
            <translation>сейчас {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>one more in {span}</source>
            <translation>ещё одно через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>peak {speed}</source>
            <translation>пик {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>still to come</source>
            <translation>ещё впереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>takes up {size}</source>
            <translation>занимает {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the file has another one</source>
            <translation>у файла она другая</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>the file is not there any longer</source>
            <translation>файла больше нет на месте</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>the last {time} in which it ran</source>
            <translation>последние {time} работы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the server does not tell</source>
            <translation>сервер не сообщает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>waits for an answer</source>
            <translation>ждёт ответа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>with a record of what has come</source>
            <translation>с записью о полученном</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes, by comparing what is there</source>
            <translation>да, сравнивая уже загруженное</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes: the server sends parts, and tells versions apart</source>
            <translation>да: сервер отдаёт части и различает версии</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} of {size}</source>
            <translation>{done} из {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} so far</source>
            <translation>пока {done}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{number} · {host}</source>
            <translation>{number} · {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} (байт: {bytes})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size}, and %Ln whose size is not known</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{size}, и ещё %Ln с неизвестным размером</numerusform>
                <numerusform>{size}, и ещё %Ln с неизвестным размером</numerusform>
                <numerusform>{size}, и ещё %Ln с неизвестным размером</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{start} to {end}</source>
            <comment>a part of a file, by its offsets</comment>
            <translation>от {start} до {end}</translation>
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
            <translation>{status}. Открытых соединений нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>{time} ago</source>
            <translation>{time} назад</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Summary</source>
            <translation>Сводка</translation>
        </message>
    </context>
    <context>
        <name>DownloadModel</name>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Added</source>
            <comment>when a download was</comment>
            <translation>Добавлено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Attempts</source>
            <translation>Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Average</source>
            <comment>speed</comment>
            <translation>Средняя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Host</source>
            <translation>Узел</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Left</source>
            <comment>time left</comment>
            <translation>Осталось</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Progress</source>
            <translation>Прогресс</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>DownloadTable</name>
        <message>
            <location filename="../../qtapp/ui/views/download_table.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop to download</source>
            <translation>Отпустите, чтобы загрузить</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n could not be read, or changed meanwhile.</source>
            <translation>
                <numerusform>%n файл не удалось прочитать, или он изменился.</numerusform>
                <numerusform>%n файла не удалось прочитать, или они изменились.</numerusform>
                <numerusform>%n файлов не удалось прочитать, или они изменились.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are copies of others: {size}.</source>
            <translation>
                <numerusform>%n файл — копия другого: {size}.</numerusform>
                <numerusform>%n файла — копии других: {size}.</numerusform>
                <numerusform>%n файлов — копии других: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are in the trash: {size}.</source>
            <translation>
                <numerusform>В корзине %n файл: {size}.</numerusform>
                <numerusform>В корзине %n файла: {size}.</numerusform>
                <numerusform>В корзине %n файлов: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: there is no trash for them.</source>
            <translation>
                <numerusform>%n файл оставлен на месте: корзины для него нет.</numerusform>
                <numerusform>%n файла оставлены на месте: корзины для них нет.</numerusform>
                <numerusform>%n файлов оставлено на месте: корзины для них нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: they, or those to keep, have changed.</source>
            <translation>
                <numerusform>%n файл оставлен на месте: изменился он или тот, что нужно оставить.</numerusform>
                <numerusform>%n файла оставлены на месте: изменились они или те, что нужно оставить.</numerusform>
                <numerusform>%n файлов оставлено на месте: изменились они или те, что нужно оставить.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move 1 to Trash</source>
            <translation>В &amp;корзину: 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move {number} to Trash</source>
            <translation>В &amp;корзину: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 could not be read, or changed meanwhile.</source>
            <translation>1 файл не удалось прочитать, или он изменился.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is in the trash: {size}.</source>
            <translation>В корзине 1 файл: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is the copy of another: {size}.</source>
            <translation>1 файл — копия другого: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: it, or the one to keep, has changed.</source>
            <translation>1 файл оставлен на месте: изменился он или тот, что нужно оставить.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: there is no trash for it.</source>
            <translation>1 файл оставлен на месте: корзины для него нет.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at %n finished files…</source>
            <translation>
                <numerusform>Проверяется %n завершённый файл…</numerusform>
                <numerusform>Проверяются %n завершённых файла…</numerusform>
                <numerusform>Проверяются %n завершённых файлов…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at 1 finished file…</source>
            <translation>Проверяется 1 завершённый файл…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>No two finished files on the list have the same content.</source>
            <translation>Среди завершённых файлов в списке нет двух с одинаковым содержимым.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Чтение: {done} из {total}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Stays</source>
            <translation>Останется</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>&amp;Keep This Too</source>
            <translation>Оставить и &amp;этот</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Do Not &amp;Keep This</source>
            <translation>Н&amp;е оставлять этот</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Files with the same content</source>
            <translation>Файлы с одинаковым содержимым</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Find Duplicates</source>
            <translation>Поиск дубликатов</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>How far the search is</source>
            <translation>Ход поиска</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Keep &amp;Only This</source>
            <translation>Оставить &amp;только этот</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Modified</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Set</source>
            <translation>Группа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Show in &amp;Folder</source>
            <translation>&amp;Показать в папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Then</source>
            <comment>what becomes of a file</comment>
            <translation>Итог</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>To the trash</source>
            <translation>В корзину</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change the download folder</source>
            <translation>Изменить папку загрузок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Downloads go to {folder} ·</source>
            <translation>Загрузки попадают в {folder} ·</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here</source>
            <translation>Перетащите сюда ссылки или файлы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here, or paste them with Ctrl+V.</source>
            <translation>Перетащите сюда ссылки или файлы либо вставьте их: Ctrl+V.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Links, lists of links, and .url, .desktop, .webloc and .metalink files</source>
            <translation>Ссылки, списки ссылок, файлы .url, .desktop, .webloc и .metalink</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>No downloads yet</source>
            <translation>Загрузок пока нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste  Ctrl+V</source>
            <translation>Вставить  Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste links from the clipboard</source>
            <translation>Вставить ссылки из буфера обмена</translation>
        </message>
    </context>
    <context>
        <name>EverySiteDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>&amp;Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>Загрузок &amp;одновременно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Время между запросами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Every Other Site</source>
            <translation>Все остальные сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>Со&amp;хранить</translation>
        </message>
    </context>
    <context>
        <name>ExportListDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Finished downloads, too</source>
            <translation>И за&amp;вершённые загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Written for</source>
            <translation>&amp;Для чего</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>Export List</source>
            <translation>Экспорт списка</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
    </context>
    <context>
        <name>FinishedFiles</name>
        <message>
            <location filename="../../qtapp/ui/tray_finished.py" />
            <source>Last &amp;Finished</source>
            <translation>Последние &amp;завершённые</translation>
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
            <translation>Использовать cookie Firefox с этого компьютера</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/folder.py" />
            <source>Folder for Downloads</source>
            <translation>Папка для загрузок</translation>
        </message>
    </context>
    <context>
        <name>FolderControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>C&amp;hoose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Collapse All</source>
            <translation>&amp;Свернуть все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Expand All</source>
            <translation>&amp;Развернуть все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Группы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Show Groups</source>
            <translation>&amp;Показывать группы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Ungroup</source>
            <translation>Р&amp;азгруппировать</translation>
        </message>
    </context>
    <context>
        <name>GroupNameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Имя:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Переименовать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Name of the group</source>
            <translation>Имя группы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Rename Group</source>
            <translation>Переименовать группу</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>The files and their folders keep their names.</source>
            <translation>Файлы и их папки сохранят свои имена.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n cancelled</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n отменён</numerusform>
                <numerusform>%n отменены</numerusform>
                <numerusform>%n отменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n failed</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n paused</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n на паузе</numerusform>
                <numerusform>%n на паузе</numerusform>
                <numerusform>%n на паузе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n running</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n загружается</numerusform>
                <numerusform>%n загружаются</numerusform>
                <numerusform>%n загружается</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n ожидает</numerusform>
                <numerusform>%n ожидают</numerusform>
                <numerusform>%n ожидает</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting for you</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n ждёт вас</numerusform>
                <numerusform>%n ждут вас</numerusform>
                <numerusform>%n ждёт вас</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, collapsed, level 1</source>
            <translation>группа, свёрнута, уровень 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, expanded, level 1</source>
            <translation>группа, развёрнута, уровень 1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of %n files done</source>
            <comment>of a group</comment>
            <translation>
                <numerusform>{done} из %n файла готово</numerusform>
                <numerusform>{done} из %n файлов готово</numerusform>
                <numerusform>{done} из %n файлов готово</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of {number}</source>
            <comment>files of a group that are done</comment>
            <translation>{done} из {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{number} of %Ln files</source>
            <comment>those of a group that are shown</comment>
            <translation>
                <numerusform>{number} из %Ln файла</numerusform>
                <numerusform>{number} из %Ln файлов</numerusform>
                <numerusform>{number} из %Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by number of files, as the size of %Ln is not known</source>
            <comment>how much is done</comment>
            <translation>
                <numerusform>{percent} по числу файлов, так как у %Ln файла размер неизвестен</numerusform>
                <numerusform>{percent} по числу файлов, так как у %Ln файлов размер неизвестен</numerusform>
                <numerusform>{percent} по числу файлов, так как у %Ln файлов размер неизвестен</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by size</source>
            <comment>how much is done</comment>
            <translation>{percent} по размеру</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{row}, level 2, in {group}</source>
            <comment>a download in a group</comment>
            <translation>{row}, уровень 2, в группе {group}</translation>
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
            <translation>По&amp;казать в папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>Not opened</source>
            <translation>Не открыто</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>{name} came from the internet, so Wherry does not open it. If you trust it, start it from its folder.</source>
            <translation>Файл {name} получен из интернета, поэтому Wherry его не открывает. Если вы ему доверяете, запустите его из папки.</translation>
        </message>
    </context>
    <context>
        <name>Headers</name>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Line {number} is no header that can be given: Name: value, and no name Wherry sets.</source>
            <translation>Строка {number} — не заголовок, который можно задать: нужно «Имя: значение», и не то имя, которое задаёт Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>No more than {most} headers can be given.</source>
            <translation>Заголовков можно задать не больше {most}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Sent to the download’s own server from its next attempt on. Others on the way are told the user agent, the language and the site of the referrer alone.</source>
            <translation>Отправляются только серверу самой загрузки, начиная со следующей попытки. Остальным по пути сообщаются лишь агент пользователя, язык и сайт источника перехода.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>They are kept with the download.</source>
            <translation>Они хранятся вместе с загрузкой.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>This cannot be sent: there is a control character in it, or it is too long.</source>
            <translation>Это нельзя отправить: внутри есть управляющий символ, или текст слишком длинный.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for the site to have it in the keyring.</source>
            <translation>Возможно, это секрет: {names}. Хранится в памяти до завершения Wherry и нигде не записывается. Чтобы держать его в связке ключей, создайте учётную запись для сайта.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln downloads go to the list.</source>
            <translation>
                <numerusform>%Ln загрузка добавляется в список.</numerusform>
                <numerusform>%Ln загрузки добавляются в список.</numerusform>
                <numerusform>%Ln загрузок добавляется в список.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln запись</numerusform>
                <numerusform>%Ln записи</numerusform>
                <numerusform>%Ln записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries removed from the history. Files stay where they are.</source>
            <translation>
                <numerusform>Из истории удалена %Ln запись. Файлы остаются на месте.</numerusform>
                <numerusform>Из истории удалены %Ln записи. Файлы остаются на месте.</numerusform>
                <numerusform>Из истории удалено %Ln записей. Файлы остаются на месте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were taken in.</source>
            <translation>
                <numerusform>Импортирована %Ln запись.</numerusform>
                <numerusform>Импортированы %Ln записи.</numerusform>
                <numerusform>Импортировано %Ln записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were written to {name}.</source>
            <translation>
                <numerusform>%Ln запись сохранена в {name}.</numerusform>
                <numerusform>%Ln записи сохранены в {name}.</numerusform>
                <numerusform>%Ln записей сохранено в {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries will be removed. Files stay where they are.</source>
            <translation>
                <numerusform>Будет удалена %Ln запись. Файлы остаются на месте.</numerusform>
                <numerusform>Будут удалены %Ln записи. Файлы остаются на месте.</numerusform>
                <numerusform>Будет удалено %Ln записей. Файлы остаются на месте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln of {of} entries selected</source>
            <translation>
                <numerusform>Выбрана %Ln запись из {of}</numerusform>
                <numerusform>Выбраны %Ln записи из {of}</numerusform>
                <numerusform>Выбрано %Ln записей из {of}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 download goes to the list.</source>
            <translation>1 загрузка добавляется в список.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry</source>
            <translation>1 запись</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry removed from the history. Its file stays where it is.</source>
            <translation>Из истории удалена 1 запись. Её файл остаётся на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was taken in.</source>
            <translation>Импортирована 1 запись.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was written to {name}.</source>
            <translation>1 запись сохранена в {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry will be removed. Files stay where they are.</source>
            <translation>Будет удалена 1 запись. Файлы остаются на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All results</source>
            <translation>Все итоги</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All types</source>
            <translation>Все типы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Already there: {number}.</source>
            <comment>how many entries</comment>
            <translation>Уже есть: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history. It appears here as soon as it lets go.</source>
            <translation>Историю занимает другая программа. Она появится здесь, как только освободится.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history: nothing was changed. Try again in a moment.</source>
            <translation>Историю занимает другая программа: ничего не изменено. Повторите попытку чуть позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Any time</source>
            <translation>Любое время</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Archives</source>
            <translation>Архивы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Failed</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 12 months</source>
            <translation>Последние 12 месяцев</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Making the history searchable: {percent} %</source>
            <translation>История подготавливается для поиска: {percent} %</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Moved or deleted</source>
            <translation>Перемещён или удалён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Music</source>
            <translation>Музыка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry is of this kind.</source>
            <translation>Записей такого рода нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry matches {text}.</source>
            <translation>Нет записей, где есть {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No history is kept: what ends is forgotten once it is off the list.</source>
            <translation>История не ведётся: завершённое забывается, как только уходит из списка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Not usable: {number}.</source>
            <comment>how many entries</comment>
            <translation>Непригодно: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Nothing has been downloaded yet. What ends, well or not, is remembered here.</source>
            <translation>Пока ничего не загружено. Здесь запоминается всё, что завершилось, удачно или нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a month</source>
            <translation>Старше месяца</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a week</source>
            <translation>Старше недели</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a year</source>
            <translation>Старше года</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than three months</source>
            <translation>Старше трёх месяцев</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Other files</source>
            <translation>Прочие файлы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Removed from the history. Files stay where they are.</source>
            <translation>Удалено из истории. Файлы остаются на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>That is for up to {most} entries at once.</source>
            <translation>Это возможно, если записей за раз не больше {most}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The disk with the history is full: nothing was changed. Free some space and try again.</source>
            <translation>Диск с историей заполнен: ничего не изменено. Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Экспорт отменён. Ничего не записано.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The file has been moved or deleted.</source>
            <translation>Файл перемещён или удалён.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read for now. Wherry goes on trying.</source>
            <translation>Историю сейчас не удаётся прочитать. Wherry продолжает попытки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read: nothing was exported. Try again later.</source>
            <translation>Не удаётся прочитать историю: ничего не экспортировано. Повторите попытку позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written. Entries taken in before that: {number}.</source>
            <translation>Не удаётся записать историю. До этого импортировано записей: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written: nothing was changed.</source>
            <translation>Не удаётся записать историю: ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The import was cancelled. Entries taken in before that: {number}.</source>
            <translation>Импорт отменён. До этого импортировано записей: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>There is no such entry.</source>
            <translation>Такой записи нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today, {time}</source>
            <translation>Сегодня, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Videos</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Yesterday, {time}</source>
            <translation>Вчера, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be read. Entries taken in before that: {number}.</source>
            <translation>Не удалось прочитать {name}. До этого импортировано записей: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>Не удалось записать {name}. Выберите другую папку или освободите там место.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: {number}.</source>
            <translation>{name} — не история, которую Wherry экспортирует в CSV или JSON. До этого импортировано записей: {number}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Clear Older Than…</source>
            <translation>&amp;Очистить старше…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Forget This Site</source>
            <translation>За&amp;быть этот сайт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Keep History</source>
            <translation>&amp;Вести историю</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Open</source>
            <translation>О&amp;ткрыть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Show in Folder</source>
            <translation>По&amp;казать в папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Copy &amp;Link</source>
            <translation>Копировать &amp;ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Download A&amp;gain</source>
            <translation>&amp;Загрузить снова</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Re&amp;move from History</source>
            <translation>&amp;Удалить из истории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Select &amp;All</source>
            <translation>В&amp;ыделить всё</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Export History</source>
            <translation>Экспорт истории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Histories (*.json *.csv)</source>
            <translation>Файлы истории (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Import History</source>
            <translation>Импорт истории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Show Downloads</source>
            <translation>Показать загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
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
            <translation>Ещё</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More for the history</source>
            <translation>Ещё для истории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history</source>
            <translation>Поиск в истории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history by name, address or folder</source>
            <translation>Поиск в истории по имени, адресу или папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Type of file</source>
            <translation>Тип файла</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../qtapp/ui/views/history_page.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="../../qtapp/ui/history_place.py" />
            <source>&amp;History</source>
            <translation>&amp;История</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../qtapp/ui/views/history_table.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;From</source>
            <translation>&amp;С</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;To</source>
            <translation>&amp;До</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>To</source>
            <translation>До</translation>
        </message>
    </context>
    <context>
        <name>ImportSettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>&amp;Import</source>
            <translation>&amp;Импорт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Import Settings</source>
            <translation>Импорт настроек</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Now</source>
            <comment>what holds</comment>
            <translation>Сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Setting</source>
            <translation>Настройка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Then</source>
            <comment>what it becomes</comment>
            <translation>Станет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>What changes</source>
            <translation>Что изменится</translation>
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
            <translation>Запущена другая версия Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Its reason: {word}</source>
            <translation>Ничего не изменено. Её причина: {word}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment.</source>
            <translation>Ничего не изменено. Повторите попытку чуть позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it again: downloads go on where they were.</source>
            <translation>Ничего не изменено. Повторите попытку чуть позже. Если ничего не изменится, завершите Wherry и запустите снова: загрузки продолжатся с того же места.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and start Wherry again: downloads go on where they were.</source>
            <translation>Ничего не изменено. Повторите попытку чуть позже. Если ничего не изменится, завершите процесс {number} и запустите Wherry снова: загрузки продолжатся с того же места.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The computer {host} has opened this profile, and two at once would spoil each other's list. Quit Wherry there. Where it no longer runs, as after a crash, delete this file: {file}</source>
            <translation>Этот профиль открыт на компьютере {host}, а две программы сразу испортили бы друг другу список. Выйдите там из Wherry. Если программа там уже не работает, например после сбоя, удалите этот файл: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The history cannot be read: {reason}</source>
            <translation>Не удаётся прочитать историю: {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The list of downloads could not be read completely yet; those not read were left out. Try again in a moment. If it stays like this, the window of Wherry says why.</source>
            <translation>Список загрузок пока не удалось прочитать полностью; недостающие пропущены. Повторите попытку чуть позже. Если ничего не изменится, причина указана в окне.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The two do not understand each other. Quit that one and try again.</source>
            <translation>Они не понимают друг друга. Выйдите из той версии и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There are no downloads on the list.</source>
            <translation>В списке нет загрузок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download in the history.</source>
            <translation>Такой загрузки нет в истории.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download on the list.</source>
            <translation>Такой загрузки нет в списке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use your own.</source>
            <translation>Это переносной Wherry: всё, что он хранит, попадает в {folder}, а записывать туда нельзя. Ничего не изменено. Переместите Wherry туда, где вам можно записывать, снимите защиту с диска или удалите эту папку, чтобы использовать свою.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Too many programs speak to Wherry at the same time.</source>
            <translation>Слишком много программ одновременно обращаются к Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry cannot write to its own folder.</source>
            <translation>Wherry не может записывать в собственную папку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry could not be started, and nothing was added. Its log tells more: {file}</source>
            <translation>Не удалось запустить Wherry, ничего не добавлено. Подробнее в журнале: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run for this profile.</source>
            <translation>Wherry не запущен для этого профиля.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run, and there is no display to start it on. Use instead: wherry get URL</source>
            <translation>Wherry не запущен, и нет экрана, на котором его запустить. Используйте вместо этого: wherry get URL</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has been told to end, and has not yet.</source>
            <translation>Wherry получил просьбу завершиться, но ещё не завершился.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has ended.</source>
            <translation>Работа Wherry завершена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is in use on another computer.</source>
            <translation>Wherry используется на другом компьютере.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not answer.</source>
            <translation>Wherry запущен, но не отвечает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not take this.</source>
            <translation>Wherry запущен, но не принимает это.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>{row} (on the list already)</source>
            <translation>{row} (уже в списке)</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>&amp;Wherry, and what comes with it:</source>
            <translation>&amp;Wherry и то, что с ним поставляется:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>It came without a text.</source>
            <translation>Поставляется без текста.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>Лицензии</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Text of the licence</source>
            <translation>Текст лицензии</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>What comes with Wherry</source>
            <translation>Что поставляется с Wherry</translation>
        </message>
    </context>
    <context>
        <name>LimitChoices</name>
        <message>
            <location filename="../../qtapp/ui/limit_choices.py" />
            <source>&amp;Custom…</source>
            <translation>&amp;Другое…</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;Limit Speed to {speed}</source>
            <translation>Огр&amp;аничить скорость до {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;Без ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>, </source>
            <comment>between days</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All day.</source>
            <translation>Весь день.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All downloads together get at most {speed}.</source>
            <translation>Все загрузки вместе получают не больше {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, all downloads together get at most {speed}.</source>
            <translation>По расписанию все загрузки вместе получают не больше {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, nothing is downloaded.</source>
            <translation>По расписанию ничего не загружается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Choose at least one day.</source>
            <translation>Выберите хотя бы один день.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Every day</source>
            <translation>Ежедневно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is limited to {speed}, by schedule.</source>
            <translation>С {time} по расписанию скорость ограничена до {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is {speed}, by schedule.</source>
            <translation>С {time} по расписанию — {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on nothing is downloaded, by schedule.</source>
            <translation>С {time} по расписанию ничего не загружается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on there is no limit.</source>
            <translation>С {time} ограничения нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule</source>
            <translation>Сдерживается расписанием</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule · next start {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Сдерживается расписанием · запуск: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may all downloads together come?</source>
            <translation>С какой скоростью могут идти все загрузки вместе?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may each of these %Ln downloads come?</source>
            <translation>
                <numerusform>С какой скоростью может идти каждая из %Ln загрузки?</numerusform>
                <numerusform>С какой скоростью может идти каждая из этих %Ln загрузок?</numerusform>
                <numerusform>С какой скоростью может идти каждая из этих %Ln загрузок?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may {name} come?</source>
            <translation>С какой скоростью может загружаться {name}?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Limit {speed}</source>
            <translation>Ограничение {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No hours yet: the limit set by hand holds around the clock.</source>
            <translation>Часов пока нет: круглые сутки действует ограничение, заданное вручную.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No limit</source>
            <translation>Без ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Outside the schedule</source>
            <translation>Вне расписания</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed is not limited.</source>
            <translation>Скорость не ограничена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule lets this download continue: {time}.</source>
            <translation>Расписание скорости позволит этой загрузке продолжиться: {time}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule never lets this download continue.</source>
            <translation>Расписание скорости никогда не позволит этой загрузке продолжиться.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>This download gets at most {speed}.</source>
            <translation>Эта загрузка получает не больше {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Type a speed from {least} to {largest}, such as 500 kB/s or 2 MiB/s.</source>
            <translation>Введите скорость от {least} до {largest}, например 500 kB/s или 2 MiB/s.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Until {time} on the next day.</source>
            <translation>До {time} следующего дня.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Within these hours another speed limit holds. Where several overlap, the first one counts.</source>
            <translation>В эти часы действует другое ограничение скорости. Где несколько пересекаются, действует первое.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>at most {speed}</source>
            <translation>не больше {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit begins: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>начало ограничения: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit ends: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>конец ограничения: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>следующий запуск: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next stop: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>следующая остановка: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>no limit</source>
            <translation>без ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>nothing is downloaded</source>
            <translation>ничего не загружается</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, all day: {limit}</source>
            <translation>{days}, весь день: {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to} on the next day: {limit}</source>
            <translation>{days}, {from}–{to} следующего дня: {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to}: {limit}</source>
            <translation>{days}, {from}–{to}: {limit}</translation>
        </message>
    </context>
    <context>
        <name>ListArea</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
    </context>
    <context>
        <name>ListExchange</name>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Export List</source>
            <translation>Экспорт списка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Import List</source>
            <translation>Импорт списка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Lists (*.json *.txt *.list *.lst *.session)</source>
            <translation>Списки (*.json *.txt *.list *.lst *.session)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Text (*.txt)</source>
            <translation>Текст (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the download folder, as their own cannot be used here.</source>
            <translation>
                <numerusform>%Ln попадёт в папку загрузок: её собственную здесь использовать нельзя.</numerusform>
                <numerusform>%Ln попадут в папку загрузок: их собственные здесь использовать нельзя.</numerusform>
                <numerusform>%Ln попадут в папку загрузок: их собственные здесь использовать нельзя.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the usual queue, as there is no queue of that name here.</source>
            <translation>
                <numerusform>%Ln попадёт в обычную очередь: очереди с нужным именем здесь нет.</numerusform>
                <numerusform>%Ln попадут в обычную очередь: очередей с нужными именами здесь нет.</numerusform>
                <numerusform>%Ln попадут в обычную очередь: очередей с нужными именами здесь нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads were written to {name}.</source>
            <translation>
                <numerusform>В {name} записана %Ln загрузка.</numerusform>
                <numerusform>В {name} записаны %Ln загрузки.</numerusform>
                <numerusform>В {name} записано %Ln загрузок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln entries of {name} were left out.</source>
            <translation>
                <numerusform>Пропущена %Ln запись из {name}.</numerusform>
                <numerusform>Пропущены %Ln записи из {name}.</numerusform>
                <numerusform>Пропущено %Ln записей из {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the download folder, as its own cannot be used here.</source>
            <translation>1 попадёт в папку загрузок: её собственную здесь использовать нельзя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the usual queue, as there is no queue of that name here.</source>
            <translation>1 попадёт в обычную очередь: очереди с нужным именем здесь нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download was written to {name}.</source>
            <translation>В {name} записана 1 загрузка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 entry of {name} was left out.</source>
            <translation>Пропущена 1 запись из {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: %Ln downloads</source>
            <translation>
                <numerusform>Весь список: %Ln загрузка</numerusform>
                <numerusform>Весь список: %Ln загрузки</numerusform>
                <numerusform>Весь список: %Ln загрузок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: 1 download</source>
            <translation>Весь список: 1 загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, priorities, and which are paused.</source>
            <translation>Всё, что нужно для продолжения: ссылки, зеркала, имена, папки, очереди, группы, контрольные суммы, приоритеты и что приостановлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Another Wherry (JSON)</source>
            <translation>Другой Wherry (JSON)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries that cannot be read: {number}, first in line {line}.</source>
            <translation>Непонятных: {number}, первая в строке {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries with an invalid checksum, limit, name, folder or header: {number}, first in line {line}.</source>
            <translation>С неверной контрольной суммой, ограничением, именем, папкой или заголовком: {number}, первая в строке {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries without a link that can be downloaded: {number}, first in line {line}.</source>
            <translation>Без ссылки, которую можно загрузить: {number}, первая в строке {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Links with names, folders, checksums and speed limits, as aria2 and others read them.</source>
            <translation>Ссылки с именами, папками, контрольными суммами и ограничениями скорости, как их читают aria2 и другие.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Other programs (text)</source>
            <translation>Другие программы (текст)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.</source>
            <translation>Пароли, cookie и заголовки, в которых могут быть секреты, пропускаются; сама ссылка записывается целиком.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Экспорт отменён. Ничего не записано.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The import was cancelled. Nothing was added.</source>
            <translation>Импорт отменён. Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>There is no link in {name} that could be downloaded.</source>
            <translation>В {name} нет ссылки, которую можно загрузить.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: %Ln downloads</source>
            <translation>
                <numerusform>Выделенное: %Ln загрузка</numerusform>
                <numerusform>Выделенное: %Ln загрузки</numerusform>
                <numerusform>Выделенное: %Ln загрузок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: 1 download</source>
            <translation>Выделенное: 1 загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be read. Nothing was added.</source>
            <translation>Не удалось прочитать {name}. Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>Не удалось записать {name}. Выберите другую папку или освободите там место.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up to {line}. Nothing was added.</source>
            <translation>{name} — не список, который читает Wherry: допустимо до {size} и ссылок до {most}, в строках до {line}. Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no text in UTF-8, and so no list. Nothing was added.</source>
            <translation>{name} — не текст в UTF-8, а значит, и не список. Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by Wherry, but is no list of downloads. Nothing was added.</source>
            <translation>Файл {name} записан Wherry, но это не список загрузок. Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was added.</source>
            <translation>Файл {name} записан более новой версией Wherry. Ничего не добавлено.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../qtapp/ui/main_window.py" />
            <source>Add and search</source>
            <translation>Добавление и поиск</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Queues</source>
            <translation>&amp;Очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>Speed Limit of A&amp;ll</source>
            <translation>Об&amp;щее ограничение скорости</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../qtapp/ui/views/history_around.py" />
            <source>Show All</source>
            <translation>Показать все</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln active</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln идёт</numerusform>
                <numerusform>%Ln идут</numerusform>
                <numerusform>%Ln идёт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln failed</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln с ошибкой</numerusform>
                <numerusform>%Ln с ошибкой</numerusform>
                <numerusform>%Ln с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be deleted. They are in use, or may not be changed.</source>
            <translation>
                <numerusform>Не удалось удалить %Ln файл. Файлы используются, или их нельзя менять.</numerusform>
                <numerusform>Не удалось удалить %Ln файла. Файлы используются, или их нельзя менять.</numerusform>
                <numerusform>Не удалось удалить %Ln файлов. Файлы используются, или их нельзя менять.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be put back where they were. They are in the trash.</source>
            <translation>
                <numerusform>Не удалось вернуть на место %Ln файл. Файлы в корзине.</numerusform>
                <numerusform>Не удалось вернуть на место %Ln файла. Файлы в корзине.</numerusform>
                <numerusform>Не удалось вернуть на место %Ln файлов. Файлы в корзине.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%Ln need you first.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln сначала ждёт вас.</numerusform>
                <numerusform>%Ln сначала ждут вас.</numerusform>
                <numerusform>%Ln сначала ждёт вас.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln waiting</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln ожидает</numerusform>
                <numerusform>%Ln ожидают</numerusform>
                <numerusform>%Ln ожидает</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n connections</source>
            <translation>
                <numerusform>%n соединение</numerusform>
                <numerusform>%n соединения</numerusform>
                <numerusform>%n соединений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are running.</source>
            <translation>
                <numerusform>Идёт %n загрузка.</numerusform>
                <numerusform>Идут %n загрузки.</numerusform>
                <numerusform>Идёт %n загрузок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%n downloads are tried again.</source>
            <translation>
                <numerusform>Повторяется %n загрузка.</numerusform>
                <numerusform>Повторяются %n загрузки.</numerusform>
                <numerusform>Повторяется %n загрузок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are waiting.</source>
            <translation>
                <numerusform>Ожидает %n загрузка.</numerusform>
                <numerusform>Ожидают %n загрузки.</numerusform>
                <numerusform>Ожидает %n загрузок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads finished</source>
            <translation>
                <numerusform>Завершена %n загрузка</numerusform>
                <numerusform>Завершены %n загрузки</numerusform>
                <numerusform>Завершено %n загрузок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads removed</source>
            <translation>
                <numerusform>Убрана %n загрузка</numerusform>
                <numerusform>Убраны %n загрузки</numerusform>
                <numerusform>Убрано %n загрузок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>%n downloads were stopped when Wherry quit.</source>
            <translation>
                <numerusform>%n загрузка остановлена при выходе из Wherry.</numerusform>
                <numerusform>%n загрузки остановлены при выходе из Wherry.</numerusform>
                <numerusform>%n загрузок остановлено при выходе из Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n more are waiting.</source>
            <translation>
                <numerusform>Ожидает ещё %n.</numerusform>
                <numerusform>Ожидают ещё %n.</numerusform>
                <numerusform>Ожидает ещё %n.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Keep Both</source>
            <translation>&amp;Оставить оба</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Заменить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Skip</source>
            <translation>&amp;Пропустить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>, </source>
            <comment>between counts</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <location filename="../../qtapp/ui/row_words.py" />
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>1 byte</source>
            <translation>1 байт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 connection</source>
            <translation>1 соединение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download finished</source>
            <translation>Завершена 1 загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is running.</source>
            <translation>Идёт 1 загрузка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 download is tried again.</source>
            <translation>Повторяется 1 загрузка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is waiting.</source>
            <translation>Ожидает 1 загрузка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download removed</source>
            <translation>Убрана 1 загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>1 download removed, its file is in the trash</source>
            <translation>Убрана 1 загрузка, её файл в корзине</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>1 download was stopped when Wherry quit.</source>
            <translation>1 загрузка остановлена при выходе из Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 more is waiting.</source>
            <translation>Ожидает ещё 1.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 needs you first.</source>
            <translation>1 сначала ждёт вас.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>A web page, not the file</source>
            <translation>Веб-страница, а не файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.</source>
            <translation>Принят был отпечаток SHA-256 {accepted}, предъявлен {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>All cookies for {host} in their file have expired.</source>
            <translation>У всех cookie для {host} в их файле истёк срок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Already there</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another Wherry is downloading the same file into {folder}.</source>
            <translation>Другой Wherry загружает тот же файл в {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another attempt</source>
            <translation>Ещё попытка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another folder there</source>
            <translation>Там другая папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another folder · waits</source>
            <translation>Другая папка · ждёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Another program keeps the download history locked.</source>
            <translation>Другая программа держит историю загрузок заблокированной.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind %Ln of higher priority</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>За %Ln с более высоким приоритетом</numerusform>
                <numerusform>За %Ln с более высоким приоритетом</numerusform>
                <numerusform>За %Ln с более высоким приоритетом</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind 1 of higher priority</source>
            <translation>За 1 с более высоким приоритетом</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Broken answer</source>
            <translation>Неверный ответ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Busy · next try in {span}</source>
            <translation>Занято · попытка через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel %n downloads?</source>
            <translation>
                <numerusform>Отменить %n загрузку?</numerusform>
                <numerusform>Отменить %n загрузки?</numerusform>
                <numerusform>Отменить %n загрузок?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel and Delete</source>
            <translation>Отменить и удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel this download?</source>
            <translation>Отменить эту загрузку?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate changed</source>
            <translation>Сертификат изменился</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate not trusted</source>
            <translation>Нет доверия сертификату</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Check the permissions of its folder.</source>
            <translation>Проверьте права доступа к её папке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Checksum differs</source>
            <translation>Сумма не совпадает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection lost</source>
            <translation>Соединение потеряно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection refused</source>
            <translation>В соединении отказано</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Cookies expired</source>
            <translation>Срок cookie истёк</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete %n files for good?</source>
            <translation>
                <numerusform>Удалить %n файл навсегда?</numerusform>
                <numerusform>Удалить %n файла навсегда?</numerusform>
                <numerusform>Удалить %n файлов навсегда?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete for Good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete this file for good?</source>
            <translation>Удалить этот файл навсегда?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk error</source>
            <translation>Ошибка диска</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk full</source>
            <translation>Диск заполнен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk full · waits for {size}</source>
            <translation>Диск заполнен · ждёт {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk gone · waits for it</source>
            <translation>Диск пропал · ждёт его</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Don't Trust</source>
            <translation>Не доверять</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done {time}</source>
            <translation>Готово {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads continue. Click the boat to come back; Quit is in its menu.</source>
            <translation>Загрузки продолжаются. Нажмите на лодку, чтобы вернуться; «Выход» — в её меню.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on, but the list will not be there at the next start.</source>
            <translation>Загрузки продолжаются, но при следующем запуске списка не будет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as the lock is gone.</source>
            <translation>Загрузки продолжаются; список сохранится, как только блокировка исчезнет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as there is room.</source>
            <translation>Загрузки продолжаются; список сохранится, как только появится место.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when it is back.</source>
            <translation>Загрузки на него ждут и продолжатся сами, когда он вернётся.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when there is room.</source>
            <translation>Загрузки на него ждут и продолжатся сами, когда появится место.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Empty answer</source>
            <translation>Пустой ответ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Ended too early</source>
            <translation>Оборвалось раньше срока</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Failed</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File changed on the server</source>
            <translation>Файл на сервере изменён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File keeps changing</source>
            <translation>Файл всё время меняется</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Fingerprint of the one that you accepted:</source>
            <translation>Отпечаток принятого вами сертификата:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Folder is not there</source>
            <translation>Папки нет на месте</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder missing</source>
            <translation>Папки нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder not writable</source>
            <translation>Запись в папку запрещена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Held by another program</source>
            <translation>Занят другой программой</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>High priority</source>
            <translation>Высокий приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy</source>
            <translation>Узел занят</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy for {span}</source>
            <translation>Узел занят ещё {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy until {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Узел занят до {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>In use elsewhere</source>
            <translation>Занято в другом месте</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Internal error</source>
            <translation>Внутренняя ошибка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It could not be called {name}: the disk does not allow it.</source>
            <translation>Не удалось назвать файл {name}: диск этого не допускает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>It is no longer in {folder}. Download Again fetches it anew.</source>
            <translation>Его больше нет в {folder}. «Загрузить снова» получит его заново.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It is shown and not changed: what you add now is not saved. Update Wherry.</source>
            <translation>Она показана и не меняется: то, что вы сейчас добавите, не сохранится. Обновите Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It knows only outdated encryption, or does not know itself by this name. {kept} Check the link; only the server's owner can mend the rest.</source>
            <translation>Ему известно лишь устаревшее шифрование, или он не узнаёт себя под этим именем. {kept} Проверьте ссылку; остальное может исправить только владелец сервера.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It leaves the encrypted connection or the web altogether, so it was not followed. {kept} If you trust it, add the target's own link.</source>
            <translation>Она уводит из зашифрованного соединения или вообще из сети, поэтому переход не выполнен. {kept} Если вы ей доверяете, добавьте ссылку на саму цель.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was dropped.</source>
            <translation>Он отброшен.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was kept as {place}.</source>
            <translation>Он сохранён как {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation may be asked for there.</source>
            <translation>Он не сохранён как {name}. {kept} Откройте ссылку в браузере: возможно, там нужен вход или подтверждение.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved under its name. {kept} Check the checksum, then try again for a new copy.</source>
            <translation>Он не сохранён под своим именем. {kept} Проверьте контрольную сумму, затем повторите попытку, чтобы получить новую копию.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip this one. Retry keeps both.</source>
            <translation>Он не тронут. {kept} Оставьте оба, замените тот файл (он попадёт в корзину) или пропустите этот. При повторе остаются оба.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It will be called {name}.</source>
            <translation>Файл будет называться {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its SHA-256 fingerprint is {shown}.</source>
            <translation>Его отпечаток SHA-256: {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its bytes could not be checked. {kept} Try another server for this file.</source>
            <translation>Его байты не удалось проверить. {kept} Попробуйте другой сервер для этого файла.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its certificate is expired, made for another name, or not trusted by this computer. Nothing was sent. {kept} Check the computer's clock and the link; a network's login page can also be the cause. {fingerprint}</source>
            <translation>Срок его сертификата истёк, он выдан на другое имя, или этот компьютер ему не доверяет. Ничего не отправлено. {kept} Проверьте часы компьютера и ссылку; причиной может быть и страница входа в сеть. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try again, or begin anew in the folder that is there.</source>
            <translation>Возможно, его диск не подключён или папка создана заново. {kept} Подключите диск и повторите попытку или начните заново в той папке, что есть.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. {kept} Ask the owner before you accept it. {fingerprint}</source>
            <translation>Возможно, владелец его обновил, или вместо него отвечает кто-то другой. Ничего не отправлено. {kept} Спросите владельца, прежде чем принять его. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the owner gives you the fingerprint that is shown now.</source>
            <translation>Возможно, владелец его обновил; если нет, вместо него отвечает кто-то другой. Доверяйте ему, только если владелец сообщит вам тот отпечаток, что показан сейчас.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of it was used. {kept} Update Link takes another one; to have the new file, add its link.</source>
            <translation>Его размер, версия или байты другие, или его сервер не может продолжить с середины. Ничего из него не использовано. {kept} «Обновить ссылку» принимает другую; чтобы получить новый файл, добавьте его ссылку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep Downloading</source>
            <translation>Загружать дальше</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is none, gets a number. Skip: the new one is deleted.</source>
            <translation>Оставить оба: новый получит номер. Заменить: старый попадёт в корзину или, если её нет, получит номер. Пропустить: новый будет удалён.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Keeping a gap at {host}</source>
            <translation>Пауза между запросами: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring does not answer</source>
            <translation>Связка ключей не отвечает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring failed</source>
            <translation>Сбой связки ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring locked</source>
            <translation>Связка заблокирована</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring refused</source>
            <translation>Связка отказала</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired</source>
            <translation>Ссылка устарела</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired or access denied</source>
            <translation>Ссылка устарела или нет доступа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Login needed</source>
            <translation>Нужен вход</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Low priority</source>
            <translation>Низкий приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Made way for higher priority</source>
            <translation>Уступила более высокому приоритету</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Moved or deleted</source>
            <translation>Перемещён или удалён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Name Taken</source>
            <translation>Имя занято</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Name taken</source>
            <translation>Имя занято</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Needs you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network does not answer · continues when it does</source>
            <translation>Сеть не отвечает · продолжится, когда ответит</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network wants a login · continues after that</source>
            <translation>Сеть требует входа · продолжится после него</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>New link does not fit</source>
            <translation>Новая ссылка не подходит</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Next request in {span}</source>
            <translation>Следующий запрос через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No answer</source>
            <translation>Нет ответа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try in {span}</source>
            <translation>Нет ответа · попытка через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Нет ответа · попытка {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>No authority vouches for {host}: it is known by a certificate that you accepted.</source>
            <translation>За {host} не ручается ни один центр сертификации: узел известен по сертификату, который вы приняли.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection</source>
            <translation>Нет соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection to {host} came about in time.</source>
            <translation>Соединение с {host} не установилось вовремя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No file of cookies</source>
            <translation>Нет файла cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No keyring</source>
            <translation>Нет связки ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No network</source>
            <translation>Нет сети</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>No network · continues when it is back</source>
            <translation>Нет сети · продолжится, когда вернётся</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No safe connection</source>
            <translation>Нет безопасного соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Nobody answers on this network. All downloads wait, and go on once somebody does.</source>
            <translation>В этой сети никто не отвечает. Все загрузки ждут и продолжатся, когда появится ответ.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None has failed.</source>
            <translation>Неудавшихся нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None of those shown has failed.</source>
            <translation>Среди показанных неудавшихся нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>None of those shown is finished.</source>
            <translation>Среди показанных завершённых нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not a usable link</source>
            <translation>Непригодная ссылка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not reachable</source>
            <translation>Недоступно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing had been downloaded yet.</source>
            <translation>Ничего ещё не было загружено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Nothing may be written in {folder}.</source>
            <translation>В папку {folder} запрещено записывать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing running</source>
            <translation>Ничего не идёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then try again.</source>
            <translation>Ничего не отправлено. {kept} Войдите в браузере, экспортируйте его cookie в этот файл и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.</source>
            <translation>Ничего не отправлено. {kept} Верните его на место или укажите другой в «Учётных записях» и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the password by Sign In for this session.</source>
            <translation>Ничего не отправлено. {kept} Запустите связку ключей рабочего стола и повторите попытку или укажите пароль через «Войти» на этот сеанс.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; once it answers, this window continues.</source>
            <translation>Ничего не отправлено. {kept} Возможно, она просит её разблокировать в окне, скрытом за другим; как только она ответит, это окно продолжит работу.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this session.</source>
            <translation>Ничего не отправлено. {kept} Повторите попытку и разрешите доступ или укажите пароль через «Войти» на этот сеанс.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again, or give the password by Sign In for this session.</source>
            <translation>Ничего не отправлено. {kept} Повторите попытку или укажите пароль через «Войти» на этот сеанс.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this session.</source>
            <translation>Ничего не отправлено. {kept} Разблокируйте её и повторите попытку или укажите пароль через «Войти» на этот сеанс.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Old and new parts do not fit together, so it starts over. {kept}</source>
            <translation>Старые и новые части не подходят друг к другу, поэтому загрузка начинается заново. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries first</source>
            <translation>Сначала пробует одна загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries {host} first</source>
            <translation>Сначала {host} пробует одна загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.</source>
            <translation>Что-то из двух устарело. {kept} Найдите более новый Metalink или добавьте ссылку отдельно.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused · stopped when Wherry quit</source>
            <translation>Пауза · остановлена при выходе из Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy failed</source>
            <translation>Сбой прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy wants a login</source>
            <translation>Прокси требует вход</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Queued</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit Wherry?</source>
            <translation>Выйти из Wherry?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Redirects in circles</source>
            <translation>Переадресация по кругу</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Request refused</source>
            <translation>В запросе отказано</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Retry</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retry in {span}</source>
            <translation>Повтор через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retrying…</source>
            <translation>Повтор…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Running</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>SHA-256 fingerprint of the certificate that was shown:</source>
            <translation>Отпечаток SHA-256 предъявленного сертификата:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Saving the download history failed.</source>
            <translation>Не удалось сохранить историю загрузок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Secure connection failed</source>
            <translation>Сбой защищённого соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server busy</source>
            <translation>Сервер занят</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server error</source>
            <translation>Ошибка сервера</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in to the proxy</source>
            <translation>Войти на прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Size differs</source>
            <translation>Размер не совпадает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Stalled</source>
            <translation>Застыла</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Started now, whatever the limits</source>
            <translation>Начата сейчас, несмотря на ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting over</source>
            <translation>Начинается заново</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly at {host}</source>
            <translation>Медленный старт: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly · {number} at once</source>
            <translation>Медленный старт · одновременно: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starts at once when it goes on, whatever the limits</source>
            <translation>После продолжения начнётся сразу, несмотря на ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Such files are to be skipped, so it was not touched. {kept}</source>
            <translation>Такие файлы нужно пропускать, поэтому он не тронут. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>That part was thrown away. {kept} Try again.</source>
            <translation>Эта часть отброшена. {kept} Повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The address of {host} could not be looked up.</source>
            <translation>Не удалось узнать адрес узла {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>The certificate of {place} is no longer trusted. Connections in use end with their downloads.</source>
            <translation>Сертификату {place} больше нет доверия. Действующие соединения закроются вместе со своими загрузками.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The connection to {host} broke off.</source>
            <translation>Соединение с {host} прервалось.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The damaged file was kept as {place}.</source>
            <translation>Повреждённый файл сохранён как {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds the download history is full.</source>
            <translation>Диск с историей загрузок заполнен.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} cannot hold a file of this size.</source>
            <translation>Диск, на котором {folder}, не вмещает файл такого размера.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is full</source>
            <translation>Диск, на котором {folder}, заполнен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} is full.</source>
            <translation>Диск, на котором {folder}, заполнен.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is gone</source>
            <translation>Диск, на котором {folder}, пропал</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} reports an error.</source>
            <translation>Диск, на котором {folder}, сообщает об ошибке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be opened.</source>
            <translation>Не удаётся открыть историю загрузок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be written.</source>
            <translation>Не удаётся записать историю загрузок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was damaged.</source>
            <translation>История загрузок была повреждена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was written by a newer Wherry.</source>
            <translation>История загрузок записана более новой версией Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is no longer, or never was, at this address.</source>
            <translation>Файла по этому адресу больше нет или никогда не было.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is not the one its checksum describes.</source>
            <translation>Это не тот файл, который описан контрольной суммой.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is whole, but another program keeps it open.</source>
            <translation>Файл загружен целиком, но его держит открытым другая программа.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed during every attempt.</source>
            <translation>Файл на {host} менялся во время каждой попытки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed since the download began.</source>
            <translation>Файл на {host} изменился с начала загрузки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} does not have the size that its Metalink names.</source>
            <translation>Размер файла на {host} не тот, что указан в его Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The file with the cookies for {host} cannot be read.</source>
            <translation>Не удаётся прочитать файл с cookie для {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Папки {folder} нет на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring could not give the password for {host}.</source>
            <translation>Связка ключей не смогла выдать пароль для {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring has not given the password for {host} yet.</source>
            <translation>Связка ключей ещё не выдала пароль для {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is locked.</source>
            <translation>Связка ключей с паролем для {host} заблокирована.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is not there.</source>
            <translation>Связки ключей с паролем для {host} здесь нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring was not allowed to give the password for {host}.</source>
            <translation>Связке ключей не разрешили выдать пароль для {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads from address to address without an end.</source>
            <translation>Ссылка без конца ведёт с адреса на адрес.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads to an address that is not safe to follow.</source>
            <translation>Ссылка ведёт на адрес, переходить по которому небезопасно.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The names of %n finished downloads are taken: {names}</source>
            <translation>
                <numerusform>Имя %n завершённой загрузки занято: {names}</numerusform>
                <numerusform>Имена %n завершённых загрузок заняты: {names}</numerusform>
                <numerusform>Имена %n завершённых загрузок заняты: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The new link does not lead on with the file that was begun.</source>
            <translation>Новая ссылка не продолжает начатый файл.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy could not be reached or would not connect to {host}.</source>
            <translation>Прокси недоступен или не стал подключаться к {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy wants a user name and a password.</source>
            <translation>Прокси требует имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for 1 more download whose name is taken</source>
            <translation>То же для ещё 1 загрузки с занятым именем</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for all %n more downloads whose names are taken</source>
            <translation>
                <numerusform>То же для ещё %n загрузки с занятым именем</numerusform>
                <numerusform>То же для всех ещё %n загрузок с занятыми именами</numerusform>
                <numerusform>То же для всех ещё %n загрузок с занятыми именами</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The secure connection to {host} could not be set up.</source>
            <translation>Не удалось установить защищённое соединение с {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>There is a file called {name} in its folder already.</source>
            <translation>В его папке уже есть файл {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no server called {host}.</source>
            <translation>Нет сервера с именем {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where they are. Once deleted, {name} and the others cannot be restored.</source>
            <translation>Там, где они лежат, нет корзины. После удаления восстановить {name} и остальные нельзя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where {name} is. Once deleted, it cannot be restored.</source>
            <translation>Там, где лежит {name}, нет корзины. После удаления восстановить его нельзя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no way to {host} from this computer.</source>
            <translation>С этого компьютера нет пути к {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is no way to {host}. One download tries it again, then the others.</source>
            <translation>Нет пути к {host}. Одна загрузка пробует снова, затем остальные.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is to be some time between two requests to {host}.</source>
            <translation>Между двумя запросами к {host} должно пройти время.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>This address cannot be downloaded.</source>
            <translation>По этому адресу нельзя загрузить.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer has no network. All downloads wait, and go on once it is back.</source>
            <translation>У этого компьютера нет сети. Все загрузки ждут и продолжатся, когда она вернётся.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer is on battery. All downloads wait, and go on once it is plugged in.</source>
            <translation>Этот компьютер работает от батареи. Все загрузки ждут и продолжатся, когда он будет подключён к сети питания.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This network answers for every server with a page of its own, as where one has to log in first. Do that in a browser; all downloads wait, and go on once it is done.</source>
            <translation>Эта сеть отвечает за любой сервер своей страницей, как бывает там, где сначала нужно войти. Сделайте это в браузере; все загрузки ждут и продолжатся после этого.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Too large for the disk's format</source>
            <translation>Слишком велик для формата диска</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust This Certificate?</source>
            <translation>Доверять этому сертификату?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust for {place}</source>
            <translation>Доверять для {place}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust it only if its owner gives you the same fingerprint.</source>
            <translation>Доверяйте ему, только если владелец сообщит вам тот же отпечаток.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Try now</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Trying the host again…</source>
            <translation>Снова пробуем узел…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Unknown kind of login</source>
            <translation>Неизвестный вид входа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unknown server</source>
            <translation>Неизвестный сервер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unsafe redirect</source>
            <translation>Небезопасная переадресация</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unusable encoding</source>
            <translation>Непригодная кодировка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Update link</source>
            <translation>Обновить ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>View</source>
            <translation>Смотреть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Waiting for {host}</source>
            <translation>Ожидание: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>What comes by this network is paid for. All downloads wait, and go on in another one.</source>
            <translation>Трафик в этой сети платный. Все загрузки ждут и продолжатся в другой.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>What has arrived is kept, and can go on at the next start.</source>
            <translation>То, что пришло, сохранено и может продолжиться при следующем запуске.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. %n downloads were not resumed.</source>
            <translation>
                <numerusform>Работа Wherry аварийно прерывалась вскоре после последних запусков. %n загрузка не продолжена.</numerusform>
                <numerusform>Работа Wherry аварийно прерывалась вскоре после последних запусков. %n загрузки не продолжены.</numerusform>
                <numerusform>Работа Wherry аварийно прерывалась вскоре после последних запусков. %n загрузок не продолжено.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. 1 download was not resumed.</source>
            <translation>Работа Wherry аварийно прерывалась вскоре после последних запусков. 1 загрузка не продолжена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on in the tray</source>
            <translation>Wherry продолжает работу в системном лотке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on with a good one.</source>
            <translation>Wherry продолжает работу с исправным.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wherry made a mistake of its own.</source>
            <translation>Wherry сам допустил ошибку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Whoever holds this certificate can read what you send to {place}, a login too, and change what comes. It is trusted for this server and port alone; another certificate is refused again.</source>
            <translation>Владелец этого сертификата может читать то, что вы отправляете на {place}, включая данные для входа, и менять то, что приходит. Доверие действует только для этого сервера и порта; другой сертификат снова будет отклонён.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wrong part sent</source>
            <translation>Пришла не та часть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Wrong password</source>
            <translation>Неверный пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>checked</source>
            <translation>проверено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>metered network</source>
            <translation>лимитная сеть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery</source>
            <translation>от батареи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery, {percent} left</source>
            <translation>от батареи, осталось {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>вне расписания</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>over 99 d</source>
            <comment>days</comment>
            <translation>больше 99 д</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>size not confirmed</source>
            <translation>размер не подтверждён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>started now</source>
            <translation>начата сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>trusted by hand</source>
            <translation>доверие дано вручную</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>{before} renamed to {after}</source>
            <translation>{before} переименован в {after}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{d} d {h} h</source>
            <translation>{d} д {h} ч</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} already holds a file called {name}.</source>
            <translation>В папке {folder} уже есть файл {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{folder} already holds a file called {name}. The new one is complete.</source>
            <translation>В папке {folder} уже есть файл {name}. Новый загружен целиком.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} is not the folder that the download was begun in.</source>
            <translation>{folder} — не та папка, в которой загрузка начата.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>{folder} is not there: it was moved or deleted, or its disk is not attached.</source>
            <translation>Папки {folder} нет на месте: её переместили или удалили, или её диск не подключён.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered that there is nothing to download.</source>
            <translation>Узел {host} ответил, что загружать нечего.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered with something that is not valid HTTP.</source>
            <translation>Ответ узла {host} не является правильным HTTP.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} could not prove that it is {host}.</source>
            <translation>Узел {host} не смог доказать, что он {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not accept this request.</source>
            <translation>Узел {host} не принимает этот запрос.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not give this file, or gives it no longer.</source>
            <translation>Узел {host} не отдаёт этот файл или больше не отдаёт его.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} does not take this user name and password.</source>
            <translation>Узел {host} не принимает эти имя пользователя и пароль.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} gave a part of this file, and refuses the rest.</source>
            <translation>Узел {host} отдал часть файла, а в остальном отказывает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} has had enough for now. Its downloads wait together; other hosts go on.</source>
            <translation>Узлу {host} пока достаточно. Его загрузки ждут вместе; остальные узлы продолжают.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} has no secure connection to offer that is safe.</source>
            <translation>Узел {host} не предлагает безопасного защищённого соединения.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} is busy and asks for patience.</source>
            <translation>Узел {host} занят и просит подождать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} keeps the connection open and sends nothing.</source>
            <translation>Узел {host} держит соединение открытым и ничего не отправляет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} refuses connections.</source>
            <translation>Узел {host} отклоняет соединения.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} refuses connections. One download tries it again, then the others.</source>
            <translation>Узел {host} отклоняет соединения. Одна загрузка пробует снова, затем остальные.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} reports an error of its own.</source>
            <translation>Узел {host} сообщает о собственной ошибке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sends the file only in an encoding that was not asked for.</source>
            <translation>Узел {host} отдаёт файл только в кодировке, которую не запрашивали.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent a web page where a file was expected.</source>
            <translation>Узел {host} прислал веб-страницу вместо ожидаемого файла.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent another part of the file than was asked for.</source>
            <translation>Узел {host} прислал не ту часть файла, которую запрашивали.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} shows another certificate than the one you accepted.</source>
            <translation>Узел {host} предъявляет не тот сертификат, который вы приняли.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} stopped before the file was whole.</source>
            <translation>Узел {host} остановился раньше, чем файл пришёл целиком.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} took the request and did not answer.</source>
            <translation>Узел {host} принял запрос и не ответил.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a kind of login that Wherry does not know.</source>
            <translation>Узел {host} требует вход такого вида, который Wherry не знает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a user name and a password.</source>
            <translation>Узел {host} требует имя пользователя и пароль.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: %Ln may run there now, and more step by step.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>Узел {host} был занят: сейчас там может идти %Ln загрузка, затем понемногу больше.</numerusform>
                <numerusform>Узел {host} был занят: сейчас там могут идти %Ln загрузки, затем понемногу больше.</numerusform>
                <numerusform>Узел {host} был занят: сейчас там может идти %Ln загрузок, затем понемногу больше.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: one download tries first, and the others follow.</source>
            <translation>Узел {host} был занят: сначала пробует одна загрузка, затем остальные.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{h} h {min} min</source>
            <translation>{h} ч {min} мин</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.</source>
            <translation>{kept} На диске FAT предел — 4 ГБ: выберите папку на другом диске и добавьте ссылку снова.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A virus scanner may need a while: try again, and the file gets its name.</source>
            <translation>{kept} Антивирусу может потребоваться время: повторите попытку, и файл получит своё имя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Attach the disk or make the folder again, then try again.</source>
            <translation>{kept} Подключите диск или создайте папку снова, затем повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Attach the disk: the download then continues. Nothing is written in its place.</source>
            <translation>{kept} Подключите диск: после этого загрузка продолжится. На его место ничего не записывается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Change its permissions or add the link for another folder.</source>
            <translation>{kept} Измените права доступа к ней или добавьте ссылку для другой папки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Check both, and give them by Sign In. The same ones are not sent again for five minutes: many servers lock an account after a few failures.</source>
            <translation>{kept} Проверьте то и другое и укажите через «Войти». Те же данные не отправляются снова пять минут: многие серверы блокируют учётную запись после нескольких неудач.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check that the computer is online, then try again.</source>
            <translation>{kept} Проверьте, есть ли у компьютера сеть, и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the disk before trying again; it may be failing.</source>
            <translation>{kept} Перед повтором проверьте диск; возможно, он выходит из строя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link for a typing error and add it again.</source>
            <translation>{kept} Проверьте, нет ли в ссылке опечатки, и добавьте её снова.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link on the page it came from.</source>
            <translation>{kept} Проверьте ссылку на странице, откуда она взята.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the network or a firewall, then try again.</source>
            <translation>{kept} Проверьте сеть или межсетевой экран и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the proxy's address, or go without one.</source>
            <translation>{kept} Проверьте адрес прокси или обойдитесь без него.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them by --user, or from an account.</source>
            <translation>{kept} Укажите их через «Войти»; wherry get берёт их из --user или из учётной записи.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an account.</source>
            <translation>{kept} Укажите их через «Войти»; wherry get берёт их из адреса прокси или из учётной записи.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} If its disk is not attached, attach it: the download then continues. If the folder was made anew, or what was kept is lost, begin anew in the folder that is there.</source>
            <translation>{kept} Если диск не подключён, подключите его: после этого загрузка продолжится. Если папка создана заново или сохранённое потеряно, начните заново в той папке, что есть.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you log in by its pages, an account with their cookies can do.</source>
            <translation>{kept} Он знает имена пользователей с паролями (Basic, Digest) и токены. Если сайт пускает через свои страницы, подойдёт учётная запись с их cookie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Let the other one end, then try again.</source>
            <translation>{kept} Дайте другому закончить, затем повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Links begin with http:// or https://. Correct it and add it again.</source>
            <translation>{kept} Ссылки начинаются с http:// или https://. Исправьте её и добавьте снова.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Look for a newer link on the page it came from.</source>
            <translation>{kept} Поищите более новую ссылку на странице, откуда она взята.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Make room: the download continues once {size} are free.</source>
            <translation>{kept} Освободите место: загрузка продолжится, как только будет свободно {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Most likely the link has expired: copy a fresh one from its page and give it by Update Link in the window, which goes on from there. Adding it anew would begin anew.</source>
            <translation>{kept} Скорее всего, ссылка устарела: скопируйте свежую с её страницы и укажите через «Обновить ссылку» в окне, загрузка продолжится оттуда. Если добавить её заново, всё начнётся сначала.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Often the site wants a login first; copy the link again after it.</source>
            <translation>{kept} Часто сайт сначала требует вход; после него скопируйте ссылку снова.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may be incomplete; copy it again from its page.</source>
            <translation>{kept} Возможно, ссылка неполная; скопируйте её снова с её страницы.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may have expired: copy a fresh one from its page and give it by Update Link in the window.</source>
            <translation>{kept} Возможно, ссылка устарела: скопируйте свежую с её страницы и укажите через «Обновить ссылку» в окне.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The network may be off, or the server's own; check both, then try again.</source>
            <translation>{kept} Возможно, нет сети здесь или на сервере; проверьте и то и другое и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be down for a while; try again later.</source>
            <translation>{kept} Возможно, сервер временно не работает; повторите попытку позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be overloaded; try again later.</source>
            <translation>{kept} Возможно, сервер перегружен; повторите попытку позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again later.</source>
            <translation>{kept} Повторите попытку позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again when the server has stopped writing it.</source>
            <translation>{kept} Повторите попытку, когда сервер закончит его записывать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the link leads to another service.</source>
            <translation>{kept} Повторите попытку; если не поможет, ссылка ведёт на другую службу.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the server is set up wrongly.</source>
            <translation>{kept} Повторите попытку; если не поможет, сервер неверно настроен.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; please report it with the log if it comes back.</source>
            <translation>{kept} Повторите попытку; если ошибка вернётся, сообщите о ней и приложите журнал.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again fetches the rest.</source>
            <translation>{kept} Повторная попытка загрузит остальное.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again goes on from there where the server allows it.</source>
            <translation>{kept} Повторная попытка продолжит с этого места, если сервер позволит.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Wherry waits as long as the server wishes, then goes on.</source>
            <translation>{kept} Wherry ждёт столько, сколько желает сервер, затем продолжает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min</source>
            <comment>minutes</comment>
            <translation>{min} мин</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min {s} s</source>
            <translation>{min} мин {s} с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{missing} {kept} Make room, then try again.</source>
            <translation>{missing} {kept} Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be deleted. It is in use, or may not be changed.</source>
            <translation>Не удалось удалить {name}. Файл используется, или его нельзя менять.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be put back where it was. It is in the trash.</source>
            <translation>Не удалось вернуть {name} на место. Файл в корзине.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{number} B/s</source>
            <comment>speed</comment>
            <translation>{number} Б/с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{percent} of {size}</source>
            <translation>{percent} из {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} could not prove by its certificate who it is:</source>
            <translation>Сервер {place} не смог доказать сертификатом, кто он:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} shows another certificate than the one you accepted:</source>
            <translation>Сервер {place} предъявляет не тот сертификат, который вы приняли:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, %Ln files are in the trash</source>
            <translation>
                <numerusform>{removed}, %Ln файл в корзине</numerusform>
                <numerusform>{removed}, %Ln файла в корзине</numerusform>
                <numerusform>{removed}, %Ln файлов в корзине</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, 1 file is in the trash</source>
            <comment>removed: 3 downloads removed</comment>
            <translation>{removed}, 1 файл в корзине</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} downloads from {host} are running.</source>
            <translation>Идёт загрузок с {host}: {running} из {cap}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} running</source>
            <translation>Идёт {running} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} are kept.</source>
            <translation>Сохранено {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{size} have been downloaded and will be deleted. Pausing keeps them.</source>
            <translation>Загружено {size}, это будет удалено. Если приостановить, всё сохранится.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} more are needed.</source>
            <translation>Нужно ещё {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{size}/s</source>
            <comment>speed</comment>
            <translation>{size}/с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{span} left</source>
            <translation>осталось {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{s} s</source>
            <comment>seconds</comment>
            <translation>{s} с</translation>
        </message>
    </context>
    <context>
        <name>Mirrors</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>All %Ln mirrors were tried; the last one was {host}.</source>
            <translation>
                <numerusform>Испробованы все зеркала (%Ln); последнее — {host}.</numerusform>
                <numerusform>Испробованы все %Ln зеркала; последнее — {host}.</numerusform>
                <numerusform>Испробованы все %Ln зеркал; последнее — {host}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>one of %Ln mirrors</source>
            <comment>servers with the same file</comment>
            <translation>
                <numerusform>одно из %Ln зеркала</numerusform>
                <numerusform>одно из %Ln зеркал</numerusform>
                <numerusform>одно из %Ln зеркал</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A proxy of my own</source>
            <translation>Свой прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Имя пользователя не может содержать двоеточие.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>All servers are reached by it. With socks5h the proxy looks names up, with socks5 this computer does.</source>
            <translation>Все серверы доступны через него. С socks5h имена узнаёт прокси, с socks5 — этот компьютер.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Asking {host}…</source>
            <translation>Запрос к {host}…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Downloads that run keep their way; rules for sites go before.</source>
            <translation>Идущие загрузки сохраняют свой путь; правила для сайтов важнее.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered by way of {proxy} (status {status}).</source>
            <translation>Работает: узел {host} ответил через {proxy} (код {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered without a proxy (status {status}).</source>
            <translation>Работает: узел {host} ответил без прокси (код {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>No proxy</source>
            <translation>Без прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody knows the name of {proxy}. Check the address.</source>
            <translation>Имя {proxy} никому не известно. Проверьте адрес.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody listens at {proxy}. Check the address and the port.</source>
            <translation>По адресу {proxy} никто не отвечает. Проверьте адрес и порт.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>None</source>
            <comment>no proxy</comment>
            <translation>Нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nothing came back in time. Try again, or try it with another link.</source>
            <translation>Ответ не пришёл вовремя. Повторите попытку или проверьте с другой ссылкой.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Servers are reached straight, whatever the system says.</source>
            <translation>Серверы доступны напрямую, что бы ни говорила система.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>System’s</source>
            <comment>proxy</comment>
            <translation>Системный</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system does not say which proxy to take, or names none that works.</source>
            <translation>Система не сообщает, какой прокси использовать, или называет нерабочий.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system’s proxy</source>
            <translation>Системный прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between.</source>
            <translation>Это не узлы: нужны имена, адреса или сети, например 10.0.0.0/8, через запятую.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no link to try it with.</source>
            <translation>Это не ссылка для проверки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. The login has fields of its own.</source>
            <translation>Это не прокси: http, socks5 или socks5h, узел и порт, например socks5h://proxy:1080. Для входа есть свои поля.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: none, system, or an address such as socks5h://proxy:1080.</source>
            <translation>Это не прокси: none, system или адрес, например socks5h://proxy:1080.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>What the system has for each server: on Windows and macOS its settings and scripts, elsewhere http_proxy, https_proxy and no_proxy.</source>
            <translation>То, что задано в системе для каждого сервера: в Windows и macOS — её настройки и сценарии, в остальных — http_proxy, https_proxy и no_proxy.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{host} could not be reached: {why}.</source>
            <translation>Узел {host} недоступен: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.</source>
            <translation>Прокси {proxy} ответил, но не стал подключаться к {host}. Возможно, это прокси другого вида.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} does not answer. Check the address and the port.</source>
            <translation>Прокси {proxy} не отвечает. Проверьте адрес и порт.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} wants a user name and a password, or does not take these. Check both.</source>
            <translation>Прокси {proxy} требует имя пользователя и пароль или не принимает эти. Проверьте то и другое.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} works, but {host} could not be reached: {why}.</source>
            <translation>Прокси {proxy} работает, но узел {host} недоступен: {why}.</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Address</source>
            <translation>А&amp;дрес</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Not for</source>
            <translation>&amp;Не для</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Proxy</source>
            <translation>Про&amp;кси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>Запомнить в &amp;связке ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Test</source>
            <translation>Про&amp;верить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;User name</source>
            <translation>&amp;Имя пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Address of the proxy</source>
            <translation>Адрес прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Hosts that are reached without the proxy</source>
            <translation>Узлы, доступные без прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Link to try it with</source>
            <translation>Ссылка для проверки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None, if it wants none</source>
            <translation>Пусто, если не нужен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Pass&amp;word</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Password for the proxy</source>
            <translation>Пароль прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Proxy</source>
            <translation>Прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>S&amp;top</source>
            <translation>С&amp;топ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Try &amp;it with</source>
            <translation>Проверить на сс&amp;ылке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Unchanged</source>
            <translation>Без изменений</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>User name for the proxy</source>
            <translation>Имя пользователя прокси</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>NoticeDesk</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>All downloads have ended</source>
            <translation>Все загрузки завершены</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notices.py" />
            <source>Download finished · {size}</source>
            <translation>Загрузка завершена · {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Open</source>
            <comment>a file, from a notice</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Retry</source>
            <comment>downloads, from a notice</comment>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show in Folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>The queue {name} has ended</source>
            <translation>Очередь {name} завершена</translation>
        </message>
    </context>
    <context>
        <name>NumberControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high}</source>
            <comment>numbers</comment>
            <translation>от {low} до {high}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high} s</source>
            <comment>seconds</comment>
            <translation>от {low} до {high} с</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>What went wrong</source>
            <translation>Что пошло не так</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Limit</source>
            <translation>О&amp;граничение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;Без ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;OK</source>
            <translation>&amp;ОК</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Pause All</source>
            <translation>&amp;Приостановить все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Add Hours</source>
            <translation>Добавить часы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Edit Hours</source>
            <translation>Изменить часы</translation>
        </message>
    </context>
    <context>
        <name>QueueActions</name>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Add Links To</source>
            <translation>&amp;Добавлять ссылки в</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;High</source>
            <translation>&amp;Высокий</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Low</source>
            <translation>&amp;Низкий</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Manage Queues…</source>
            <translation>&amp;Управление очередями…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;New Queue…</source>
            <translation>&amp;Новая очередь…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Обычный</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Pause Queue</source>
            <translation>&amp;Приостановить очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Queue Order</source>
            <translation>Порядок о&amp;череди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Mo&amp;ve</source>
            <translation>&amp;Переместить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Down</source>
            <translation>Переместить в&amp;низ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Up</source>
            <translation>Переместить в&amp;верх</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Bottom</source>
            <translation>Переместить в &amp;конец</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Top</source>
            <translation>Переместить в н&amp;ачало</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Priorit&amp;y</source>
            <translation>Приорите&amp;т</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Start &amp;Now</source>
            <translation>&amp;Начать сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>To &amp;Queue</source>
            <translation>В &amp;очередь</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Show Queue Order</source>
            <translation>Показать порядок очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Downloads at once</source>
            <translation>Загрузок &amp;одновременно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Only within these hours</source>
            <translation>Только в эти &amp;часы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Use Default</source>
            <translation>По &amp;умолчанию</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>C&amp;hoose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Choose the folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Cre&amp;ate</source>
            <translation>Со&amp;здать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Edit Queue</source>
            <translation>Изменить очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Folde&amp;r</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>New Queue</source>
            <translation>Новая очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit of its own</source>
            <translation>Без своего ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Без ограничения или, например, 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Speed &amp;limit</source>
            <translation>О&amp;граничение скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Use the folder of all downloads</source>
            <translation>Использовать общую папку загрузок</translation>
        </message>
    </context>
    <context>
        <name>Queues</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>%n downloads moved to {queue}</source>
            <translation>
                <numerusform>%n загрузка перемещена в {queue}</numerusform>
                <numerusform>%n загрузки перемещены в {queue}</numerusform>
                <numerusform>%n загрузок перемещено в {queue}</numerusform>
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
            <translation>1 загрузка перемещена в {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Delete the queue {queue}?</source>
            <translation>Удалить очередь {queue}?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main, and may start there at once.</source>
            <translation>
                <numerusform>Её %n загрузка переходит в «Основную» и может сразу начаться там.</numerusform>
                <numerusform>Её %n загрузки переходят в «Основную» и могут сразу начаться там.</numerusform>
                <numerusform>Её %n загрузок переходят в «Основную» и могут сразу начаться там.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main.</source>
            <translation>
                <numerusform>Её %n загрузка переходит в «Основную».</numerusform>
                <numerusform>Её %n загрузки переходят в «Основную».</numerusform>
                <numerusform>Её %n загрузок переходят в «Основную».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main, and may start there at once.</source>
            <translation>Её загрузка переходит в «Основную» и может сразу начаться там.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main.</source>
            <translation>Её загрузка переходит в «Основную».</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its file stays where it is.</source>
            <translation>Её файл остаётся на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Main</source>
            <translation>Основная</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Следующий запуск: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Outside its hours</source>
            <translation>Вне часов работы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paste or type a link for {queue}, or drop it anywhere</source>
            <translation>Вставьте или введите ссылку для {queue} либо перетащите её куда угодно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paused</source>
            <translation>Приостановлена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} has no hours to run</source>
            <translation>У очереди {queue} нет часов работы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} is paused</source>
            <translation>Очередь {queue} приостановлена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts at {time}</source>
            <translation>Очередь {queue} начнётся в {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts {time}</source>
            <comment>the time has a weekday before it</comment>
            <translation>Очередь {queue} начнётся {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Resume the queue {queue}, move the download to another one, or start it now.</source>
            <translation>Продолжите очередь {queue}, переместите загрузку в другую или начните её сейчас.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs</source>
            <translation>Работает</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs · ends {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Работает · конец: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs within its hours. Start Now goes past them, for this download alone.</source>
            <translation>Очередь {queue} работает в свои часы. «Начать сейчас» обходит их, только для этой загрузки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs {cap} at once. It starts when one of them is through.</source>
            <translation>В очереди {queue} одновременно идёт не больше {cap}. Загрузка начнётся, когда завершится одна из них.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Their files stay where they are.</source>
            <translation>Их файлы остаются на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There are no downloads in it.</source>
            <translation>В ней нет загрузок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There is a queue of that name already.</source>
            <translation>Очередь с таким именем уже есть.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Wherry cannot write to {folder}. Choose another folder.</source>
            <translation>Wherry не может записывать в {folder}. Выберите другую папку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, all day</source>
            <translation>{days}, весь день</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, {from}–{to}</source>
            <translation>{days}, {from}–{to}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} starts: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} — запуск: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} stops: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} — конец: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{running} of {cap} running in {queue}</source>
            <translation>Идёт {running} из {cap} в {queue}</translation>
        </message>
    </context>
    <context>
        <name>QueuesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Изменить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;New…</source>
            <translation>&amp;Новая…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Приостановить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Resume</source>
            <translation>П&amp;родолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;Удалить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Every day, 88:88–88:88</source>
            <translation>Ежедневно, 88:88–88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queues</source>
            <translation>Очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Running</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Runs until Wed 88:88</source>
            <translation>Работает до ср 88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Speed limit</source>
            <translation>Огр. скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <location filename="../../qtapp/ui/removing.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Имя:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Переименовать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
    </context>
    <context>
        <name>Renaming</name>
        <message>
            <location filename="../../qtapp/ui/renaming.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Repeats</name>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Add Again</source>
            <translation>Добавить снова</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>RequestHeadersDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Others</source>
            <translation>&amp;Другие</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Referrer</source>
            <translation>Источник &amp;перехода</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save and Retry</source>
            <translation>Сохранить и повт&amp;орить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;User agent</source>
            <translation>&amp;Агент пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Extra Headers</source>
            <translation>Дополнительные заголовки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Other headers, one a line</source>
            <translation>Другие заголовки, по одному в строке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Referrer</source>
            <translation>Источник перехода</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>The page that the link stands on</source>
            <translation>Страница, на которой стоит ссылка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>User agent</source>
            <translation>Агент пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Wherry’s own</source>
            <translation>Как у Wherry</translation>
        </message>
    </context>
    <context>
        <name>RowDragTable</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/views/row_drag.py" />
            <source>%Ln downloads</source>
            <translation>
                <numerusform>%Ln загрузка</numerusform>
                <numerusform>%Ln загрузки</numerusform>
                <numerusform>%Ln загрузок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Добавить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Изменить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Save</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Hours with another speed limit</source>
            <translation>Часы с другим ограничением скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Down</source>
            <translation>Переместить в&amp;низ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Up</source>
            <translation>Переместить в&amp;верх</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Speed Schedule</source>
            <translation>Расписание скорости</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../qtapp/ui/top_bar.py" />
            <source>Search downloads</source>
            <translation>Поиск загрузок</translation>
        </message>
    </context>
    <context>
        <name>SegmentMap</name>
        <message>
            <location filename="../../qtapp/ui/painting/segment_map.py" />
            <source>Segments of the file</source>
            <translation>Сегменты файла</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Connections</source>
            <translation>Соединения</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Attempts</source>
            <translation>Попы&amp;тки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections a download</source>
            <translation>&amp;Соединений на загрузку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Follow the speed schedule</source>
            <translation>&amp;Следовать расписанию скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep a history</source>
            <translation>&amp;Вести историю</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep files whose checksum differs</source>
            <translation>Хранить файлы с неверной контрольной су&amp;ммой</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep the computer awake</source>
            <translation>Не давать компьютеру &amp;засыпать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Leave free on the disk</source>
            <translation>Оставлять на диске с&amp;вободным</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Limit the speed</source>
            <translation>&amp;Ограничивать скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Look for newer versions</source>
            <translation>&amp;Проверять наличие новых версий</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Note in files where they came from</source>
            <translation>&amp;Записывать в файлы, откуда они</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Open Log Folder</source>
            <translation>&amp;Открыть папку журнала</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Quiet hours</source>
            <translation>&amp;Тихие часы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rest on battery</source>
            <translation>Пауза при работе от &amp;батареи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rows of the list</source>
            <translation>&amp;Строки списка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sizes are shown in</source>
            <translation>&amp;Размеры показывать в</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sort new downloads into folders</source>
            <translation>&amp;Раскладывать новые загрузки по папкам</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Время между запросами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Watch the clipboard for links</source>
            <translation>&amp;Следить за ссылками в буфере обмена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Where the name is taken</source>
            <translation>Если &amp;имя занято</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A connection that brings nothing for so long is made anew.</source>
            <translation>Соединение, которое столько времени ничего не приносит, создаётся заново.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A download fails after so many in a row that brought nothing.</source>
            <translation>Загрузка прекращается с ошибкой после стольких безрезультатных попыток подряд.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A large file comes in so many pieces at once, where its site bears it.</source>
            <translation>Большой файл идёт стольким числом частей сразу, если сайт это допускает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A server that is not reached by then is tried again later.</source>
            <translation>К серверу, с которым за это время не удалось связаться, обращаются позже.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Address of the proxy</source>
            <translation>Адрес прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Advanced</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>After the end</source>
            <translation>По завершении</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All queues</source>
            <translation>Все очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All settings</source>
            <translation>Все настройки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As NAME.bad, to be looked at; they are deleted otherwise.</source>
            <translation>Под именем NAME.bad, чтобы их проверить; иначе они удаляются.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As on most phones, where what comes is paid for.</source>
            <translation>Как на большинстве телефонов, где трафик платный.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <comment>language</comment>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Ask</source>
            <translation>Спросить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>At once</source>
            <translation>Одновременно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>At sign-in</source>
            <translation>При входе в систему</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>By the type of the file, by host and path, or by both.</source>
            <translation>По типу файла, по узлу и пути или по тому и другому.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Certificates that nobody vouches for, each for one server alone.</source>
            <translation>Сертификаты, за которые никто не ручается, каждый только для одного сервера.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Comfortable, two lines</source>
            <translation>Просторные, две строки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact</source>
            <translation>Компактные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact rows show more; comfortable ones have a second line.</source>
            <translation>Компактных строк видно больше; у просторных есть вторая строка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Days of the week and hours of the day.</source>
            <translation>Дни недели и часы суток.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Do not download</source>
            <translation>Не загружать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Download &amp;folder</source>
            <translation>&amp;Папка загрузок</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads at &amp;once</source>
            <translation>Загрузок &amp;одновременно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads go on once the computer is plugged in again.</source>
            <translation>Загрузки продолжатся, когда компьютер снова подключат к сети питания.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads wait rather than fill a disk up to less than this.</source>
            <translation>Загрузки подождут, чтобы на диске не стало свободно меньше этого.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Each with its folder, its hours, its limits.</source>
            <translation>У каждой своя папка, свои часы и ограничения.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Energy and networks that cost</source>
            <translation>Питание и платные сети</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Every site without a rule</source>
            <translation>Все сайты без правила</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Export to a file</source>
            <translation>В файл</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>For sizes and speeds, in the window and by the wherry command; units of either kind may be typed.</source>
            <translation>Размеры и скорости в окне и в команде wherry; вводить можно и те и другие единицы.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>From this &amp;charge down</source>
            <translation>При за&amp;ряде не выше</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>General</source>
            <translation>Общие</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Go on in the &amp;tray when the window is closed</source>
            <translation>Продолжать в &amp;трее, когда окно закрыто</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Highest sp&amp;eed</source>
            <translation>&amp;Наибольшая скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Hosts that are reached without it.</source>
            <translation>Узлы, с которыми связываются без него.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Import from a file</source>
            <translation>Из файла</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>In per cent; 100 is for a rest as soon as it runs on battery.</source>
            <translation>В процентах; 100 — остановка сразу при переходе на батарею.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>It does not fall asleep by itself while a download runs.</source>
            <translation>Он не засыпает сам, пока идёт загрузка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>KiB, MiB, GiB (powers of 1024)</source>
            <translation>KiB, MiB, GiB (степени 1024)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Leave them paused</source>
            <translation>Оставить на паузе</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>Светлая, тёмная или как в системе.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Limits that hold at certain hours of certain days.</source>
            <translation>Ограничения, действующие в заданные часы заданных дней.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Links that you copy in other programs are offered in a bar.</source>
            <translation>Ссылки, которые вы копируете в других программах, предлагаются на панели.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Look links over &amp;before they are added</source>
            <translation>&amp;Просматривать ссылки перед добавлением</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Move the old file to the trash</source>
            <translation>Переместить старый файл в корзину</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Neither notices nor sounds come in them; the list has it all.</source>
            <translation>В это время нет ни уведомлений, ни звуков; всё видно в списке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>New &amp;links go to</source>
            <translation>Новые сс&amp;ылки — в</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Normal</source>
            <translation>Обычные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Not by the proxy</source>
            <translation>Без прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Notifications</source>
            <translation>Уведомления</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Of all downloads together.</source>
            <translation>Для всех загрузок вместе.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Offer copied links only if a categor&amp;y is for them</source>
            <translation>Предлагать скопированные ссылки, только если для них есть &amp;категория</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Once, whatever the number of its downloads.</source>
            <translation>Один раз, сколько бы загрузок в ней ни было.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One matching link of several is enough, and without categories all links are offered.</source>
            <translation>Из нескольких ссылок достаточно одной подходящей; без категорий предлагаются все ссылки.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One that Wherry exported; what it changes is shown first.</source>
            <translation>Из файла, экспортированного Wherry; сначала показывается, что изменится.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Otherwise what has ended is forgotten once it is off the list.</source>
            <translation>Иначе завершённое забывается, как только уходит из списка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Patience</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Play a &amp;sound when a queue ends</source>
            <translation>&amp;Звук по окончании очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Privacy</source>
            <translation>Приватность</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Proxy</source>
            <translation>Прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Queues</source>
            <translation>Очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Quit, sleep, shut down or run a command once all is done.</source>
            <translation>Выход, сон, выключение или запуск команды, когда всё готово.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rest on &amp;metered networks</source>
            <translation>Пауза в ли&amp;митных сетях</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Resume downloads</source>
            <translation>Продолжить загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Save beside it, under a number</source>
            <translation>Сохранить рядом, добавив номер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Schedule</source>
            <translation>Расписание</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Several at once are shown first, with their names and sizes.</source>
            <translation>Если их несколько, сначала показываются имена и размеры.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Show &amp;notices</source>
            <translation>Показывать &amp;уведомления</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Single sites</source>
            <translation>Отдельные сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So long may a server think before it sends anything.</source>
            <translation>Столько времени сервер может думать, прежде чем что-то отправит.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many lead to one site, whatever downloads they belong to.</source>
            <translation>Столько соединений ведёт к одному сайту, каким бы загрузкам они ни принадлежали.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many run from one site at the same time.</source>
            <translation>Столько загрузок идёт с одного сайта одновременно.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Some sites turn away whoever asks too quickly.</source>
            <translation>Некоторые сайты отказывают тем, кто обращается слишком часто.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The first category that fits a link says where its file goes.</source>
            <translation>Куда попадёт файл, решает первая категория, подходящая к ссылке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The others wait for their turn.</source>
            <translation>Остальные ждут своей очереди.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The page {page} has its defaults again.</source>
            <translation>Для страницы «{page}» восстановлены значения по умолчанию.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The queue for links of which nothing else is said.</source>
            <translation>Очередь для ссылок, о которых не сказано иное.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved ({reason}). They hold only until Wherry ends.</source>
            <translation>Не удалось сохранить настройки ({reason}). Они действуют только до завершения Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved. They hold only until Wherry ends.</source>
            <translation>Не удалось сохранить настройки. Они действуют только до завершения Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The way to servers.</source>
            <translation>Путь к серверам.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>To their defaults; your queues, rules, categories and schedules stay.</source>
            <translation>К значениям по умолчанию; очереди, правила, категории и расписания останутся.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Trusted by you</source>
            <translation>Вы доверяете</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for a connectio&amp;n</source>
            <translation>Ждать сое&amp;динения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for an answe&amp;r</source>
            <translation>Ждать отв&amp;ета</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait in &amp;silence</source>
            <translation>Ждать при мол&amp;чании</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What Wherry did, without passwords and cookies; it stays on this computer.</source>
            <translation>Что делал Wherry, без паролей и cookie; журнал остаётся на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What happens where a file of the same name is there already.</source>
            <translation>Что делать, если файл с таким именем уже есть.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What holds for single sites: connections, speed, proxy, user agent, referrer.</source>
            <translation>Что действует для отдельных сайтов: соединения, скорость, прокси, агент пользователя, источник перехода.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What the window speaks, from the next start on.</source>
            <translation>На каком языке окно, начиная со следующего запуска.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.</source>
            <translation>Что делать с загрузками, которые шли или ожидали при выходе из Wherry; приостановленные такими и останутся.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When Wherry &amp;starts</source>
            <translation>При зап&amp;уске Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When downloads are done or need you, and the window is not before your eyes.</source>
            <translation>Когда загрузки готовы или ждут вас, а окна нет перед глазами.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When it is quiet</source>
            <translation>Когда тихо</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where a limit holds as well, the lower one counts.</source>
            <translation>Если действует и другое ограничение, берётся меньшее.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where an address for that is set; it learns no more than any site does.</source>
            <translation>Если для этого задан адрес; он узнаёт не больше, чем любой сайт.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where new downloads go; what is there already stays where it is.</source>
            <translation>Куда попадают новые загрузки; то, что уже есть, остаётся на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where there is no tray, closing the window ends Wherry.</source>
            <translation>Если лотка нет, закрытие окна завершает Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Whether Wherry starts in the tray when you sign in.</source>
            <translation>Запускается ли Wherry в трее при входе в систему.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>With its unit, such as 500 kB/s; it holds while the limit is on.</source>
            <translation>С единицей, например 500 kB/s; действует, пока ограничение включено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without passwords and queries; Windows and macOS note it in any case.</source>
            <translation>Без паролей и параметров запроса; Windows и macOS записывают это в любом случае.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without trusted certificates and commands; passwords stay in the keyring.</source>
            <translation>Без доверенных сертификатов и команд; пароли остаются в связке ключей.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>http, socks5 or socks5h, with a host and a port.</source>
            <translation>http, socks5 или socks5h, с узлом и портом.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>kB, MB, GB (powers of 1000)</source>
            <translation>кБ, МБ, ГБ (степени 1000)</translation>
        </message>
    </context>
    <context>
        <name>SettingsControl</name>
        <message>
            <location filename="../../qtapp/ui/settings_control.py" />
            <source>Try Again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>All settings have their defaults again.</source>
            <translation>Для всех настроек восстановлены значения по умолчанию.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Defaults for This Pa&amp;ge</source>
            <translation>Значения по умолчанию для &amp;этой страницы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Give every value of this page its default</source>
            <translation>Вернуть всем значениям этой страницы умолчания</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>No setting has these words.</source>
            <translation>Ни в одной настройке нет этих слов.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Reset &amp;All Settings</source>
            <translation>Сбросить все н&amp;астройки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Search settings</source>
            <translation>Поиск настроек</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Try Again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>SettingsExchange</name>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Export Settings</source>
            <translation>Экспорт настроек</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Import Settings</source>
            <translation>Импорт настроек</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Settings (*.json)</source>
            <translation>Настройки (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>SettingsImport</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>%Ln settings were imported. A backup is in {name}.</source>
            <translation>
                <numerusform>Импортирована %Ln настройка. Резервная копия — в {name}.</numerusform>
                <numerusform>Импортированы %Ln настройки. Резервная копия — в {name}.</numerusform>
                <numerusform>Импортировано %Ln настроек. Резервная копия — в {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Export Settings…</source>
            <translation>&amp;Экспорт настроек…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Import Settings…</source>
            <translation>&amp;Импорт настроек…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>1 setting was imported. A backup is in {name}.</source>
            <translation>Импортирована 1 настройка. Резервная копия — в {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Left out, as a value cannot be right: {names}.</source>
            <translation>Пропущено, так как значение неверно: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Never taken from a file, as trusted certificates and commands are yours alone: {names}.</source>
            <translation>Никогда не берётся из файла, так как доверенные сертификаты и команды — только ваше дело: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Not known to this Wherry: {names}.</source>
            <translation>Неизвестно этой версии Wherry: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The backup of the settings could not be written: nothing was changed. Free some space, and try again.</source>
            <translation>Не удалось записать резервную копию настроек: ничего не изменено. Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The settings were written to {name}, without passwords, trusted certificates and commands.</source>
            <translation>Настройки записаны в {name} без паролей, доверенных сертификатов и команд.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>With a folder that is not here, which is left out: {names}.</source>
            <translation>Пропущено, так как такой папки здесь нет: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>all downloads</source>
            <translation>все загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>on</source>
            <translation>включено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes %Ln settings. The current ones are kept in a backup.</source>
            <translation>
                <numerusform>{name} меняет %Ln настройку. Нынешние сохраняются в резервной копии.</numerusform>
                <numerusform>{name} меняет %Ln настройки. Нынешние сохраняются в резервной копии.</numerusform>
                <numerusform>{name} меняет %Ln настроек. Нынешние сохраняются в резервной копии.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes 1 setting. The current ones are kept in a backup.</source>
            <translation>{name} меняет 1 настройку. Нынешние сохраняются в резервной копии.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes nothing.</source>
            <translation>{name} ничего не меняет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be read. Nothing was changed.</source>
            <translation>Не удалось прочитать {name}. Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>Не удалось записать {name}. Выберите другую папку или освободите там место.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} holds no settings that Wherry wrote. Nothing was changed.</source>
            <translation>В {name} нет настроек, записанных Wherry. Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was changed.</source>
            <translation>Файл {name} записан более новой версией Wherry. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>First or last download</source>
            <translation>Первая или последняя загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard Shortcuts</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu bar</source>
            <translation>Строка меню</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu of the download</source>
            <translation>Меню загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Open or close a group</source>
            <translation>Развернуть или свернуть группу</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select a range of downloads</source>
            <translation>Выделить несколько загрузок подряд</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select or deselect a download beside others</source>
            <translation>Добавить загрузку к выделению или убрать из него</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Active</source>
            <comment>downloads</comment>
            <translation>Идут</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>All</source>
            <comment>downloads</comment>
            <translation>Все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Archives</source>
            <translation>Архивы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Audio</source>
            <translation>Аудио</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Cancelled</source>
            <comment>downloads</comment>
            <translation>Отменённые</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Done</source>
            <comment>downloads</comment>
            <translation>Готовые</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Images</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Needs you</source>
            <comment>downloads</comment>
            <translation>Ждут вас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is done yet.</source>
            <translation>Готовых пока нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is downloading.</source>
            <translation>Ничего не загружается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is paused.</source>
            <translation>Ничего не приостановлено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is waiting.</source>
            <translation>Ничего не ожидает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing needs you.</source>
            <translation>Ничего не ждёт вас.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing was cancelled.</source>
            <translation>Ничего не отменено.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Other</source>
            <comment>types of files</comment>
            <translation>Прочие</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Paused</source>
            <comment>downloads</comment>
            <translation>На паузе</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Queues</source>
            <translation>Очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Show fewer</source>
            <comment>sites</comment>
            <translation>Показать меньше</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>There are no downloads under {name}.</source>
            <translation>В разделе {name} загрузок нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Types</source>
            <translation>Типы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Waiting</source>
            <comment>downloads</comment>
            <translation>Ожидают</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{name}, {number}</source>
            <comment>an entry and how many downloads it holds</comment>
            <translation>{name}, {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{number} more</source>
            <comment>sites</comment>
            <translation>Ещё {number}</translation>
        </message>
    </context>
    <context>
        <name>SidebarBox</name>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>Запомнить в &amp;связке ключей</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;User name</source>
            <translation>&amp;Имя пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign &amp;In</source>
            <translation>&amp;Войти</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In</source>
            <translation>Вход</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In to the Proxy</source>
            <translation>Вход на прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
    </context>
    <context>
        <name>SiteRuleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>П&amp;опытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>&amp;Загрузок одновременно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Proxy</source>
            <translation>&amp;Прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Referrer</source>
            <translation>Источник пе&amp;рехода</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Site</source>
            <translation>С&amp;айт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Время между запросами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;User agent</source>
            <translation>Агент пользовате&amp;ля</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>As elsewhere; or none, system, socks5h://proxy:1080</source>
            <translation>Как у остальных; или none, system, socks5h://proxy:1080</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>New Rule</source>
            <translation>Новое правило</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Без ограничения или, например, 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Rule for a Site</source>
            <translation>Правило для сайта</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>Со&amp;хранить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Speed &amp;limit</source>
            <translation>О&amp;граничение скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Wherry's own</source>
            <translation>Как у Wherry</translation>
        </message>
    </context>
    <context>
        <name>SitesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Add Rule…</source>
            <translation>&amp;Добавить правило…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Изменить…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Забыть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Rules</source>
            <translation>&amp;Правила</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Try Now</source>
            <translation>Попробовать &amp;сейчас</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Attempts</source>
            <translation>Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Best Value</source>
            <comment>so many connections at once, as tried out</comment>
            <translation>Оптимально</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Connections</source>
            <translation>Соединения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Every other site</source>
            <translation>Все остальные сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Forget what this site has taught Wherry: how much it bears, and its pause</source>
            <translation>Забыть всё, чему этот сайт научил Wherry: сколько он выдерживает и его паузу</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>In &amp;Use</source>
            <translation>&amp;Активные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Interval</source>
            <comment>the time between two requests to a site</comment>
            <translation>Интервал</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>No answer · next try in 8 h 88 min</source>
            <translation>Нет ответа · попытка через 8 ч 88 мин</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Proxy</source>
            <translation>Прокси</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Referrer</source>
            <translation>Источник перехода</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rule for This &amp;Site…</source>
            <translation>Правило для этого сай&amp;та…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites in use</source>
            <translation>Активные сайты</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>User agent</source>
            <translation>Агент пользователя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>&amp;Descending</source>
            <translation>По &amp;убыванию</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>S&amp;ort By</source>
            <translation>&amp;Сортировать по</translation>
        </message>
    </context>
    <context>
        <name>SpeedDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>&amp;Set Limit</source>
            <translation>&amp;Ограничить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed Limit</source>
            <translation>Ограничение скорости</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed, such as 500 kB/s</source>
            <translation>Скорость, например 500 kB/s</translation>
        </message>
    </context>
    <context>
        <name>Staging</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%Ln are shown</source>
            <comment>links</comment>
            <translation>
                <numerusform>Показана %Ln</numerusform>
                <numerusform>Показаны %Ln</numerusform>
                <numerusform>Показано %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links are dead and not ticked</source>
            <translation>
                <numerusform>%n ссылка не работает и не отмечена</numerusform>
                <numerusform>%n ссылки не работают и не отмечены</numerusform>
                <numerusform>%n ссылок не работают и не отмечены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links stand here already</source>
            <translation>
                <numerusform>%n ссылка здесь уже есть</numerusform>
                <numerusform>%n ссылки здесь уже есть</numerusform>
                <numerusform>%n ссылок здесь уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>%n links were being looked over when Wherry quit.</source>
            <translation>
                <numerusform>%n ссылка просматривалась при выходе из Wherry.</numerusform>
                <numerusform>%n ссылки просматривались при выходе из Wherry.</numerusform>
                <numerusform>%n ссылок просматривалось при выходе из Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links were not added.</source>
            <translation>
                <numerusform>%n ссылка не добавлена.</numerusform>
                <numerusform>%n ссылки не добавлены.</numerusform>
                <numerusform>%n ссылок не добавлено.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add</source>
            <translation>&amp;Добавить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add %n Links</source>
            <translation>
                <numerusform>&amp;Добавить %n ссылку</numerusform>
                <numerusform>&amp;Добавить %n ссылки</numerusform>
                <numerusform>&amp;Добавить %n ссылок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add 1 Link</source>
            <translation>&amp;Добавить 1 ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Stop Checking</source>
            <translation>Оста&amp;новить проверку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 is shown</source>
            <translation>Показана 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link is dead and not ticked</source>
            <translation>1 ссылка не работает и не отмечена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link stands here already</source>
            <translation>1 ссылка здесь уже есть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>1 link was being looked over when Wherry quit.</source>
            <translation>1 ссылка просматривалась при выходе из Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link was not added.</source>
            <translation>1 ссылка не добавлена.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>A brace {shown} stands alone. Written twice it stands for itself.</source>
            <translation>Скобка {shown} стоит одна. Написанная дважды, она означает саму себя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All folders of the link</source>
            <translation>Все папки ссылки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All sizes</source>
            <translation>Все размеры</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All types</source>
            <translation>Все типы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archives</source>
            <translation>Архивы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Below {size}</source>
            <translation>Меньше {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Chec&amp;k Again</source>
            <comment>the links</comment>
            <translation>П&amp;роверить снова</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Check the &amp;Rest</source>
            <comment>of the links</comment>
            <translation>Проверить &amp;остальные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Checked: {checked} of {of}</source>
            <comment>links</comment>
            <translation>Проверено: {checked} из {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Date of today</source>
            <translation>Сегодняшняя дата</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloaded before</source>
            <translation>Уже загружено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Загружать в {folder} нельзя: это не папка, в которую можно записывать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Each as its file says</source>
            <translation>Как указано в списке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Ending of the name</source>
            <translation>Расширение имени</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Expression</source>
            <translation>Выражение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>For example: {name}</source>
            <translation>Например: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Host of the link</source>
            <translation>Узел ссылки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Last folder of the link</source>
            <translation>Последняя папка ссылки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Music</source>
            <translation>Музыка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name, without its ending</source>
            <translation>Имя без расширения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No group: each file stands alone in the list</source>
            <translation>Без группы: каждый файл отдельно в списке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No link matches.</source>
            <translation>Подходящих ссылок нет.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>None of {of} links is ticked</source>
            <translation>Не отмечено ни одной ссылки из {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Number, here of three digits</source>
            <translation>Номер, здесь из трёх цифр</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>On the list already</source>
            <translation>Уже в списке</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other files</source>
            <translation>Прочие файлы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Passwords and secret headers were not kept.</source>
            <translation>Указанные с ними пароли и секретные заголовки не сохранены.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Several groups, each as it came</source>
            <translation>Несколько групп, каждая как пришла</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>The links are being read…</source>
            <translation>Ссылки читаются…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>There is no field {shown}. There are {fields}.</source>
            <translation>Поля {shown} нет. Есть {fields}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This is no regular expression: {why}.</source>
            <translation>Это не регулярное выражение: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template ends with a folder. A name has to follow.</source>
            <translation>Этот шаблон кончается папкой. За ней должно идти имя.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template is too long.</source>
            <translation>Этот шаблон слишком длинный.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Unknown size</source>
            <translation>Размер неизвестен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Videos</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Wildcards</source>
            <translation>Подстановки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{folder}, sorted by category</source>
            <translation>{folder}, разложены по категориям</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} cannot be: write {number} or {date}.</source>
            <translation>{shown} недопустимо: пишите {number} или {date}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} makes folders, and stands alone between two /.</source>
            <translation>{shown} создаёт папки и стоит отдельно между двумя /.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{size} and more</source>
            <translation>{size} и больше</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked</source>
            <translation>Отмечено ссылок: {ticked} из {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} and {unsized} of unknown size</source>
            <translation>Отмечено ссылок: {ticked} из {of}, {size}; с неизвестным размером: {unsized}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} in all</source>
            <translation>Отмечено ссылок: {ticked} из {of}, всего {size}</translation>
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
            <translation>Имя файла</translation>
        </message>
    </context>
    <context>
        <name>StagingDesk</name>
        <message>
            <location filename="../../qtapp/ui/staging.py" />
            <source>Bring Back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>StagingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging.py" />
            <source>Add Links</source>
            <translation>Добавление ссылок</translation>
        </message>
    </context>
    <context>
        <name>StagingFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;All That Are Shown</source>
            <translation>&amp;Все показанные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;None of Those Shown</source>
            <translation>&amp;Ни одной из показанных</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Only Those Shown</source>
            <translation>&amp;Только показанные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Tick</source>
            <translation>О&amp;тметить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Filter by name or address</source>
            <translation>Фильтр по имени или адресу</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>How the text is meant</source>
            <translation>Как понимать текст</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>In&amp;vert</source>
            <comment>untick what is ticked, and tick the others</comment>
            <translation>Об&amp;ратить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Type of file</source>
            <translation>Тип файла</translation>
        </message>
    </context>
    <context>
        <name>StagingKeeping</name>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Bring Back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>StagingTable</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Links that were found</source>
            <translation>Найденные ссылки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Space ticks what is selected, F2 renames, Enter adds</source>
            <translation>Пробел отмечает выделенное, F2 переименовывает, Enter добавляет</translation>
        </message>
    </context>
    <context>
        <name>StoppedDownloads</name>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Resume All</source>
            <translation>Продолжить все</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Attempts</source>
            <translation>Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Done 30 Sept · size not confirmed</source>
            <translation>Готово 30 сент. · размер не подтверждён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Login needed · Retry</source>
            <translation>Нужен вход · Повторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Retry in 2 min · Server busy · Try now</source>
            <translation>Повтор через 2 мин · Сервер занят · Попробовать</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/event_words.py" />
            <source>%n entries are left out here</source>
            <translation>
                <numerusform>Здесь пропущена %n запись</numerusform>
                <numerusform>Здесь пропущены %n записи</numerusform>
                <numerusform>Здесь пропущено %n записей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>1 entry is left out here</source>
            <translation>Здесь пропущена 1 запись</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Added</source>
            <translation>Добавлена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Another link: {address}</source>
            <translation>Другая ссылка: {address}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Answer after {span}: {status}</source>
            <translation>Ответ через {span}: {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>At rest · {kept}</source>
            <translation>Остановлена · {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number}</source>
            <translation>Попытка {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number} after {span} in line · {reason}</source>
            <translation>Попытка {number} после {span} в очереди · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Back in line</source>
            <translation>Снова в очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Cancelled by you</source>
            <translation>Отменена вами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected over TLS to {host} ({address})</source>
            <translation>Соединение по TLS с {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected to {host} ({address})</source>
            <translation>Соединение с {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Failed: {error}</source>
            <translation>Ошибка: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Goes on from {size} that were kept</source>
            <translation>Продолжается с сохранённых {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>High priority</source>
            <translation>Высокий приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Low priority</source>
            <translation>Низкий приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Moved to another queue</source>
            <translation>Перемещена в другую очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit for all together</source>
            <translation>Без общего ограничения скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its own</source>
            <translation>Без своего ограничения скорости</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its queue</source>
            <translation>Без ограничения скорости очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its site</source>
            <translation>Без ограничения скорости сайта</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Normal priority</source>
            <translation>Обычный приоритет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Nothing in it has these words.</source>
            <translation>Здесь нигде нет этих слов.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>One connection failed: {error}</source>
            <translation>Сбой одного соединения: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Paused by you</source>
            <translation>Приостановлена вами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Redirected to {address} · {status}</source>
            <translation>Переадресация на {address} · {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Saved as {name}</source>
            <translation>Сохранено как {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Select one download to see what happened to it.</source>
            <translation>Выберите одну загрузку, чтобы увидеть, что с ней было.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit for all together: {speed}</source>
            <translation>Общее ограничение скорости: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its own: {speed}</source>
            <translation>Своё ограничение скорости: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its queue: {speed}</source>
            <translation>Ограничение скорости очереди: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its site: {speed}</source>
            <translation>Ограничение скорости сайта: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Started over from the beginning</source>
            <translation>Начата заново с начала</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the computer was on battery</source>
            <translation>Остановлена: компьютер работал от батареи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the network was metered</source>
            <translation>Остановлена: сеть была лимитной</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by its queue</source>
            <translation>Остановлена своей очередью</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the end of the program</source>
            <translation>Остановлена завершением программы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the schedule</source>
            <translation>Остановлена расписанием</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to be connected anew</source>
            <translation>Остановлена для нового подключения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to make way for higher priority</source>
            <translation>Остановлена ради более высокого приоритета</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Taken off the list by you</source>
            <translation>Убрана вами из списка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>The file has changed on the server: started over</source>
            <translation>Файл на сервере изменился: начата заново</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>The history cannot be read for now: what happened before may be missing.</source>
            <translation>Историю сейчас не удаётся прочитать: прежние события могут отсутствовать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>To be started now, whatever the limits</source>
            <translation>Начать сейчас, несмотря на ограничения</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waited {span} · {reason}</source>
            <translation>Ожидание {span} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits until {time} · {reason}</source>
            <translation>Ждёт до {time} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits · {reason}</source>
            <translation>Ждёт · {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>behind %n of higher priority</source>
            <translation>
                <numerusform>за %n с более высоким приоритетом</numerusform>
                <numerusform>за %n с более высоким приоритетом</numerusform>
                <numerusform>за %n с более высоким приоритетом</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>can be resumed</source>
            <translation>можно продолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>cannot be resumed</source>
            <translation>нельзя продолжить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>checksum right</source>
            <translation>контрольная сумма верна</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its ETag tells this version</source>
            <translation>версию определяет её ETag</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its date tells this version</source>
            <translation>версию определяет её дата</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its disk was gone</source>
            <translation>её диск пропал</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its queue was paused</source>
            <translation>её очередь была приостановлена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>keeping a gap at {host}</source>
            <translation>пауза между запросами: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing kept</source>
            <translation>ничего не сохранено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing tells one version from another</source>
            <translation>версии ничем не отличаются</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one download tried {host} first</source>
            <translation>сначала {host} пробовала одна загрузка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one of higher priority had its place</source>
            <translation>её место заняла загрузка с более высоким приоритетом</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>outside the hours of its queue</source>
            <translation>вне часов её очереди</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>вне расписания</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not confirmed</source>
            <translation>размер не подтверждён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not told</source>
            <translation>размер не сообщён</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size right</source>
            <translation>размер верен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>starting slowly at {host}</source>
            <translation>медленный старт: {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the computer was on battery</source>
            <translation>компьютер работал от батареи</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>the disk was full</source>
            <translation>диск был заполнен</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network did not answer</source>
            <translation>сеть не отвечала</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network wanted a login</source>
            <translation>сеть требовала входа</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network was metered</source>
            <translation>сеть была лимитной</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>there was no network</source>
            <translation>не было сети</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>to be asked again after {span}</source>
            <translation>спросить снова через {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to start over</source>
            <translation>чтобы начать заново</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to try again</source>
            <translation>чтобы повторить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one beside the file</source>
            <translation>{algorithm} не совпадает с указанной рядом с файлом</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one the server told</source>
            <translation>{algorithm} не совпадает с сообщённой сервером</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one you gave</source>
            <translation>{algorithm} не совпадает с указанной вами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one beside the file</source>
            <translation>{algorithm} совпадает с указанной рядом с файлом</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one the server told</source>
            <translation>{algorithm} совпадает с сообщённой сервером</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one you gave</source>
            <translation>{algorithm} совпадает с указанной вами</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} told</source>
            <translation>{algorithm} сообщена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} did not answer</source>
            <translation>узел {host} не ответил</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} was busy</source>
            <translation>узел {host} был занят</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{ms} ms</source>
            <comment>milliseconds</comment>
            <translation>{ms} мс</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} from {host} ran</source>
            <translation>с {host} шло {running} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} of its queue ran</source>
            <translation>в её очереди шло {running} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} ran</source>
            <translation>шло {running} из {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{size} kept</source>
            <translation>сохранено {size}</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>After</source>
            <comment>so long after it was added</comment>
            <translation>Через</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Copy &amp;All</source>
            <translation>Копировать &amp;всё</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Search the timeline</source>
            <translation>Поиск в хронологии</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Add from Clipboard</source>
            <translation>&amp;Добавить из буфера обмена</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Hide Window</source>
            <translation>&amp;Скрыть окно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Pause All</source>
            <translation>&amp;Приостановить все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Resume All</source>
            <translation>П&amp;родолжить все</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Show Window</source>
            <translation>П&amp;оказать окно</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>Speed &amp;Limit</source>
            <translation>О&amp;граничение скорости</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Change of Group</source>
            <translation>&amp;Отменить изменение группы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move</source>
            <translation>&amp;Отменить перемещение</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move to Queue</source>
            <translation>&amp;Отменить перемещение в очередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Remove</source>
            <translation>&amp;Отменить удаление</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Rename</source>
            <translation>&amp;Отменить переименование</translation>
        </message>
    </context>
    <context>
        <name>UpdateLinkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>&amp;Update</source>
            <translation>&amp;Обновить</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Fresh link</source>
            <translation>Свежая ссылка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Paste the fresh link</source>
            <translation>Вставьте свежую ссылку</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Update Link</source>
            <translation>Обновить ссылку</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Turn On</source>
            <translation>Включить</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {label}</source>
            <translation>По умолчанию: {label}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {value}</source>
            <translation>По умолчанию: {value}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Added</source>
            <translation>&amp;Добавлено</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Columns</source>
            <translation>Сто&amp;лбцы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Compact</source>
            <translation>&amp;Компактные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Folder</source>
            <translation>П&amp;апка</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Host</source>
            <translation>&amp;Узел</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Обычные</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Progress</source>
            <translation>Про&amp;гресс</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Queue</source>
            <translation>О&amp;чередь</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Reset Columns</source>
            <translation>С&amp;бросить столбцы</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Rows</source>
            <translation>Стро&amp;ки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Size</source>
            <translation>&amp;Размер</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>A&amp;verage Speed</source>
            <translation>Средн&amp;яя скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Atte&amp;mpts</source>
            <translation>&amp;Попытки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Comf&amp;ortable, Two Lines</source>
            <translation>&amp;Просторные, две строки</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>S&amp;tatus</source>
            <translation>Сос&amp;тояние</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Side&amp;bar</source>
            <translation>&amp;Боковая панель</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Sp&amp;eed</source>
            <translation>&amp;Скорость</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Time &amp;Left</source>
            <translation>&amp;Осталось</translation>
        </message>
    </context>
    <context>
        <name>ViewControl</name>
        <message>
            <location filename="../../qtapp/ui/view_control.py" />
            <source>Down&amp;loads</source>
            <translation>&amp;Загрузки</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln links were copied.</source>
            <translation>
                <numerusform>Скопирована %Ln ссылка.</numerusform>
                <numerusform>Скопированы %Ln ссылки.</numerusform>
                <numerusform>Скопировано %Ln ссылок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>%Ln ссылка из {of} уже в списке или была загружена раньше.</numerusform>
                <numerusform>%Ln ссылки из {of} уже в списке или были загружены раньше.</numerusform>
                <numerusform>%Ln ссылок из {of} уже в списке или были загружены раньше.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links are on the list already.</source>
            <translation>
                <numerusform>%Ln ссылка из {of} уже в списке.</numerusform>
                <numerusform>%Ln ссылки из {of} уже в списке.</numerusform>
                <numerusform>%Ln ссылок из {of} уже в списке.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used, for different reasons. The first is {first}</source>
            <translation>
                <numerusform>Не удалось использовать %Ln ссылку из {of}, по разным причинам. Первая — {first}</numerusform>
                <numerusform>Не удалось использовать %Ln ссылки из {of}, по разным причинам. Первая — {first}</numerusform>
                <numerusform>Не удалось использовать %Ln ссылок из {of}, по разным причинам. Первая — {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used. The first is {first}</source>
            <translation>
                <numerusform>Не удалось использовать %Ln ссылку из {of}. Первая — {first}</numerusform>
                <numerusform>Не удалось использовать %Ln ссылки из {of}. Первая — {first}</numerusform>
                <numerusform>Не удалось использовать %Ln ссылок из {of}. Первая — {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>%Ln ссылка из {of} уже загружена, файлы на месте.</numerusform>
                <numerusform>%Ln ссылки из {of} уже загружены, файлы на месте.</numerusform>
                <numerusform>%Ln ссылок из {of} уже загружены, файлы на месте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list, but are not among the rows shown.</source>
            <translation>
                <numerusform>%n загрузка в списке, но не среди показанных строк.</numerusform>
                <numerusform>%n загрузки в списке, но не среди показанных строк.</numerusform>
                <numerusform>%n загрузок в списке, но не среди показанных строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list.</source>
            <translation>
                <numerusform>%n загрузка в списке.</numerusform>
                <numerusform>%n загрузки в списке.</numerusform>
                <numerusform>%n загрузок в списке.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links could not be used: {first}</source>
            <translation>1 из {of} ссылок не удалось использовать: {first}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links is on the list already.</source>
            <translation>1 из {of} ссылок уже в списке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>1 of {of} links was downloaded before, and its file is still there.</source>
            <translation>1 из {of} ссылок уже загружена, её файл на месте.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry for %Ln downloads. The first is {link}</source>
            <translation>
                <numerusform>Открытая ссылка просит Wherry о %Ln загрузке. Первая — {link}</numerusform>
                <numerusform>Открытая ссылка просит Wherry о %Ln загрузках. Первая — {link}</numerusform>
                <numerusform>Открытая ссылка просит Wherry о %Ln загрузках. Первая — {link}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry to download {link}</source>
            <translation>Открытая ссылка просит Wherry загрузить {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A site is a host such as dl.example.org, or *.example.org for every host below it.</source>
            <translation>Сайт — это узел, например dl.example.org, или *.example.org для всех узлов под ним.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list, but not among the rows shown: {name}</source>
            <translation>В списке, но не среди показанных строк: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list: {name}</source>
            <translation>В списке: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>Все ссылки (%Ln) уже в списке или были загружены раньше.</numerusform>
                <numerusform>Все %Ln ссылки уже в списке или были загружены раньше.</numerusform>
                <numerusform>Все %Ln ссылок уже в списке или были загружены раньше.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>All %Ln links are on the list already.</source>
            <translation>
                <numerusform>Все ссылки (%Ln) уже в списке.</numerusform>
                <numerusform>Все %Ln ссылки уже в списке.</numerusform>
                <numerusform>Все %Ln ссылок уже в списке.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>Все ссылки (%Ln) уже загружены, файлы на месте.</numerusform>
                <numerusform>Все %Ln ссылки уже загружены, файлы на месте.</numerusform>
                <numerusform>Все %Ln ссылок уже загружены, файлы на месте.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>As elsewhere: {value}</source>
            <translation>Как у остальных: {value}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Both links are on the list already.</source>
            <translation>Обе ссылки уже в списке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Both links were downloaded before, and the files are still there.</source>
            <translation>Обе ссылки уже загружены, файлы на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Copied: {link}</source>
            <translation>Скопировано: {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded before, as {name}. The file is still there.</source>
            <translation>Уже загружено как {name}. Файл на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded on {day}, as {name}. The file is still there.</source>
            <translation>Загружено {day} как {name}. Файл на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded today at {time}, as {name}. The file is still there.</source>
            <translation>Загружено сегодня в {time} как {name}. Файл на месте.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Загружать в {folder} нельзя: это не папка, в которую можно записывать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It is downloading by the link it has. Pause it to give it another.</source>
            <translation>Загрузка идёт по своей ссылке. Приостановите её, чтобы указать другую.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It takes no other link any more.</source>
            <translation>Другую ссылку она уже не принимает.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>New downloads go to {folder}.</source>
            <translation>Новые загрузки попадают в {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download matches {text}.</source>
            <translation>Нет загрузок, где есть {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download under {choice} matches {text}.</source>
            <translation>В разделе {choice} нет загрузок, где есть {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No program on this computer opens {name}.</source>
            <translation>На этом компьютере нет программы, которая открывает {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>One link is on the list already, the other was downloaded before.</source>
            <translation>Одна ссылка уже в списке, другая была загружена раньше.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Only {size} free on {mount}</source>
            <translation>Свободно только {size} на {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Sites appear here while something is downloaded from them, or once they have refused something.</source>
            <translation>Сайты появляются здесь, пока с них что-то загружается или после того, как они в чём-то отказали.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>The list is sorted by a column. Rows can be moved where it shows the order of the queue.</source>
            <translation>Список упорядочен по столбцу. Строки можно перемещать, когда он показывает порядок очереди.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>There is no link in it that could be downloaded.</source>
            <translation>В нём нет ссылки, которую можно загрузить.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>These are {number} of many: those in use come first.</source>
            <translation>Показано {number} из многих: сначала те, что активны.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file installs software.</source>
            <translation>Этот файл устанавливает программы.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a launcher: opening it starts what it names.</source>
            <translation>Этот файл — ярлык запуска: открыв его, вы запустите то, что в нём указано.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a program.</source>
            <translation>Этот файл — программа.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a script: a list of commands.</source>
            <translation>Этот файл — сценарий: список команд.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This is not one link that begins with http:// or https://.</source>
            <translation>Это не одна ссылка, которая начинается с http:// или https://.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already, as {name}.</source>
            <translation>Эта ссылка уже в списке, как {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already.</source>
            <translation>Эта ссылка уже в списке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>User agent and referrer cannot hold control characters.</source>
            <translation>Агент пользователя и источник перехода не могут содержать управляющие символы.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry can look once a week whether there is a newer version. It never installs one by itself.</source>
            <translation>Wherry может раз в неделю проверять, есть ли более новая версия. Сама она никогда не устанавливается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Wherry can watch the clipboard, and offer the links that you copy in other programs.</source>
            <translation>Wherry может следить за буфером обмена и предлагать ссылки, которые вы копируете в других программах.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry {version} is there.</source>
            <translation>Доступна версия Wherry {version}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it is larger than {limit}, too large for a list of links.</source>
            <translation>он больше {limit}, это слишком много для списка ссылок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it stands for more than {most} links.</source>
            <translation>она означает больше {most} ссылок.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>none</source>
            <comment>no time between two requests</comment>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>only http and https links can be downloaded.</source>
            <translation>загружать можно только ссылки http и https.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is not complete.</source>
            <translation>эта команда cURL неполная.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is too long.</source>
            <translation>эта команда cURL слишком длинная.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this command sends something. Only those that fetch (GET) can be taken.</source>
            <translation>эта команда что-то отправляет. Подходят только те, что получают (GET).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file could not be read.</source>
            <translation>этот файл не удалось прочитать.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.</source>
            <translation>в этом файле нет ссылок. Они бывают в списках (.txt), файлах .url, .desktop, .webloc и .metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file is damaged, or it is no Metalink.</source>
            <translation>этот файл повреждён, или это не Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this is not a link.</source>
            <translation>это не ссылка.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this option of cURL cannot be followed.</source>
            <translation>этот параметр cURL не поддерживается.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} has been moved or deleted.</source>
            <translation>{name}: файл перемещён или удалён.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} is fetched from the link that you give.</source>
            <translation>{name} загрузится по указанной вами ссылке.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{number} s</source>
            <comment>seconds</comment>
            <translation>{number} с</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} free on {mount}</source>
            <translation>Свободно {size} на {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to another file is not taken.</source>
            <translation>Сохранено {size} из {name}. Свежая ссылка на тот же файл продолжит с этого места; ссылка на другой файл не принимается.</translation>
        </message>
    </context>
    <context>
        <name>_BarView</name>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close this message</source>
            <translation>Закрыть это сообщение</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Clear Search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Show All</source>
            <translation>Показать все</translation>
        </message>
    </context>
</TS>
