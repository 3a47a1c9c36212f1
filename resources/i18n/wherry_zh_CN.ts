<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Copy Report</source>
            <translation>复制报告(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Licences</source>
            <translation>许可证(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>A desktop download manager that never hands you a wrong file.</source>
            <translation>绝不会给您错误文件的桌面下载管理器。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>About Wherry</source>
            <translation>关于 Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL.</source>
            <translation>采用 MIT 许可证的自由软件。图标来自 Lucide (ISC)。Qt 和 PySide 采用 LGPL。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>The licences of everything in it: {folder}</source>
            <translation>其中所有组件的许可证：{folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Versions and folders for a bug report; neither addresses nor your name are in it.</source>
            <translation>用于错误报告的版本和文件夹信息；其中不含地址，也不含您的姓名。</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Choose…</source>
            <translation>选择(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Header</source>
            <translation>标头(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>保存到密钥环(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Site</source>
            <translation>站点(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Token</source>
            <translation>令牌(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;User name</source>
            <translation>用户名(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Value</source>
            <translation>值(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>A user name cannot have a colon.</source>
            <translation>用户名不能包含冒号。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Add Account</source>
            <translation>添加账号</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Edit Account</source>
            <translation>编辑账号</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of Cookies</source>
            <translation>Cookie 文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of cookies</source>
            <translation>Cookie 文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Header</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>S&amp;ends</source>
            <translation>发送内容(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Secret</source>
            <translation>机密信息</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Sends</source>
            <translation>发送内容</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>The whole path of the file is needed.</source>
            <translation>需要文件的完整路径。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This cannot be sent: there is a line’s end or another control character in it.</source>
            <translation>无法发送：其中含有换行符或其他控制字符。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no name of a header, or of one that Wherry sets itself.</source>
            <translation>这不是标头名称，或是由 Wherry 自己设置的标头。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no site: a host, with *. before it for all below it, or a link.</source>
            <translation>这不是站点：请输入主机（前面加 *. 表示其下所有主机）或链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Unchanged</source>
            <translation>未更改</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>cookies.txt, as browsers’ extensions write it</source>
            <translation>cookies.txt，由浏览器扩展导出</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>example.org, *.example.org or http://nas:8080</source>
            <translation>example.org、*.example.org 或 http://nas:8080</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Asked for when needed</source>
            <translation>需要时询问</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from a file</source>
            <translation>来自文件的 Cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from {name}</source>
            <translation>来自 {name} 的 Cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies of Firefox</source>
            <translation>Firefox 的 Cookie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Downloads that need it will ask for a login when their server does.</source>
            <translation>需要它的下载会在服务器要求时请您登录。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>File cannot be read</source>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export them as cookies.txt.</source>
            <translation>Firefox 的 Cookie 会在原处读取，Firefox 运行时也可以；仅保留到关闭为止的 Cookie 不包括在内。Chrome、Edge 和 Chromium 会自行加密其 Cookie：可用扩展导出为 cookies.txt。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>For this session</source>
            <translation>仅本次会话</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header {name}</source>
            <translation>标头 {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In that file</source>
            <translation>在该文件中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In the keyring</source>
            <translation>在密钥环中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Its secret is deleted from the keyring.</source>
            <translation>其机密信息将从密钥环中删除。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>None for this site</source>
            <translation>没有此站点的</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Remove the account for {site}?</source>
            <translation>移除 {site} 的账号？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to it alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>只发送给它，但未加密：途中的任何人都能读取。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>只发送给 {site}，但未加密：途中的任何人都能读取。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone.</source>
            <translation>只发送给 {site}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Some expired, others until {moment}</source>
            <translation>部分已过期，其余有效至 {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The file of cookies stays where it is.</source>
            <translation>Cookie 文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring does not answer; it may be asking to be unlocked.</source>
            <translation>密钥环没有响应；它可能正在要求解锁。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring failed.</source>
            <translation>密钥环出错。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring is locked.</source>
            <translation>密钥环已锁定。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring was not allowed to.</source>
            <translation>未获准使用密钥环。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} does not take the user name and password that were sent.</source>
            <translation>代理 {place} 不接受所发送的用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} wants a user name and a password.</source>
            <translation>代理 {place} 需要用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There are no cookies of Firefox on this computer.</source>
            <translation>此计算机上没有 Firefox 的 Cookie。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There is no keyring here that keeps passwords encrypted.</source>
            <translation>这里没有能加密保存密码的密钥环。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until the site ends them</source>
            <translation>直到站点使其失效</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until {moment}</source>
            <translation>有效至 {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>User name and password</source>
            <translation>用户名和密码</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} does not take the user name and password that were sent.</source>
            <translation>{site} 不接受所发送的用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} wants a user name and a password.</source>
            <translation>{site} 需要用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.</source>
            <translation>{why}{site} 的账号已移除，但其机密信息仍以 Wherry 的“{key}”保留着。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The secret for {site} is kept for this session only.</source>
            <translation>{why}{site} 的机密信息仅在本次会话中保留。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} Until it does, the secret for {site} is kept for this session only.</source>
            <translation>{why}在此之前，{site} 的机密信息仅在本次会话中保留。</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Add…</source>
            <translation>添加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Remove…</source>
            <translation>移除(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, a header or cookies for a site. Secrets are kept in the system’s keyring.</source>
            <translation>还没有账号。在为下载登录时或通过“添加”创建：站点的登录信息、令牌、标头或 Cookie。机密信息保存在系统密钥环中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove Account</source>
            <translation>移除账号</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Secret</source>
            <translation>机密信息</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Sends</source>
            <translation>发送内容</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Site</source>
            <translation>站点</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;About Wherry</source>
            <translation>关于 Wherry(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Add Link</source>
            <translation>添加链接(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Cancel Download</source>
            <translation>取消下载(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Clear Finished</source>
            <translation>清除已完成项(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Details</source>
            <translation>详细信息(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Export List…</source>
            <translation>导出列表(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Find in List</source>
            <translation>在列表中查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Follow Speed Schedule</source>
            <translation>遵循限速计划(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Import List…</source>
            <translation>导入列表(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Limit Speed</source>
            <translation>限制速度(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Network…</source>
            <translation>网络(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Paste Links</source>
            <translation>粘贴链接(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Sites…</source>
            <translation>站点(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Watch Clipboard for Links</source>
            <translation>监视剪贴板中的链接(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;When Finished…</source>
            <translation>完成后(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>A&amp;ccounts…</source>
            <translation>账号(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>C&amp;hoose Name…</source>
            <translation>选择名称(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Change Download &amp;Folder…</source>
            <translation>更改下载文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy &amp;Link</source>
            <translation>复制链接(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy as cURL (&amp;Bash)</source>
            <translation>复制为 cURL (Bash)(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Deskt&amp;op…</source>
            <translation>桌面(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Download &amp;Again</source>
            <translation>重新下载(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>E&amp;xtra Headers…</source>
            <translation>额外标头(&amp;X)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Find &amp;Duplicates…</source>
            <translation>查找重复文件(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Limit Spee&amp;d</source>
            <translation>限制速度(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Move to Tra&amp;sh</source>
            <translation>移到回收站(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause &amp;All</source>
            <translation>全部暂停(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause or Re&amp;sume</source>
            <translation>暂停或继续(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;ename…</source>
            <translation>重命名(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;etry All Failed</source>
            <translation>重试所有失败项(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;move from List</source>
            <translation>从列表中移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;try</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Resume All Pa&amp;used</source>
            <translation>继续所有已暂停项(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Selec&amp;t All</source>
            <translation>全选(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Settin&amp;gs…</source>
            <translation>设置(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Sho&amp;w in Folder</source>
            <translation>在文件夹中显示(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Si&amp;gn In…</source>
            <translation>登录(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Speed &amp;Schedule…</source>
            <translation>限速计划(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Stop Trusting Certif&amp;icate</source>
            <translation>停止信任证书(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Trust This Certi&amp;ficate…</source>
            <translation>信任此证书(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Update Lin&amp;k…</source>
            <translation>更新链接(&amp;K)…</translation>
        </message>
    </context>
    <context>
        <name>AddBar</name>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add the links to the list (Enter)</source>
            <translation>将链接添加到列表 (Enter)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Links to download</source>
            <translation>要下载的链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Paste or type a link, or drop it anywhere</source>
            <translation>粘贴或输入链接，或拖放到任意处</translation>
        </message>
    </context>
    <context>
        <name>AfterEnd</name>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Quit Now</source>
            <translation>立即退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Shut Down Now</source>
            <translation>立即关机(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Sleep Now</source>
            <translation>立即睡眠(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Quit…</source>
            <translation>完成后：退出(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Run a Command…</source>
            <translation>完成后：运行命令(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Shut Down…</source>
            <translation>完成后：关机(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Sleep…</source>
            <translation>完成后：睡眠(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished…</source>
            <translation>完成后(&amp;W)…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>A command has %Ln arguments at the most.</source>
            <translation>
                <numerusform>一条命令最多有 %Ln 个参数。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads</source>
            <translation>所有下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads have ended.</source>
            <translation>所有下载均已结束。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Do nothing</source>
            <translation>不执行任何操作</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Name a program, and below it its arguments, one on each line.</source>
            <translation>请指定一个程序，并在其下方输入参数，每行一个。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Quit Wherry</source>
            <translation>退出 Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Run a command</source>
            <translation>运行命令</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Send the computer to sleep</source>
            <translation>让计算机睡眠</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Shut the computer down</source>
            <translation>关闭计算机</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer goes to sleep in %n seconds.</source>
            <translation>
                <numerusform>计算机将在 %n 秒后睡眠。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer shuts down in %n seconds.</source>
            <translation>
                <numerusform>计算机将在 %n 秒后关机。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry put it to sleep.</source>
            <translation>下载已结束，但计算机不允许 Wherry 让其睡眠。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry shut it down.</source>
            <translation>下载已结束，但计算机不允许 Wherry 将其关机。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but {program} could not be started.</source>
            <translation>下载已结束，但无法启动 {program}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The queue {name} has ended.</source>
            <translation>队列 {name} 已结束。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry put it to sleep without a password.</source>
            <translation>没有密码时，此计算机不允许 Wherry 让其睡眠。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry shut it down without a password.</source>
            <translation>没有密码时，此计算机不允许 Wherry 将其关机。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Wherry quits in %n seconds.</source>
            <translation>
                <numerusform>Wherry 将在 %n 秒后退出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterEndDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;After</source>
            <translation>对象(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Only until Wherry is closed</source>
            <translation>仅在 Wherry 关闭前有效(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Then</source>
            <translation>操作(&amp;T)</translation>
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
            <translation>命令(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Command: the program, then one argument on each line</source>
            <translation>命令：先是程序，然后每行一个参数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>When Finished</source>
            <translation>完成后</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <location filename="../../qtapp/ui/again.py" />
            <source>Download Again</source>
            <translation>重新下载</translation>
        </message>
    </context>
    <context>
        <name>AskedLinks</name>
        <message>
            <location filename="../../qtapp/ui/asked_links.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
    </context>
    <context>
        <name>AutostartOffer</name>
        <message>
            <location filename="../../qtapp/ui/autostart_offer.py" />
            <source>Turn On</source>
            <translation>启用</translation>
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
            <translation>任意</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>types of files</comment>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Archives</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Choose types of files, or type a site, or do both.</source>
            <translation>请选择文件类型，或输入站点，也可两者都填。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Fonts</source>
            <translation>字体</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Music</source>
            <translation>音乐</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>No category fits: it goes to {folder}.</source>
            <translation>没有匹配的分类：将保存到 {folder}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Once downloads are sorted into folders:</source>
            <translation>启用按文件夹归类后：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>The folder is a name below the download folder, such as Videos, or a whole path.</source>
            <translation>文件夹可以是下载文件夹下的名称（例如“视频”），也可以是完整路径。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>There is a category of this name already.</source>
            <translation>已有同名分类。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>This is no link.</source>
            <translation>这不是链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Type a link to see where its file would go.</source>
            <translation>输入一个链接，查看其文件会保存到哪里。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{category}: it goes to {folder}.</source>
            <translation>{category}：将保存到 {folder}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*</source>
            <translation>{pattern} 不是站点。示例：example.org、*.example.org、example.org/music/*</translation>
        </message>
    </context>
    <context>
        <name>CategoriesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;New…</source>
            <translation>新建(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Try a link</source>
            <translation>试用链接(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Add the Usual &amp;Ones</source>
            <translation>添加常用分类(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Archives, Programs</source>
            <translation>压缩包, 程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Category</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move &amp;Up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move Do&amp;wn</source>
            <translation>下移(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Sites</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Types</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Below the download folder</source>
            <translation>位于下载文件夹下</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Edit Category</source>
            <translation>编辑分类</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>New Category</source>
            <translation>新建分类</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Sa&amp;ve</source>
            <translation>保存(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Site&amp;s</source>
            <translation>站点(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Types</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>With commas between; nothing for any site</source>
            <translation>用逗号分隔；留空表示任意站点</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>None so far: a download whose certificate is refused offers to trust it.</source>
            <translation>目前没有：当下载的证书被拒绝时，可选择信任该证书。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256 指纹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>St&amp;op Trusting</source>
            <translation>停止信任(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>CheckControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
    </context>
    <context>
        <name>CheckingRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_checking.py" />
            <source>Links being checked</source>
            <translation>正在检查的链接</translation>
        </message>
    </context>
    <context>
        <name>ClearHistoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>&amp;Remove entries</source>
            <translation>移除条目(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Clear History</source>
            <translation>清除历史记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>How old the entries have to be</source>
            <translation>条目的时间范围</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>ClipboardWatch</name>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Turn On</source>
            <translation>启用</translation>
        </message>
    </context>
    <context>
        <name>CopyingCurl</name>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>Copied without passwords, cookies and tokens.</source>
            <translation>已复制，不含密码、Cookie 和令牌。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>That is for up to {most} downloads at once.</source>
            <translation>一次最多可复制 {most} 个下载。</translation>
        </message>
    </context>
    <context>
        <name>CountdownDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Downloads Have Ended</source>
            <translation>下载已结束</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>&amp;Copy Details</source>
            <translation>复制详细信息(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>It happened again since: {number}</source>
            <translation>此后再次发生次数：{number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>出现问题</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Technical details</source>
            <translation>技术细节</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>The log is in {folder}</source>
            <translation>日志位于 {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Wherry made a mistake and goes on.</source>
            <translation>Wherry 出了错，但会继续运行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Your downloads are kept. If something looks wrong from now on, quit and start again. A report with the details below helps to mend it; no addresses' secrets are in it.</source>
            <translation>您的下载均已保留。如果此后有异常，请退出并重新启动。附上以下详细信息的报告有助于修复；其中不含地址中的机密信息。</translation>
        </message>
    </context>
    <context>
        <name>DeletingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Keep</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Delete Queue</source>
            <translation>删除队列</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>
                <numerusform>%Ln 个下载曾等待 Wherry 打开。要在登录时在托盘中启动 Wherry 吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>1 个下载曾等待 Wherry 打开。要在登录时在托盘中启动 Wherry 吗？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>Another copy of Wherry is started, or this one with another profile.</source>
            <translation>启动的是另一份 Wherry，或使用另一配置的此份程序。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>The start of Wherry could not be changed: {detail}</source>
            <translation>无法更改 Wherry 的启动设置：{detail}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>This system does not let Wherry set that. Its own settings may.</source>
            <translation>此系统不允许 Wherry 进行此设置。也许可在系统自身的设置中更改。</translation>
        </message>
    </context>
    <context>
        <name>DesktopDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Notices when downloads end</source>
            <translation>下载结束时发出通知(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Quiet hours: neither notices nor sounds</source>
            <translation>免打扰时段：无通知也无声音(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>A &amp;sound when a queue ends</source>
            <translation>队列结束时播放声音(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Sa&amp;ve</source>
            <translation>保存(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Start &amp;Wherry in the tray when I sign in</source>
            <translation>登录时在托盘中启动 Wherry(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>DestinationFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Group</source>
            <translation>分组(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Insert</source>
            <translation>插入(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Names</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Queue</source>
            <translation>队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>As their servers call them, or a template</source>
            <translation>使用服务器提供的名称，或使用模板</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Insert a field of the template</source>
            <translation>插入模板字段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Name of the group</source>
            <translation>分组名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Template for names</source>
            <translation>名称模板</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>%n downloads selected</source>
            <translation>
                <numerusform>已选择 %n 个下载</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>%n parts</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%n 个部分</numerusform>
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
            <translation>1 个部分</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>All downloads</source>
            <translation>所有下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>All of it is there. No connection is open.</source>
            <translation>已全部到齐。没有打开的连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Can be resumed</source>
            <translation>可续传</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Done</source>
            <comment>how much of a file has come</comment>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloaded</source>
            <translation>已下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag}</source>
            <translation>ETag {etag}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag} (weak)</source>
            <translation>ETag {etag}（弱）</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Ended</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>No speed has been measured yet.</source>
            <translation>尚未测得速度。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>On the disk</source>
            <translation>磁盘上</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Part file</source>
            <translation>部分文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Segments</source>
            <translation>分段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Select a download to see what goes on with it.</source>
            <translation>选择一个下载以查看其情况。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Size in all</source>
            <translation>总大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/details.py" />
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Speed limit</source>
            <translation>限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>This download</source>
            <translation>此下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>This is shown of one download at a time.</source>
            <translation>一次只显示一个下载的此项内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>a part file of {size}</source>
            <translation>{size} 的部分文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>average {speed}</source>
            <translation>平均 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>changed {date}</source>
            <translation>更改于 {date}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>checked at the end</source>
            <translation>结束时校验</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection at work</source>
            <translation>工作中的连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection that waits</source>
            <translation>等待中的连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>from {start} on</source>
            <translation>从 {start} 起</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>held by a limit</source>
            <translation>受限制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>limit {speed}</source>
            <translation>限速 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>looked for beside the file at the end</source>
            <translation>结束时在文件旁查找</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>no: the server sends the file as a whole only</source>
            <translation>否：服务器只发送整个文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none is known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none was given</source>
            <translation>未提供</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing comes</source>
            <translation>无数据</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing to do</source>
            <translation>无事可做</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>nothing yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now {speed}</source>
            <translation>当前 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>one more in {span}</source>
            <translation>{span}后增加一个</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>peak {speed}</source>
            <translation>峰值 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>still to come</source>
            <translation>尚未到达</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>takes up {size}</source>
            <translation>占用 {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the file has another one</source>
            <translation>与文件的不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>the file is not there any longer</source>
            <translation>文件已不存在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>the last {time} in which it ran</source>
            <translation>最近运行的 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the server does not tell</source>
            <translation>服务器未告知</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>waits for an answer</source>
            <translation>等待响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>with a record of what has come</source>
            <translation>附有接收记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes, by comparing what is there</source>
            <translation>是，通过比对已有内容</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes: the server sends parts, and tells versions apart</source>
            <translation>是：服务器可分段发送，并能区分版本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} of {size}</source>
            <translation>{done} / {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} so far</source>
            <translation>目前 {done}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{number} · {host}</source>
            <translation>{number} · {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size} ({bytes} bytes)</source>
            <translation>{size}（{bytes} 字节）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size}, and %Ln whose size is not known</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{size}，另有 %Ln 个大小未知</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{start} to {end}</source>
            <comment>a part of a file, by its offsets</comment>
            <translation>{start} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{state}: {number}</source>
            <comment>how many downloads are in a state</comment>
            <translation>{state}：{number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{status}. No connection is open.</source>
            <translation>{status}。没有打开的连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>{time} ago</source>
            <translation>{time}前</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Hide details</source>
            <translation>隐藏详细信息</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>DownloadModel</name>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Added</source>
            <comment>when a download was</comment>
            <translation>添加时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Average</source>
            <comment>speed</comment>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Left</source>
            <comment>time left</comment>
            <translation>剩余</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>DownloadTable</name>
        <message>
            <location filename="../../qtapp/ui/views/download_table.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop to download</source>
            <translation>拖放到此处下载</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n could not be read, or changed meanwhile.</source>
            <translation>
                <numerusform>%n 个无法读取，或在此期间已更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are copies of others: {size}.</source>
            <translation>
                <numerusform>%n 个文件是其他文件的副本：{size}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are in the trash: {size}.</source>
            <translation>
                <numerusform>%n 个文件已移到回收站：{size}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: there is no trash for them.</source>
            <translation>
                <numerusform>%n 个保留在原处：其所在位置没有回收站。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: they, or those to keep, have changed.</source>
            <translation>
                <numerusform>%n 个保留在原处：它们或要保留的文件已更改。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move 1 to Trash</source>
            <translation>将 1 个移到回收站(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move {number} to Trash</source>
            <translation>将 {number} 个移到回收站(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 could not be read, or changed meanwhile.</source>
            <translation>1 个无法读取，或在此期间已更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is in the trash: {size}.</source>
            <translation>1 个文件已移到回收站：{size}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is the copy of another: {size}.</source>
            <translation>1 个文件是另一文件的副本：{size}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: it, or the one to keep, has changed.</source>
            <translation>1 个保留在原处：它或要保留的文件已更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: there is no trash for it.</source>
            <translation>1 个保留在原处：其所在位置没有回收站。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at %n finished files…</source>
            <translation>
                <numerusform>正在检查 %n 个已完成的文件…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at 1 finished file…</source>
            <translation>正在检查 1 个已完成的文件…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>No two finished files on the list have the same content.</source>
            <translation>列表中没有两个已完成的文件内容相同。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Reading: {done} of {total}</source>
            <translation>正在读取：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Stays</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>To the trash</source>
            <translation>移到回收站</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>&amp;Keep This Too</source>
            <translation>此项也保留(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Do Not &amp;Keep This</source>
            <translation>不保留此项(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Files with the same content</source>
            <translation>内容相同的文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Find Duplicates</source>
            <translation>查找重复文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>How far the search is</source>
            <translation>查找进度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Keep &amp;Only This</source>
            <translation>仅保留此项(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Modified</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Set</source>
            <translation>组</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Show in &amp;Folder</source>
            <translation>在文件夹中显示(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Then</source>
            <comment>what becomes of a file</comment>
            <translation>处理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>To the trash</source>
            <translation>移到回收站</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change the download folder</source>
            <translation>更改下载文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Downloads go to {folder} ·</source>
            <translation>下载到 {folder} ·</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here</source>
            <translation>将链接或文件拖放到此处</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here, or paste them with Ctrl+V.</source>
            <translation>将链接或文件拖放到此处，或按 Ctrl+V 粘贴。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Links, lists of links, and .url, .desktop, .webloc and .metalink files</source>
            <translation>链接、链接列表，以及 .url、.desktop、.webloc 和 .metalink 文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>No downloads yet</source>
            <translation>还没有下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste  Ctrl+V</source>
            <translation>粘贴  Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste links from the clipboard</source>
            <translation>从剪贴板粘贴链接</translation>
        </message>
    </context>
    <context>
        <name>EverySiteDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>尝试次数(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>连接数(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>同时下载数(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>请求间隔(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Every Other Site</source>
            <translation>其他所有站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>保存(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>ExportListDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Downloads</source>
            <translation>下载(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Finished downloads, too</source>
            <translation>包括已完成的下载(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Written for</source>
            <translation>用于(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>Export List</source>
            <translation>导出列表</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
    </context>
    <context>
        <name>FinishedFiles</name>
        <message>
            <location filename="../../qtapp/ui/tray_finished.py" />
            <source>Last &amp;Finished</source>
            <translation>最近完成(&amp;F)</translation>
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
            <translation>使用此计算机上 Firefox 的 Cookie</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/folder.py" />
            <source>Folder for Downloads</source>
            <translation>下载文件夹</translation>
        </message>
    </context>
    <context>
        <name>FolderControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Collapse All</source>
            <translation>全部折叠(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Expand All</source>
            <translation>全部展开(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Groups</source>
            <translation>分组(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Show Groups</source>
            <translation>显示分组(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Ungroup</source>
            <translation>取消分组(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>GroupNameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Name:</source>
            <translation>名称(&amp;N)：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Name of the group</source>
            <translation>分组名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Rename Group</source>
            <translation>重命名分组</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>The files and their folders keep their names.</source>
            <translation>文件及其文件夹的名称保持不变。</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n cancelled</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个已取消</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n failed</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n paused</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个已暂停</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n running</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个运行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting for you</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n 个需要您处理</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, collapsed, level 1</source>
            <translation>分组，已折叠，第 1 级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, expanded, level 1</source>
            <translation>分组，已展开，第 1 级</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of %n files done</source>
            <comment>of a group</comment>
            <translation>
                <numerusform>%n 个文件中已完成 {done} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of {number}</source>
            <comment>files of a group that are done</comment>
            <translation>{done} / {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{number} of %Ln files</source>
            <comment>those of a group that are shown</comment>
            <translation>
                <numerusform>%Ln 个文件中的 {number} 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by number of files, as the size of %Ln is not known</source>
            <comment>how much is done</comment>
            <translation>
                <numerusform>按文件数 {percent}，因为有 %Ln 个大小未知</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by size</source>
            <comment>how much is done</comment>
            <translation>按大小 {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{row}, level 2, in {group}</source>
            <comment>a download in a group</comment>
            <translation>{row}，第 2 级，位于分组 {group} 中</translation>
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
            <translation>在文件夹中显示(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>Not opened</source>
            <translation>未打开</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>{name} came from the internet, so Wherry does not open it. If you trust it, start it from its folder.</source>
            <translation>{name} 来自互联网，因此 Wherry 不会打开它。如果您信任它，请从其文件夹中启动。</translation>
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
            <translation>第 {number} 行不是可用的标头：应为“名称: 值”，且不是由 Wherry 设置的名称。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>No more than {most} headers can be given.</source>
            <translation>最多可提供 {most} 个标头。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Sent to the download’s own server from its next attempt on. Others on the way are told the user agent, the language and the site of the referrer alone.</source>
            <translation>从下一次尝试起发送给下载所在的服务器。途中的其他服务器只会得知用户代理、语言和来源页的站点。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>They are kept with the download.</source>
            <translation>它们与下载一起保存。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>This cannot be sent: there is a control character in it, or it is too long.</source>
            <translation>无法发送：其中含有控制字符，或过长。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for the site to have it in the keyring.</source>
            <translation>{names} 可能是机密：仅在内存中保留到 Wherry 结束，绝不写入磁盘。要存入密钥环，请为该站点创建账号。</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln downloads go to the list.</source>
            <translation>
                <numerusform>%Ln 个下载将加入列表。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln 个条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries removed from the history. Files stay where they are.</source>
            <translation>
                <numerusform>已从历史记录中移除 %Ln 个条目。文件保留在原处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were taken in.</source>
            <translation>
                <numerusform>已导入 %Ln 个条目。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were written to {name}.</source>
            <translation>
                <numerusform>已将 %Ln 个条目写入 {name}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries will be removed. Files stay where they are.</source>
            <translation>
                <numerusform>将移除 %Ln 个条目。文件保留在原处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln of {of} entries selected</source>
            <translation>
                <numerusform>已选择 %Ln/{of} 个条目</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 download goes to the list.</source>
            <translation>1 个下载将加入列表。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry</source>
            <translation>1 个条目</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry removed from the history. Its file stays where it is.</source>
            <translation>已从历史记录中移除 1 个条目。其文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was taken in.</source>
            <translation>已导入 1 个条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was written to {name}.</source>
            <translation>已将 1 个条目写入 {name}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry will be removed. Files stay where they are.</source>
            <translation>将移除 1 个条目。文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All results</source>
            <translation>所有结果</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All types</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Already there: {number}.</source>
            <comment>how many entries</comment>
            <translation>已存在：{number}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history. It appears here as soon as it lets go.</source>
            <translation>另一个程序正占用历史记录。释放后会立即显示在此处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history: nothing was changed. Try again in a moment.</source>
            <translation>另一个程序正占用历史记录：未作任何更改。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Archives</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Ended</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Making the history searchable: {percent} %</source>
            <translation>正在为历史记录建立搜索：{percent} %</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Moved or deleted</source>
            <translation>已移动或删除</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Music</source>
            <translation>音乐</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry is of this kind.</source>
            <translation>没有此类条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry matches {text}.</source>
            <translation>没有与 {text} 匹配的条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No history is kept: what ends is forgotten once it is off the list.</source>
            <translation>不保留历史记录：已结束的下载移出列表后即被遗忘。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Not usable: {number}.</source>
            <comment>how many entries</comment>
            <translation>不可用：{number}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Nothing has been downloaded yet. What ends, well or not, is remembered here.</source>
            <translation>尚未下载任何内容。无论成功与否，结束的下载都会记录在此。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a month</source>
            <translation>一个月以前</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a week</source>
            <translation>一周以前</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a year</source>
            <translation>一年以前</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than three months</source>
            <translation>三个月以前</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Other files</source>
            <translation>其他文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Removed from the history. Files stay where they are.</source>
            <translation>已从历史记录中移除。文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>That is for up to {most} entries at once.</source>
            <translation>一次最多可处理 {most} 个条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The disk with the history is full: nothing was changed. Free some space and try again.</source>
            <translation>历史记录所在磁盘已满：未作任何更改。请释放一些空间后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>导出已取消。没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The file has been moved or deleted.</source>
            <translation>文件已被移动或删除。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read for now. Wherry goes on trying.</source>
            <translation>暂时无法读取历史记录。Wherry 会继续尝试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read: nothing was exported. Try again later.</source>
            <translation>无法读取历史记录：未导出任何内容。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written. Entries taken in before that: {number}.</source>
            <translation>无法写入历史记录。在此之前已导入 {number} 个条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written: nothing was changed.</source>
            <translation>无法写入历史记录：未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The import was cancelled. Entries taken in before that: {number}.</source>
            <translation>导入已取消。在此之前已导入 {number} 个条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>There is no such entry.</source>
            <translation>没有这样的条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today, {time}</source>
            <translation>今天 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Yesterday, {time}</source>
            <translation>昨天 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be read. Entries taken in before that: {number}.</source>
            <translation>无法读取 {name}。在此之前已导入 {number} 个条目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>无法写入 {name}。请选择其他文件夹，或在那里释放一些空间。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: {number}.</source>
            <translation>{name} 不是 Wherry 以 CSV 或 JSON 导出的历史记录。在此之前已导入 {number} 个条目。</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Clear Older Than…</source>
            <translation>清除早于(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Forget This Site</source>
            <translation>忘记此站点(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Keep History</source>
            <translation>保留历史记录(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Show in Folder</source>
            <translation>在文件夹中显示(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Copy &amp;Link</source>
            <translation>复制链接(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Download A&amp;gain</source>
            <translation>重新下载(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Re&amp;move from History</source>
            <translation>从历史记录中移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Select &amp;All</source>
            <translation>全选(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Export History</source>
            <translation>导出历史记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Histories (*.json *.csv)</source>
            <translation>历史记录 (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Import History</source>
            <translation>导入历史记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Show Downloads</source>
            <translation>显示下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
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
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More for the history</source>
            <translation>历史记录的更多操作</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history</source>
            <translation>搜索历史记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history by name, address or folder</source>
            <translation>按名称、地址或文件夹搜索历史记录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Type of file</source>
            <translation>文件类型</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../qtapp/ui/views/history_page.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="../../qtapp/ui/history_place.py" />
            <source>&amp;History</source>
            <translation>历史记录(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../qtapp/ui/views/history_table.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;From</source>
            <translation>从(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;To</source>
            <translation>至(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>Days</source>
            <translation>星期</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>To</source>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>ImportSettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>&amp;Import</source>
            <translation>导入(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Import Settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Now</source>
            <comment>what holds</comment>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Then</source>
            <comment>what it becomes</comment>
            <translation>更改后</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>What changes</source>
            <translation>更改内容</translation>
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
            <translation>另一个版本的 Wherry 正在运行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Its reason: {word}</source>
            <translation>未作任何更改。原因：{word}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment.</source>
            <translation>未作任何更改。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it again: downloads go on where they were.</source>
            <translation>未作任何更改。请稍后再试。如果情况依旧，请结束 Wherry 并重新启动：下载会从原处继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and start Wherry again: downloads go on where they were.</source>
            <translation>未作任何更改。请稍后再试。如果情况依旧，请结束其进程 {number} 并重新启动 Wherry：下载会从原处继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The computer {host} has opened this profile, and two at once would spoil each other's list. Quit Wherry there. Where it no longer runs, as after a crash, delete this file: {file}</source>
            <translation>计算机 {host} 已打开此配置文件，两者同时打开会损坏彼此的列表。请在那里退出 Wherry。如果它已不在运行（例如崩溃后），请删除此文件：{file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The history cannot be read: {reason}</source>
            <translation>无法读取历史记录：{reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The list of downloads could not be read completely yet; those not read were left out. Try again in a moment. If it stays like this, the window of Wherry says why.</source>
            <translation>下载列表尚未完整读取；缺少的下载已略去。请稍后再试。如果情况依旧，窗口会说明原因。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The two do not understand each other. Quit that one and try again.</source>
            <translation>两者无法相互通信。请退出那一个，然后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There are no downloads on the list.</source>
            <translation>列表中没有下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download in the history.</source>
            <translation>历史记录中没有这样的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download on the list.</source>
            <translation>列表中没有这样的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use your own.</source>
            <translation>这是便携版 Wherry：它保存的所有内容都存放在 {folder}，但该文件夹无法写入。未作任何更改。请将 Wherry 移到您可以写入的位置、解除磁盘的写保护，或移除该文件夹以使用您自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Too many programs speak to Wherry at the same time.</source>
            <translation>同时与 Wherry 通信的程序过多。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry cannot write to its own folder.</source>
            <translation>Wherry 无法写入自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry could not be started, and nothing was added. Its log tells more: {file}</source>
            <translation>无法启动 Wherry，未添加任何内容。详见其日志：{file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run for this profile.</source>
            <translation>此配置文件的 Wherry 未在运行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run, and there is no display to start it on. Use instead: wherry get URL</source>
            <translation>Wherry 未在运行，也没有可供启动的显示器。请改用：wherry get URL</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has been told to end, and has not yet.</source>
            <translation>已要求 Wherry 结束，但它尚未结束。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has ended.</source>
            <translation>Wherry 已结束。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is in use on another computer.</source>
            <translation>Wherry 正在另一台计算机上使用。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not answer.</source>
            <translation>Wherry 正在运行，但没有响应。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not take this.</source>
            <translation>Wherry 正在运行，但不接受此操作。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>{row} (on the list already)</source>
            <translation>{row}（已在列表中）</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>&amp;Wherry, and what comes with it:</source>
            <translation>Wherry 及其附带组件(&amp;W)：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>It came without a text.</source>
            <translation>其未附带许可证文本。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Text of the licence</source>
            <translation>许可证文本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>What comes with Wherry</source>
            <translation>Wherry 附带的组件</translation>
        </message>
    </context>
    <context>
        <name>LimitChoices</name>
        <message>
            <location filename="../../qtapp/ui/limit_choices.py" />
            <source>&amp;Custom…</source>
            <translation>自定义(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;Limit Speed to {speed}</source>
            <translation>限速至 {speed}(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;No Limit</source>
            <translation>不限速(&amp;N)</translation>
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
            <translation>全天。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All downloads together get at most {speed}.</source>
            <translation>所有下载合计最高 {speed}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, all downloads together get at most {speed}.</source>
            <translation>按计划，所有下载合计最高 {speed}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, nothing is downloaded.</source>
            <translation>按计划，不进行下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Choose at least one day.</source>
            <translation>请至少选择一天。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is limited to {speed}, by schedule.</source>
            <translation>按计划，{time} 起限速为 {speed}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is {speed}, by schedule.</source>
            <translation>按计划，{time} 起为 {speed}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on nothing is downloaded, by schedule.</source>
            <translation>按计划，{time} 起不进行下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on there is no limit.</source>
            <translation>{time} 起不限速。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule</source>
            <translation>按计划暂缓</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule · next start {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>按计划暂缓 · 下次开始 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may all downloads together come?</source>
            <translation>所有下载合计最快可达多少？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may each of these %Ln downloads come?</source>
            <translation>
                <numerusform>这 %Ln 个下载每个最快可达多少？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may {name} come?</source>
            <translation>{name} 最快可达多少？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Limit {speed}</source>
            <translation>限速 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No hours yet: the limit set by hand holds around the clock.</source>
            <translation>还没有时段：手动设置的限速全天有效。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No limit</source>
            <translation>不限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Outside the schedule</source>
            <translation>不在计划时段内</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed is not limited.</source>
            <translation>速度不受限制。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule lets this download continue: {time}.</source>
            <translation>限速计划允许此下载继续的时间：{time}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule never lets this download continue.</source>
            <translation>限速计划始终不允许此下载继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>This download gets at most {speed}.</source>
            <translation>此下载最高 {speed}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Type a speed from {least} to {largest}, such as 500 kB/s or 2 MiB/s.</source>
            <translation>请输入 {least} 到 {largest} 之间的速度，例如 500 kB/s 或 2 MiB/s。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Until {time} on the next day.</source>
            <translation>至次日 {time}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Within these hours another speed limit holds. Where several overlap, the first one counts.</source>
            <translation>在这些时段内采用另一限速。若有重叠，以第一个为准。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>at most {speed}</source>
            <translation>最高 {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit begins: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>限速开始：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit ends: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>限速结束：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>下次开始：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next stop: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>下次停止：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>no limit</source>
            <translation>不限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>nothing is downloaded</source>
            <translation>不下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, all day: {limit}</source>
            <translation>{days} 全天：{limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to} on the next day: {limit}</source>
            <translation>{days} {from}–次日 {to}：{limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to}: {limit}</source>
            <translation>{days} {from}–{to}：{limit}</translation>
        </message>
    </context>
    <context>
        <name>ListArea</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
    </context>
    <context>
        <name>ListExchange</name>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Export List</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Import List</source>
            <translation>导入列表</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Lists (*.json *.txt *.list *.lst *.session)</source>
            <translation>列表 (*.json *.txt *.list *.lst *.session)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the download folder, as their own cannot be used here.</source>
            <translation>
                <numerusform>%Ln 个将存入下载文件夹，因为其自身的文件夹在此处无法使用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the usual queue, as there is no queue of that name here.</source>
            <translation>
                <numerusform>%Ln 个将进入常用队列，因为此处没有其同名队列。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads were written to {name}.</source>
            <translation>
                <numerusform>已将 %Ln 个下载写入 {name}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln entries of {name} were left out.</source>
            <translation>
                <numerusform>已略去 {name} 中的 %Ln 个条目。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the download folder, as its own cannot be used here.</source>
            <translation>1 个将存入下载文件夹，因为其自身的文件夹在此处无法使用。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the usual queue, as there is no queue of that name here.</source>
            <translation>1 个将进入常用队列，因为此处没有其同名队列。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download was written to {name}.</source>
            <translation>已将 1 个下载写入 {name}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 entry of {name} was left out.</source>
            <translation>已略去 {name} 中的 1 个条目。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: %Ln downloads</source>
            <translation>
                <numerusform>整个列表：%Ln 个下载</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: 1 download</source>
            <translation>整个列表：1 个下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, priorities, and which are paused.</source>
            <translation>继续下载所需的一切：链接、镜像、名称、文件夹、队列、分组、校验和、优先级，以及哪些已暂停。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Another Wherry (JSON)</source>
            <translation>另一个 Wherry (JSON)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries that cannot be read: {number}, first in line {line}.</source>
            <translation>无法理解：{number} 个，首个在第 {line} 行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries with an invalid checksum, limit, name, folder or header: {number}, first in line {line}.</source>
            <translation>校验和、限速、名称、文件夹或标头不正确：{number} 个，首个在第 {line} 行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries without a link that can be downloaded: {number}, first in line {line}.</source>
            <translation>没有可下载的链接：{number} 个，首个在第 {line} 行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Links with names, folders, checksums and speed limits, as aria2 and others read them.</source>
            <translation>链接及名称、文件夹、校验和与限速，可供 aria2 等程序读取。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Other programs (text)</source>
            <translation>其他程序（文本）</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.</source>
            <translation>密码、Cookie 和可能含机密信息的标头会略去；链接本身会完整写入。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>导出已取消。没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The import was cancelled. Nothing was added.</source>
            <translation>导入已取消。未添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>There is no link in {name} that could be downloaded.</source>
            <translation>{name} 中没有可下载的链接。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: %Ln downloads</source>
            <translation>
                <numerusform>所选项：%Ln 个下载</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: 1 download</source>
            <translation>所选项：1 个下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be read. Nothing was added.</source>
            <translation>无法读取 {name}。未添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>无法写入 {name}。请选择其他文件夹，或在那里释放一些空间。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up to {line}. Nothing was added.</source>
            <translation>{name} 不是 Wherry 可读取的列表：最大 {size}、最多 {most} 个链接，每行不超过 {line}。未添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no text in UTF-8, and so no list. Nothing was added.</source>
            <translation>{name} 不是 UTF-8 文本，因此不是列表。未添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by Wherry, but is no list of downloads. Nothing was added.</source>
            <translation>{name} 由 Wherry 写入，但不是下载列表。未添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was added.</source>
            <translation>{name} 由更新版本的 Wherry 写入。未添加任何内容。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../qtapp/ui/main_window.py" />
            <source>Add and search</source>
            <translation>添加和搜索</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Downloads</source>
            <translation>下载(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Queues</source>
            <translation>队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>Speed Limit of A&amp;ll</source>
            <translation>全部下载的限速(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../qtapp/ui/views/history_around.py" />
            <source>Show All</source>
            <translation>全部显示</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln active</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln 个活动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln failed</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be deleted. They are in use, or may not be changed.</source>
            <translation>
                <numerusform>无法删除 %Ln 个文件。它们正在使用，或不允许更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be put back where they were. They are in the trash.</source>
            <translation>
                <numerusform>无法将 %Ln 个文件放回原处。它们在回收站中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%Ln need you first.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln 个需要您先处理。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln waiting</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln 个等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n connections</source>
            <translation>
                <numerusform>%n 个连接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are running.</source>
            <translation>
                <numerusform>%n 个下载正在运行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%n downloads are tried again.</source>
            <translation>
                <numerusform>正在重试 %n 个下载。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are waiting.</source>
            <translation>
                <numerusform>%n 个下载正在等待。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads finished</source>
            <translation>
                <numerusform>%n 个下载已完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads removed</source>
            <translation>
                <numerusform>已移除 %n 个下载</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>%n downloads were stopped when Wherry quit.</source>
            <translation>
                <numerusform>%n 个下载在 Wherry 退出时停止。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n more are waiting.</source>
            <translation>
                <numerusform>另有 %n 个正在等待。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Keep Both</source>
            <translation>两者都保留(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Skip</source>
            <translation>跳过(&amp;S)</translation>
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
            <translation>1 字节</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 connection</source>
            <translation>1 个连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download finished</source>
            <translation>1 个下载已完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is running.</source>
            <translation>1 个下载正在运行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 download is tried again.</source>
            <translation>正在重试 1 个下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is waiting.</source>
            <translation>1 个下载正在等待。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download removed</source>
            <translation>已移除 1 个下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>1 download removed, its file is in the trash</source>
            <translation>已移除 1 个下载，其文件在回收站中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>1 download was stopped when Wherry quit.</source>
            <translation>1 个下载在 Wherry 退出时停止。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 more is waiting.</source>
            <translation>另有 1 个正在等待。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 needs you first.</source>
            <translation>1 个需要您先处理。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>A web page, not the file</source>
            <translation>是网页而非文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.</source>
            <translation>已接受的 SHA-256 指纹为 {accepted}，出示的为 {shown}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>All cookies for {host} in their file have expired.</source>
            <translation>文件中 {host} 的所有 Cookie 均已过期。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Already there</source>
            <translation>已存在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another Wherry is downloading the same file into {folder}.</source>
            <translation>另一个 Wherry 正在将同一文件下载到 {folder}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another attempt</source>
            <translation>再次尝试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another folder there</source>
            <translation>那里是另一个文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another folder · waits</source>
            <translation>另一个文件夹 · 等待中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Another program keeps the download history locked.</source>
            <translation>另一个程序锁定了下载历史记录。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind %Ln of higher priority</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>排在 %Ln 个更高优先级之后</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind 1 of higher priority</source>
            <translation>排在 1 个更高优先级之后</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Broken answer</source>
            <translation>响应损坏</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Busy · next try in {span}</source>
            <translation>繁忙 · {span}后重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel %n downloads?</source>
            <translation>
                <numerusform>取消 %n 个下载？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel and Delete</source>
            <translation>取消并删除</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel this download?</source>
            <translation>取消此下载？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate changed</source>
            <translation>证书已更改</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate not trusted</source>
            <translation>证书不受信任</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Check the permissions of its folder.</source>
            <translation>请检查其文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Checksum differs</source>
            <translation>校验和不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection lost</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Cookies expired</source>
            <translation>Cookie 已过期</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete %n files for good?</source>
            <translation>
                <numerusform>要永久删除 %n 个文件吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete for Good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete this file for good?</source>
            <translation>要永久删除此文件吗？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk error</source>
            <translation>磁盘错误</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk full · waits for {size}</source>
            <translation>磁盘已满 · 等待 {size} 空间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk gone · waits for it</source>
            <translation>磁盘不在 · 等待中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Don't Trust</source>
            <translation>不信任</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done {time}</source>
            <translation>完成于 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads continue. Click the boat to come back; Quit is in its menu.</source>
            <translation>下载会继续。点击小船图标即可返回；“退出”在其菜单中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on, but the list will not be there at the next start.</source>
            <translation>下载会继续，但下次启动时列表将不复存在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as the lock is gone.</source>
            <translation>下载会继续；锁定解除后会立即保存列表。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as there is room.</source>
            <translation>下载会继续；有空间后会立即保存列表。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when it is back.</source>
            <translation>下载到该磁盘的任务会等待，并在磁盘恢复后自动继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when there is room.</source>
            <translation>下载到该磁盘的任务会等待，并在有空间后自动继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Empty answer</source>
            <translation>空响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Ended too early</source>
            <translation>提前结束</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File changed on the server</source>
            <translation>服务器上的文件已更改</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File keeps changing</source>
            <translation>文件不断变化</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Fingerprint of the one that you accepted:</source>
            <translation>您已接受的证书的指纹：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Folder is not there</source>
            <translation>文件夹不存在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder missing</source>
            <translation>文件夹不存在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder not writable</source>
            <translation>文件夹不可写</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Held by another program</source>
            <translation>被其他程序占用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>High priority</source>
            <translation>高优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy</source>
            <translation>主机繁忙</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy for {span}</source>
            <translation>主机繁忙，还需 {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy until {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>主机繁忙至 {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>In use elsewhere</source>
            <translation>在别处使用中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Internal error</source>
            <translation>内部错误</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It could not be called {name}: the disk does not allow it.</source>
            <translation>无法命名为 {name}：磁盘不允许。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>It is no longer in {folder}. Download Again fetches it anew.</source>
            <translation>它已不在 {folder} 中。“重新下载”会再次获取它。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It is shown and not changed: what you add now is not saved. Update Wherry.</source>
            <translation>列表仅显示而不更改：您现在添加的内容不会保存。请更新 Wherry。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It knows only outdated encryption, or does not know itself by this name. {kept} Check the link; only the server's owner can mend the rest.</source>
            <translation>它只支持过时的加密，或不认识自己的这个名称。{kept}请检查链接；其余问题只有服务器的所有者才能解决。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It leaves the encrypted connection or the web altogether, so it was not followed. {kept} If you trust it, add the target's own link.</source>
            <translation>它会转到加密连接之外或完全脱离 Web，因此未跟随。{kept}如果您信任它，请添加目标自身的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was dropped.</source>
            <translation>已丢弃。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was kept as {place}.</source>
            <translation>已保留为 {place}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation may be asked for there.</source>
            <translation>未保存为 {name}。{kept}请在浏览器中打开链接：那里可能要求登录或确认。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved under its name. {kept} Check the checksum, then try again for a new copy.</source>
            <translation>未以其名称保存。{kept}请检查校验和，然后重试以获取新副本。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip this one. Retry keeps both.</source>
            <translation>未改动该文件。{kept}请选择两者都保留、替换该文件（移到回收站），或跳过此文件。重试会保留两者。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It will be called {name}.</source>
            <translation>它将命名为 {name}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its SHA-256 fingerprint is {shown}.</source>
            <translation>其 SHA-256 指纹为 {shown}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its bytes could not be checked. {kept} Try another server for this file.</source>
            <translation>无法校验其字节。{kept}请从其他服务器获取此文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its certificate is expired, made for another name, or not trusted by this computer. Nothing was sent. {kept} Check the computer's clock and the link; a network's login page can also be the cause. {fingerprint}</source>
            <translation>其证书已过期、属于其他名称，或不受此计算机信任。未发送任何内容。{kept}请检查计算机的时钟和链接；也可能是网络的登录页面所致。{fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try again, or begin anew in the folder that is there.</source>
            <translation>其磁盘可能未连接，或文件夹已被重建。{kept}请连接磁盘并重试，或在现有文件夹中重新开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. {kept} Ask the owner before you accept it. {fingerprint}</source>
            <translation>可能是所有者更新了证书，也可能是他人冒充应答。未发送任何内容。{kept}接受之前请询问所有者。{fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the owner gives you the fingerprint that is shown now.</source>
            <translation>可能是所有者更新了证书；若非如此，则是他人冒充应答。只有当所有者提供的指纹与现在出示的一致时才信任它。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of it was used. {kept} Update Link takes another one; to have the new file, add its link.</source>
            <translation>其大小、版本或字节不同，或其服务器无法从中间继续。未使用其中任何内容。{kept}可通过“更新链接”换用其他链接；要获取新文件，请添加其链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep Downloading</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is none, gets a number. Skip: the new one is deleted.</source>
            <translation>两者都保留：新文件加编号。替换：旧文件移到回收站，若无回收站则加编号。跳过：删除新文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Keeping a gap at {host}</source>
            <translation>与 {host} 保持间隔</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring does not answer</source>
            <translation>密钥环无响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring failed</source>
            <translation>密钥环出错</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring locked</source>
            <translation>密钥环已锁定</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring refused</source>
            <translation>密钥环拒绝</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired</source>
            <translation>链接已过期</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired or access denied</source>
            <translation>链接过期或访问被拒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Login needed</source>
            <translation>需要登录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Low priority</source>
            <translation>低优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Made way for higher priority</source>
            <translation>已为更高优先级让路</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Moved or deleted</source>
            <translation>已移动或删除</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Name Taken</source>
            <translation>名称被占用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Name taken</source>
            <translation>名称被占用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Needs you</source>
            <translation>需要处理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network does not answer · continues when it does</source>
            <translation>网络无响应 · 有响应后继续</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network wants a login · continues after that</source>
            <translation>网络要求登录 · 登录后继续</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>New link does not fit</source>
            <translation>新链接不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Next request in {span}</source>
            <translation>{span}后下次请求</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try in {span}</source>
            <translation>无响应 · {span}后重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>无响应 · {time} 重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>No authority vouches for {host}: it is known by a certificate that you accepted.</source>
            <translation>没有机构为 {host} 担保：它由您已接受的证书识别。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection</source>
            <translation>无连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection to {host} came about in time.</source>
            <translation>未能及时连接到 {host}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No file of cookies</source>
            <translation>无 Cookie 文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No keyring</source>
            <translation>无密钥环</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No network</source>
            <translation>无网络</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>No network · continues when it is back</source>
            <translation>无网络 · 恢复后继续</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No safe connection</source>
            <translation>无安全连接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Nobody answers on this network. All downloads wait, and go on once somebody does.</source>
            <translation>此网络上无任何响应。所有下载都在等待，有响应后即继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None has failed.</source>
            <translation>没有失败的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None of those shown has failed.</source>
            <translation>所显示的下载均未失败。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>None of those shown is finished.</source>
            <translation>所显示的下载均未完成。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not a usable link</source>
            <translation>链接不可用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not reachable</source>
            <translation>无法到达</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing had been downloaded yet.</source>
            <translation>尚未下载任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Nothing may be written in {folder}.</source>
            <translation>不允许写入 {folder}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing running</source>
            <translation>无运行项</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then try again.</source>
            <translation>未发送任何内容。{kept}请用浏览器登录，将其 Cookie 导出到该文件，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.</source>
            <translation>未发送任何内容。{kept}请将其放回原处，或在“账号”中指定另一个文件，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the password by Sign In for this session.</source>
            <translation>未发送任何内容。{kept}请启动桌面的密钥环后重试，或通过“登录”为本次会话提供密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; once it answers, this window continues.</source>
            <translation>未发送任何内容。{kept}它可能正在其他窗口后面要求您解锁；一旦有响应，此窗口就会继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this session.</source>
            <translation>未发送任何内容。{kept}请重试并允许，或通过“登录”为本次会话提供密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again, or give the password by Sign In for this session.</source>
            <translation>未发送任何内容。{kept}请重试，或通过“登录”为本次会话提供密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this session.</source>
            <translation>未发送任何内容。{kept}请解锁后重试，或通过“登录”为本次会话提供密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Old and new parts do not fit together, so it starts over. {kept}</source>
            <translation>新旧部分不相吻合，因此重新开始。{kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries first</source>
            <translation>一个下载先尝试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries {host} first</source>
            <translation>一个下载先尝试 {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.</source>
            <translation>两者之一已过时。{kept}请查找更新的 Metalink，或单独添加该链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused · stopped when Wherry quit</source>
            <translation>已暂停 · Wherry 退出时停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy failed</source>
            <translation>代理失败</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy wants a login</source>
            <translation>代理需要登录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit Wherry?</source>
            <translation>退出 Wherry？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Redirects in circles</source>
            <translation>循环重定向</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Request refused</source>
            <translation>请求被拒绝</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retry in {span}</source>
            <translation>{span}后重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retrying…</source>
            <translation>正在重试…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>SHA-256 fingerprint of the certificate that was shown:</source>
            <translation>所出示证书的 SHA-256 指纹：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Saving the download history failed.</source>
            <translation>保存下载历史记录失败。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Secure connection failed</source>
            <translation>安全连接失败</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server busy</source>
            <translation>服务器繁忙</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server error</source>
            <translation>服务器错误</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in to the proxy</source>
            <translation>登录代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Size differs</source>
            <translation>大小不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Started now, whatever the limits</source>
            <translation>已立即开始，不受限制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting over</source>
            <translation>正在重新开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly at {host}</source>
            <translation>在 {host} 上缓慢启动</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly · {number} at once</source>
            <translation>缓慢启动 · 同时 {number} 个</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starts at once when it goes on, whatever the limits</source>
            <translation>继续时立即开始，不受限制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Such files are to be skipped, so it was not touched. {kept}</source>
            <translation>此类文件设为跳过，因此未改动。{kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>That part was thrown away. {kept} Try again.</source>
            <translation>该部分已丢弃。{kept}请重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The address of {host} could not be looked up.</source>
            <translation>无法查询 {host} 的地址。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>The certificate of {place} is no longer trusted. Connections in use end with their downloads.</source>
            <translation>已不再信任 {place} 的证书。使用中的连接会随其下载结束。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The connection to {host} broke off.</source>
            <translation>与 {host} 的连接中断。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The damaged file was kept as {place}.</source>
            <translation>损坏的文件已保留为 {place}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds the download history is full.</source>
            <translation>下载历史记录所在的磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} cannot hold a file of this size.</source>
            <translation>{folder} 所在的磁盘无法容纳这么大的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is full</source>
            <translation>{folder} 所在的磁盘已满</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} is full.</source>
            <translation>{folder} 所在的磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is gone</source>
            <translation>{folder} 所在的磁盘不在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} reports an error.</source>
            <translation>{folder} 所在的磁盘报告错误。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be opened.</source>
            <translation>无法打开下载历史记录。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be written.</source>
            <translation>无法写入下载历史记录。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was damaged.</source>
            <translation>下载历史记录已损坏。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was written by a newer Wherry.</source>
            <translation>下载历史记录由更新版本的 Wherry 写入。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is no longer, or never was, at this address.</source>
            <translation>此地址上的文件已不存在，或从未存在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is not the one its checksum describes.</source>
            <translation>该文件不是校验和所描述的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is whole, but another program keeps it open.</source>
            <translation>文件是完整的，但另一个程序正打开着它。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed during every attempt.</source>
            <translation>{host} 上的文件在每次尝试期间都发生了变化。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed since the download began.</source>
            <translation>{host} 上的文件在下载开始后已更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} does not have the size that its Metalink names.</source>
            <translation>{host} 上的文件大小与其 Metalink 所述不符。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The file with the cookies for {host} cannot be read.</source>
            <translation>无法读取存有 {host} 的 Cookie 的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The folder {folder} is not there.</source>
            <translation>文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring could not give the password for {host}.</source>
            <translation>密钥环无法提供 {host} 的密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring has not given the password for {host} yet.</source>
            <translation>密钥环尚未提供 {host} 的密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is locked.</source>
            <translation>存有 {host} 的密码的密钥环已锁定。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is not there.</source>
            <translation>存有 {host} 的密码的密钥环不存在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring was not allowed to give the password for {host}.</source>
            <translation>密钥环未获准提供 {host} 的密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads from address to address without an end.</source>
            <translation>该链接从一个地址转到另一个地址，没有尽头。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads to an address that is not safe to follow.</source>
            <translation>该链接指向不安全的地址。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The names of %n finished downloads are taken: {names}</source>
            <translation>
                <numerusform>%n 个已完成下载的名称被占用：{names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The new link does not lead on with the file that was begun.</source>
            <translation>新链接无法接续已开始的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy could not be reached or would not connect to {host}.</source>
            <translation>无法连接到代理，或代理不肯连接 {host}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy wants a user name and a password.</source>
            <translation>代理需要用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for 1 more download whose name is taken</source>
            <translation>同样应用于另外 1 个名称被占用的下载</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for all %n more downloads whose names are taken</source>
            <translation>
                <numerusform>同样应用于另外全部 %n 个名称被占用的下载</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The secure connection to {host} could not be set up.</source>
            <translation>无法与 {host} 建立安全连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>There is a file called {name} in its folder already.</source>
            <translation>其文件夹中已有名为 {name} 的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no server called {host}.</source>
            <translation>没有名为 {host} 的服务器。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where they are. Once deleted, {name} and the others cannot be restored.</source>
            <translation>文件所在位置没有回收站。删除后，{name} 和其他文件无法恢复。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where {name} is. Once deleted, it cannot be restored.</source>
            <translation>{name} 所在位置没有回收站。删除后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no way to {host} from this computer.</source>
            <translation>从此计算机无法到达 {host}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is no way to {host}. One download tries it again, then the others.</source>
            <translation>无法到达 {host}。先由一个下载再次尝试，然后是其他下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is to be some time between two requests to {host}.</source>
            <translation>对 {host} 的两次请求之间须有一定间隔。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>This address cannot be downloaded.</source>
            <translation>此地址无法下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer has no network. All downloads wait, and go on once it is back.</source>
            <translation>此计算机没有网络。所有下载都在等待，恢复后即继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer is on battery. All downloads wait, and go on once it is plugged in.</source>
            <translation>此计算机正在使用电池。所有下载都在等待，接通电源后即继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This network answers for every server with a page of its own, as where one has to log in first. Do that in a browser; all downloads wait, and go on once it is done.</source>
            <translation>此网络对所有服务器都返回它自己的页面，通常是需要先登录。请在浏览器中登录；所有下载都在等待，登录后即继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Too large for the disk's format</source>
            <translation>超出磁盘格式的大小上限</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust This Certificate?</source>
            <translation>信任此证书？</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust for {place}</source>
            <translation>对 {place} 的信任</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust it only if its owner gives you the same fingerprint.</source>
            <translation>只有当其所有者提供相同的指纹时才信任它。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Trying the host again…</source>
            <translation>正在重试主机…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Unknown kind of login</source>
            <translation>未知的登录方式</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unknown server</source>
            <translation>未知服务器</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unsafe redirect</source>
            <translation>不安全的重定向</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unusable encoding</source>
            <translation>编码不可用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Update link</source>
            <translation>更新链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>View</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Waiting for {host}</source>
            <translation>正在等待 {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>What comes by this network is paid for. All downloads wait, and go on in another one.</source>
            <translation>此网络的流量需要付费。所有下载都在等待，换用其他网络后即继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>What has arrived is kept, and can go on at the next start.</source>
            <translation>已到达的内容会保留，下次启动时可继续。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. %n downloads were not resumed.</source>
            <translation>
                <numerusform>Wherry 最近几次启动后不久就崩溃了。%n 个下载未继续。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. 1 download was not resumed.</source>
            <translation>Wherry 最近几次启动后不久就崩溃了。1 个下载未继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on in the tray</source>
            <translation>Wherry 继续在托盘中运行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on with a good one.</source>
            <translation>Wherry 会使用完好的记录继续运行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wherry made a mistake of its own.</source>
            <translation>Wherry 自身出了错。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Whoever holds this certificate can read what you send to {place}, a login too, and change what comes. It is trusted for this server and port alone; another certificate is refused again.</source>
            <translation>持有此证书的人可以读取您发送给 {place} 的内容（包括登录信息），并更改收到的内容。它仅对此服务器和端口受信任；其他证书仍会被拒绝。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wrong part sent</source>
            <translation>发来了错误的部分</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Wrong password</source>
            <translation>密码错误</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>checked</source>
            <translation>已校验</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>metered network</source>
            <translation>按流量计费的网络</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery</source>
            <translation>使用电池</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery, {percent} left</source>
            <translation>使用电池，剩余 {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>不在计划时段内</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>over 99 d</source>
            <comment>days</comment>
            <translation>超过 99 天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>size not confirmed</source>
            <translation>大小未确认</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>started now</source>
            <translation>已立即开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>trusted by hand</source>
            <translation>手动信任</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>{before} renamed to {after}</source>
            <translation>已将 {before} 重命名为 {after}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{d} d {h} h</source>
            <translation>{d} 天 {h} 小时</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} already holds a file called {name}.</source>
            <translation>{folder} 中已有名为 {name} 的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{folder} already holds a file called {name}. The new one is complete.</source>
            <translation>{folder} 中已有名为 {name} 的文件。新文件已完整。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} is not the folder that the download was begun in.</source>
            <translation>{folder} 不是下载开始时所在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>{folder} is not there: it was moved or deleted, or its disk is not attached.</source>
            <translation>{folder} 不存在：它已被移动或删除，或其磁盘未连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered that there is nothing to download.</source>
            <translation>{host} 回应称没有可下载的内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered with something that is not valid HTTP.</source>
            <translation>{host} 的响应不是有效的 HTTP。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} could not prove that it is {host}.</source>
            <translation>{host} 无法证明自己是 {host}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not accept this request.</source>
            <translation>{host} 不接受此请求。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not give this file, or gives it no longer.</source>
            <translation>{host} 不提供此文件，或已不再提供。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} does not take this user name and password.</source>
            <translation>{host} 不接受此用户名和密码。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} gave a part of this file, and refuses the rest.</source>
            <translation>{host} 给出了此文件的一部分，但拒绝提供其余部分。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} has had enough for now. Its downloads wait together; other hosts go on.</source>
            <translation>{host} 目前已不堪负荷。其下载一起等待；其他主机继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} has no secure connection to offer that is safe.</source>
            <translation>{host} 无法提供安全可靠的加密连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} is busy and asks for patience.</source>
            <translation>{host} 繁忙，请求稍候。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} keeps the connection open and sends nothing.</source>
            <translation>{host} 保持连接打开但不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} refuses connections.</source>
            <translation>{host} 拒绝连接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} refuses connections. One download tries it again, then the others.</source>
            <translation>{host} 拒绝连接。先由一个下载再次尝试，然后是其他下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} reports an error of its own.</source>
            <translation>{host} 报告自身出错。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sends the file only in an encoding that was not asked for.</source>
            <translation>{host} 只以未请求的编码发送文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent a web page where a file was expected.</source>
            <translation>{host} 发来了网页，而非预期的文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent another part of the file than was asked for.</source>
            <translation>{host} 发来的文件部分与所请求的不同。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} shows another certificate than the one you accepted.</source>
            <translation>{host} 出示的证书与您已接受的不同。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} stopped before the file was whole.</source>
            <translation>{host} 在文件完整之前就停止了。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} took the request and did not answer.</source>
            <translation>{host} 收到了请求但没有响应。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a kind of login that Wherry does not know.</source>
            <translation>{host} 需要 Wherry 不支持的登录方式。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a user name and a password.</source>
            <translation>{host} 需要用户名和密码。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: %Ln may run there now, and more step by step.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{host} 曾繁忙：现在那里可运行 %Ln 个，之后逐步增加。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: one download tries first, and the others follow.</source>
            <translation>{host} 曾繁忙：先由一个下载尝试，其他随后。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{h} h {min} min</source>
            <translation>{h} 小时 {min} 分</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.</source>
            <translation>{kept}FAT 磁盘的上限为 4 GB：请选择其他磁盘上的文件夹并重新添加链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A virus scanner may need a while: try again, and the file gets its name.</source>
            <translation>{kept}病毒扫描程序可能需要一些时间：请重试，文件便会获得其名称。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Attach the disk or make the folder again, then try again.</source>
            <translation>{kept}请连接磁盘或重建文件夹，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Attach the disk: the download then continues. Nothing is written in its place.</source>
            <translation>{kept}请连接磁盘：连接后下载会继续。不会在其位置写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Change its permissions or add the link for another folder.</source>
            <translation>{kept}请更改其权限，或为其他文件夹添加该链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Check both, and give them by Sign In. The same ones are not sent again for five minutes: many servers lock an account after a few failures.</source>
            <translation>{kept}请检查两者，并通过“登录”提供。五分钟内不会再次发送相同的信息：许多服务器在几次失败后会锁定账号。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check that the computer is online, then try again.</source>
            <translation>{kept}请检查计算机是否在线，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the disk before trying again; it may be failing.</source>
            <translation>{kept}重试前请检查磁盘；它可能即将损坏。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link for a typing error and add it again.</source>
            <translation>{kept}请检查链接是否有拼写错误，然后重新添加。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link on the page it came from.</source>
            <translation>{kept}请在链接的来源页面上核对链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the network or a firewall, then try again.</source>
            <translation>{kept}请检查网络或防火墙，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the proxy's address, or go without one.</source>
            <translation>{kept}请检查代理的地址，或不使用代理。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them by --user, or from an account.</source>
            <translation>{kept}请通过“登录”提供；wherry get 可用 --user 或账号提供。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an account.</source>
            <translation>{kept}请通过“登录”提供；wherry get 可在代理地址中或由账号提供。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} If its disk is not attached, attach it: the download then continues. If the folder was made anew, or what was kept is lost, begin anew in the folder that is there.</source>
            <translation>{kept}如果其磁盘未连接，请连接：连接后下载会继续。如果文件夹已被重建，或已保留的内容丢失，请在现有文件夹中重新开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you log in by its pages, an account with their cookies can do.</source>
            <translation>{kept}它支持用户名加密码（Basic、Digest）和令牌。如果站点通过网页登录，可使用带有其 Cookie 的账号。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Let the other one end, then try again.</source>
            <translation>{kept}请等另一个结束后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Links begin with http:// or https://. Correct it and add it again.</source>
            <translation>{kept}链接以 http:// 或 https:// 开头。请更正后重新添加。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Look for a newer link on the page it came from.</source>
            <translation>{kept}请在来源页面上查找更新的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Make room: the download continues once {size} are free.</source>
            <translation>{kept}请腾出空间：有 {size} 可用后下载会继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Most likely the link has expired: copy a fresh one from its page and give it by Update Link in the window, which goes on from there. Adding it anew would begin anew.</source>
            <translation>{kept}很可能链接已过期：请从其页面复制新链接，并在窗口中通过“更新链接”提供，即可从原处继续。重新添加则会从头开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Often the site wants a login first; copy the link again after it.</source>
            <translation>{kept}站点通常要求先登录；登录后请重新复制链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may be incomplete; copy it again from its page.</source>
            <translation>{kept}链接可能不完整；请从其页面重新复制。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may have expired: copy a fresh one from its page and give it by Update Link in the window.</source>
            <translation>{kept}链接可能已过期：请从其页面复制新链接，并在窗口中通过“更新链接”提供。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The network may be off, or the server's own; check both, then try again.</source>
            <translation>{kept}网络或服务器自身的网络可能已断开；请检查两者，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be down for a while; try again later.</source>
            <translation>{kept}服务器可能暂时停机；请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be overloaded; try again later.</source>
            <translation>{kept}服务器可能过载；请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again later.</source>
            <translation>{kept}请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again when the server has stopped writing it.</source>
            <translation>{kept}请等服务器写完该文件后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the link leads to another service.</source>
            <translation>{kept}请重试；如果依旧，则该链接指向的是其他服务。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the server is set up wrongly.</source>
            <translation>{kept}请重试；如果依旧，则服务器设置有误。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; please report it with the log if it comes back.</source>
            <translation>{kept}请重试；如果再次出现，请附上日志报告。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again fetches the rest.</source>
            <translation>{kept}重试会获取其余部分。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again goes on from there where the server allows it.</source>
            <translation>{kept}在服务器允许时，重试会从那里继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Wherry waits as long as the server wishes, then goes on.</source>
            <translation>{kept}Wherry 会按服务器的要求等待，然后继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min</source>
            <comment>minutes</comment>
            <translation>{min} 分</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min {s} s</source>
            <translation>{min} 分 {s} 秒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{missing} {kept} Make room, then try again.</source>
            <translation>{missing}{kept}请腾出空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be deleted. It is in use, or may not be changed.</source>
            <translation>无法删除 {name}。它正在使用，或不允许更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be put back where it was. It is in the trash.</source>
            <translation>无法将 {name} 放回原处。它在回收站中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{number} B/s</source>
            <comment>speed</comment>
            <translation>{number} B/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number}/{cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{percent} of {size}</source>
            <translation>{size} 的 {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} could not prove by its certificate who it is:</source>
            <translation>{place} 无法通过证书证明其身份：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} shows another certificate than the one you accepted:</source>
            <translation>{place} 出示的证书与您已接受的不同：</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, %Ln files are in the trash</source>
            <translation>
                <numerusform>{removed}，%Ln 个文件在回收站中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, 1 file is in the trash</source>
            <comment>removed: 3 downloads removed</comment>
            <translation>{removed}，1 个文件在回收站中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} downloads from {host} are running.</source>
            <translation>来自 {host} 的下载正在运行 {running}/{cap} 个。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} running</source>
            <translation>{running}/{cap} 运行中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} are kept.</source>
            <translation>已保留 {size}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{size} have been downloaded and will be deleted. Pausing keeps them.</source>
            <translation>已下载的 {size} 将被删除。暂停则会保留。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} more are needed.</source>
            <translation>还需要 {size}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{size}/s</source>
            <comment>speed</comment>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{span} left</source>
            <translation>剩余 {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{s} s</source>
            <comment>seconds</comment>
            <translation>{s} 秒</translation>
        </message>
    </context>
    <context>
        <name>Mirrors</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>All %Ln mirrors were tried; the last one was {host}.</source>
            <translation>
                <numerusform>全部 %Ln 个镜像都已试过；最后一个是 {host}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>one of %Ln mirrors</source>
            <comment>servers with the same file</comment>
            <translation>
                <numerusform>%Ln 个镜像之一</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A proxy of my own</source>
            <translation>自定义代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A user name cannot have a colon.</source>
            <translation>用户名不能包含冒号。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>All servers are reached by it. With socks5h the proxy looks names up, with socks5 this computer does.</source>
            <translation>所有服务器都通过它访问。使用 socks5h 时由代理解析名称，使用 socks5 时由此计算机解析。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Asking {host}…</source>
            <translation>正在询问 {host}…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Downloads that run keep their way; rules for sites go before.</source>
            <translation>运行中的下载保持原有路径；站点规则优先。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered by way of {proxy} (status {status}).</source>
            <translation>可用：{host} 已通过 {proxy} 应答（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered without a proxy (status {status}).</source>
            <translation>可用：{host} 已在无代理的情况下应答（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>No proxy</source>
            <translation>无代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody knows the name of {proxy}. Check the address.</source>
            <translation>无法解析 {proxy} 的名称。请检查地址。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody listens at {proxy}. Check the address and the port.</source>
            <translation>{proxy} 上没有服务在监听。请检查地址和端口。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>None</source>
            <comment>no proxy</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nothing came back in time. Try again, or try it with another link.</source>
            <translation>未及时收到应答。请重试，或换一个链接测试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Servers are reached straight, whatever the system says.</source>
            <translation>直接访问服务器，无论系统如何设置。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>System’s</source>
            <comment>proxy</comment>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system does not say which proxy to take, or names none that works.</source>
            <translation>系统未指明使用哪个代理，或指定的代理均不可用。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system’s proxy</source>
            <translation>系统代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between.</source>
            <translation>这些不是主机：请输入名称、地址或 10.0.0.0/8 之类的网络，以逗号分隔。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no link to try it with.</source>
            <translation>这不是可用于测试的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. The login has fields of its own.</source>
            <translation>这不是代理：应为 http、socks5 或 socks5h 加主机和端口，例如 socks5h://proxy:1080。登录信息有专门的输入栏。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: none, system, or an address such as socks5h://proxy:1080.</source>
            <translation>这不是代理：请输入 none、system，或 socks5h://proxy:1080 之类的地址。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>What the system has for each server: on Windows and macOS its settings and scripts, elsewhere http_proxy, https_proxy and no_proxy.</source>
            <translation>按系统对每个服务器的设置：在 Windows 和 macOS 上是其设置和脚本，其他系统上是 http_proxy、https_proxy 和 no_proxy。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{host} could not be reached: {why}.</source>
            <translation>无法访问 {host}：{why}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.</source>
            <translation>{proxy} 有应答，但不肯连接 {host}。它可能是其他类型的代理。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} does not answer. Check the address and the port.</source>
            <translation>{proxy} 没有应答。请检查地址和端口。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} wants a user name and a password, or does not take these. Check both.</source>
            <translation>{proxy} 需要用户名和密码，或不接受现有的。请检查两者。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} works, but {host} could not be reached: {why}.</source>
            <translation>{proxy} 可用，但无法访问 {host}：{why}。</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Not for</source>
            <translation>不用于(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Proxy</source>
            <translation>代理(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>保存到密钥环(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;User name</source>
            <translation>用户名(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Address of the proxy</source>
            <translation>代理地址</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Hosts that are reached without the proxy</source>
            <translation>不通过代理访问的主机</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Link to try it with</source>
            <translation>用于测试的链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None, if it wants none</source>
            <translation>若不需要则留空</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Pass&amp;word</source>
            <translation>密码(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Password for the proxy</source>
            <translation>代理的密码</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Try &amp;it with</source>
            <translation>测试链接(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Unchanged</source>
            <translation>未更改</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>User name for the proxy</source>
            <translation>代理的用户名</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>NoticeDesk</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>All downloads have ended</source>
            <translation>所有下载均已结束</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notices.py" />
            <source>Download finished · {size}</source>
            <translation>下载完成 · {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Open</source>
            <comment>a file, from a notice</comment>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Retry</source>
            <comment>downloads, from a notice</comment>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show in Folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>The queue {name} has ended</source>
            <translation>队列 {name} 已结束</translation>
        </message>
    </context>
    <context>
        <name>NumberControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high}</source>
            <comment>numbers</comment>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high} s</source>
            <comment>seconds</comment>
            <translation>{low} 至 {high} 秒</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>What went wrong</source>
            <translation>出错原因</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;No Limit</source>
            <translation>不限速(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;OK</source>
            <translation>确定(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Pause All</source>
            <translation>全部暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Add Hours</source>
            <translation>添加时段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Edit Hours</source>
            <translation>编辑时段</translation>
        </message>
    </context>
    <context>
        <name>QueueActions</name>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Add Links To</source>
            <translation>添加链接到(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;High</source>
            <translation>高(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Low</source>
            <translation>低(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Manage Queues…</source>
            <translation>管理队列(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;New Queue…</source>
            <translation>新建队列(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Normal</source>
            <translation>普通(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Pause Queue</source>
            <translation>暂停队列(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Queue Order</source>
            <translation>队列顺序(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Mo&amp;ve</source>
            <translation>移动(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Bottom</source>
            <translation>移到底部(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Top</source>
            <translation>移到顶部(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Priorit&amp;y</source>
            <translation>优先级(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Start &amp;Now</source>
            <translation>立即开始(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>To &amp;Queue</source>
            <translation>到队列(&amp;Q)</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Show Queue Order</source>
            <translation>显示队列顺序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Downloads at once</source>
            <translation>同时下载数(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Only within these hours</source>
            <translation>仅在这些时段内(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Use Default</source>
            <translation>使用默认值(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Cre&amp;ate</source>
            <translation>创建(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Edit Queue</source>
            <translation>编辑队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Folde&amp;r</source>
            <translation>文件夹(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>New Queue</source>
            <translation>新建队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit of its own</source>
            <translation>无单独限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>不限速，或如 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Speed &amp;limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Use the folder of all downloads</source>
            <translation>使用所有下载的文件夹</translation>
        </message>
    </context>
    <context>
        <name>Queues</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>%n downloads moved to {queue}</source>
            <translation>
                <numerusform>已将 %n 个下载移到 {queue}</numerusform>
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
            <translation>已将 1 个下载移到 {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Delete the queue {queue}?</source>
            <translation>删除队列 {queue}？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main, and may start there at once.</source>
            <translation>
                <numerusform>其中 %n 个下载将移到主队列，并可能立即在那里开始。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main.</source>
            <translation>
                <numerusform>其中 %n 个下载将移到主队列。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main, and may start there at once.</source>
            <translation>其中的下载将移到主队列，并可能立即在那里开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main.</source>
            <translation>其中的下载将移到主队列。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its file stays where it is.</source>
            <translation>其文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Main</source>
            <translation>主队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>下次开始：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Outside its hours</source>
            <translation>不在运行时段内</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paste or type a link for {queue}, or drop it anywhere</source>
            <translation>粘贴或输入要加入 {queue} 的链接，或拖放到任意处</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} has no hours to run</source>
            <translation>队列 {queue} 没有可运行的时段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} is paused</source>
            <translation>队列 {queue} 已暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts at {time}</source>
            <translation>队列 {queue} {time} 开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts {time}</source>
            <comment>the time has a weekday before it</comment>
            <translation>队列 {queue} {time} 开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Resume the queue {queue}, move the download to another one, or start it now.</source>
            <translation>请继续队列 {queue}、将下载移到其他队列，或立即开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs · ends {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>运行中 · {time} 结束</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs within its hours. Start Now goes past them, for this download alone.</source>
            <translation>队列 {queue} 在其时段内运行。“立即开始”仅对此下载不受时段限制。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs {cap} at once. It starts when one of them is through.</source>
            <translation>队列 {queue} 同时运行 {cap} 个。其中一个结束后它便开始。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Their files stay where they are.</source>
            <translation>其文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There are no downloads in it.</source>
            <translation>其中没有下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There is a queue of that name already.</source>
            <translation>已有同名队列。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Wherry cannot write to {folder}. Choose another folder.</source>
            <translation>Wherry 无法写入 {folder}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, all day</source>
            <translation>{days} 全天</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, {from}–{to}</source>
            <translation>{days} {from}–{to}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number}/{cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} starts: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} 开始：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} stops: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} 结束：{time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{running} of {cap} running in {queue}</source>
            <translation>{queue} 中 {running}/{cap} 运行中</translation>
        </message>
    </context>
    <context>
        <name>QueuesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;New…</source>
            <translation>新建(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>De&amp;lete…</source>
            <translation>删除(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Every day, 88:88–88:88</source>
            <translation>每天 88:88–88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queues</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Runs until Wed 88:88</source>
            <translation>运行至周三 88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Speed limit</source>
            <translation>限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <location filename="../../qtapp/ui/removing.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Name:</source>
            <translation>名称(&amp;N)：</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
    </context>
    <context>
        <name>Renaming</name>
        <message>
            <location filename="../../qtapp/ui/renaming.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Repeats</name>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Add Again</source>
            <translation>再次添加</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>RequestHeadersDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Others</source>
            <translation>其他(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Referrer</source>
            <translation>来源页(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save and Retry</source>
            <translation>保存并重试(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;User agent</source>
            <translation>用户代理(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Extra Headers</source>
            <translation>额外标头</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Other headers, one a line</source>
            <translation>其他标头，每行一个</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Referrer</source>
            <translation>来源页</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>The page that the link stands on</source>
            <translation>链接所在的页面</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>User agent</source>
            <translation>用户代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Wherry’s own</source>
            <translation>Wherry 默认</translation>
        </message>
    </context>
    <context>
        <name>RowDragTable</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/views/row_drag.py" />
            <source>%Ln downloads</source>
            <translation>
                <numerusform>%Ln 个下载</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Add…</source>
            <translation>添加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Hours with another speed limit</source>
            <translation>采用另一限速的时段</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Speed Schedule</source>
            <translation>限速计划</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../qtapp/ui/top_bar.py" />
            <source>Search downloads</source>
            <translation>搜索下载</translation>
        </message>
    </context>
    <context>
        <name>SegmentMap</name>
        <message>
            <location filename="../../qtapp/ui/painting/segment_map.py" />
            <source>Segments of the file</source>
            <translation>文件的分段</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Connections</source>
            <translation>连接</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Attempts</source>
            <translation>尝试次数(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections</source>
            <translation>连接数(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections a download</source>
            <translation>每个下载的连接数(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Follow the speed schedule</source>
            <translation>遵循限速计划(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep a history</source>
            <translation>保留历史记录(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep files whose checksum differs</source>
            <translation>保留校验和不符的文件(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep the computer awake</source>
            <translation>让计算机保持唤醒(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Leave free on the disk</source>
            <translation>磁盘保留空间(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Limit the speed</source>
            <translation>限制速度(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Look for newer versions</source>
            <translation>检查新版本(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Note in files where they came from</source>
            <translation>在文件中注明来源(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Open Log Folder</source>
            <translation>打开日志文件夹(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Quiet hours</source>
            <translation>免打扰时段(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rest on battery</source>
            <translation>使用电池时暂停下载(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rows of the list</source>
            <translation>列表行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sizes are shown in</source>
            <translation>大小的显示单位(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sort new downloads into folders</source>
            <translation>将新下载归类到文件夹(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Time between requests</source>
            <translation>请求间隔(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Watch the clipboard for links</source>
            <translation>监视剪贴板中的链接(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Where the name is taken</source>
            <translation>名称被占用时(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A connection that brings nothing for so long is made anew.</source>
            <translation>连接在此时间内无数据时会重新建立。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A download fails after so many in a row that brought nothing.</source>
            <translation>连续这么多次尝试都未收到数据后，下载即失败。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A large file comes in so many pieces at once, where its site bears it.</source>
            <translation>大文件会同时分成这么多部分下载（如果站点允许）。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A server that is not reached by then is tried again later.</source>
            <translation>在此时间内未能连上的服务器，会稍后重试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Address of the proxy</source>
            <translation>代理地址</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>After the end</source>
            <translation>结束后</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All queues</source>
            <translation>所有队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All settings</source>
            <translation>所有设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As NAME.bad, to be looked at; they are deleted otherwise.</source>
            <translation>保存为 NAME.bad 以供查看；否则会将其删除。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As on most phones, where what comes is paid for.</source>
            <translation>大多数手机网络即是如此，流量需要付费。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <comment>language</comment>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Ask</source>
            <translation>询问</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>At once</source>
            <translation>同时进行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>At sign-in</source>
            <translation>登录时</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>By the type of the file, by host and path, or by both.</source>
            <translation>按文件类型、按主机和路径，或两者兼用。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Categories</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Certificates that nobody vouches for, each for one server alone.</source>
            <translation>没有机构担保的证书，每个仅用于一台服务器。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Comfortable, two lines</source>
            <translation>宽松，两行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact rows show more; comfortable ones have a second line.</source>
            <translation>紧凑行可显示更多内容；宽松行有第二行文字。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Days of the week and hours of the day.</source>
            <translation>星期几和每天的时段。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Do not download</source>
            <translation>不下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Download &amp;folder</source>
            <translation>下载文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads at &amp;once</source>
            <translation>同时下载数(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads go on once the computer is plugged in again.</source>
            <translation>计算机重新接通电源后，下载会继续。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads wait rather than fill a disk up to less than this.</source>
            <translation>下载会等待，以免磁盘剩余空间低于此值。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Each with its folder, its hours, its limits.</source>
            <translation>每个队列都有自己的文件夹、时段和限制。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Energy and networks that cost</source>
            <translation>节能与计费网络</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Every site without a rule</source>
            <translation>所有没有规则的站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Export to a file</source>
            <translation>到文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>For sizes and speeds, in the window and by the wherry command; units of either kind may be typed.</source>
            <translation>窗口和 wherry 命令中的大小与速度；输入时两种单位均可。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>From this &amp;charge down</source>
            <translation>电量不高于(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Go on in the &amp;tray when the window is closed</source>
            <translation>关闭窗口后在托盘中继续(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Highest sp&amp;eed</source>
            <translation>最高速度(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Hosts that are reached without it.</source>
            <translation>不经代理访问的主机。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Import from a file</source>
            <translation>从文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>In per cent; 100 is for a rest as soon as it runs on battery.</source>
            <translation>以百分比表示；100 表示一使用电池就暂停下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>It does not fall asleep by itself while a download runs.</source>
            <translation>有下载运行时，计算机不会自动睡眠。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>KiB, MiB, GiB (powers of 1024)</source>
            <translation>KiB、MiB、GiB（1024 的幂）</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Leave them paused</source>
            <translation>保持暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>浅色、深色，或跟随系统。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Limits that hold at certain hours of certain days.</source>
            <translation>在特定日期的特定时段生效的限制。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Links that you copy in other programs are offered in a bar.</source>
            <translation>您在其他程序中复制的链接会显示在提示条中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Look links over &amp;before they are added</source>
            <translation>添加前先查看链接(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Move the old file to the trash</source>
            <translation>将旧文件移到回收站</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Neither notices nor sounds come in them; the list has it all.</source>
            <translation>此时段内既无通知也无声音；列表中会显示一切。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>New &amp;links go to</source>
            <translation>新链接添加到(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Not by the proxy</source>
            <translation>不使用代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Of all downloads together.</source>
            <translation>所有下载合计。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Offer copied links only if a categor&amp;y is for them</source>
            <translation>仅当有匹配的分类时才提示复制的链接(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Once, whatever the number of its downloads.</source>
            <translation>无论有多少下载，只播放一次。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One matching link of several is enough, and without categories all links are offered.</source>
            <translation>多个链接中有一个匹配即可；没有分类时会提示所有链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One that Wherry exported; what it changes is shown first.</source>
            <translation>由 Wherry 导出的文件；会先显示它将更改的内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Otherwise what has ended is forgotten once it is off the list.</source>
            <translation>否则，已结束的下载移出列表后即被遗忘。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Patience</source>
            <translation>等待时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Play a &amp;sound when a queue ends</source>
            <translation>队列结束时播放声音(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Queues</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Quit, sleep, shut down or run a command once all is done.</source>
            <translation>全部完成后退出、睡眠、关机或运行命令。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rest on &amp;metered networks</source>
            <translation>在计费网络上暂停下载(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Resume downloads</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Save beside it, under a number</source>
            <translation>另存在旁边并加编号</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Schedule</source>
            <translation>计划</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Several at once are shown first, with their names and sizes.</source>
            <translation>一次有多个时，先显示其名称和大小。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Show &amp;notices</source>
            <translation>显示通知(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Single sites</source>
            <translation>单独站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Sites</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So long may a server think before it sends anything.</source>
            <translation>服务器在发送内容之前最多可用的时间。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many lead to one site, whatever downloads they belong to.</source>
            <translation>通往一个站点的连接总数，无论属于哪些下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many run from one site at the same time.</source>
            <translation>同一站点同时运行的下载数。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Some sites turn away whoever asks too quickly.</source>
            <translation>有些站点会拒绝请求过于频繁的访问者。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The first category that fits a link says where its file goes.</source>
            <translation>第一个与链接匹配的分类决定其文件保存的位置。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The others wait for their turn.</source>
            <translation>其他下载排队等候。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The page {page} has its defaults again.</source>
            <translation>“{page}”页面已恢复默认值。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The queue for links of which nothing else is said.</source>
            <translation>未另行指定的链接所用的队列。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved ({reason}). They hold only until Wherry ends.</source>
            <translation>无法保存设置（{reason}）。它们仅在 Wherry 结束前有效。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved. They hold only until Wherry ends.</source>
            <translation>无法保存设置。它们仅在 Wherry 结束前有效。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The way to servers.</source>
            <translation>到达服务器的途径。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>To their defaults; your queues, rules, categories and schedules stay.</source>
            <translation>恢复默认值；您的队列、规则、分类和计划会保留。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Trusted by you</source>
            <translation>您信任的证书</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for a connectio&amp;n</source>
            <translation>等待连接(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for an answe&amp;r</source>
            <translation>等待响应(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait in &amp;silence</source>
            <translation>无数据时等待(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What Wherry did, without passwords and cookies; it stays on this computer.</source>
            <translation>Wherry 的运行记录，不含密码和 Cookie；仅保存在此计算机上。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What happens where a file of the same name is there already.</source>
            <translation>已有同名文件时如何处理。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What holds for single sites: connections, speed, proxy, user agent, referrer.</source>
            <translation>单独站点的规定：连接、速度、代理、用户代理、来源页。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What the window speaks, from the next start on.</source>
            <translation>窗口所用的语言，从下次启动起生效。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.</source>
            <translation>如何处理 Wherry 退出时正在运行或等待的下载；已暂停的保持不变。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When Wherry &amp;starts</source>
            <translation>Wherry 启动时(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When downloads are done or need you, and the window is not before your eyes.</source>
            <translation>下载完成或需要您处理，而窗口不在您眼前时。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When it is quiet</source>
            <translation>免打扰的时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where a limit holds as well, the lower one counts.</source>
            <translation>同时设有限速时，以较低者为准。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where an address for that is set; it learns no more than any site does.</source>
            <translation>前提是设置了相应的地址；它得知的不会比任何网站更多。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where new downloads go; what is there already stays where it is.</source>
            <translation>新下载的保存位置；已有文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where there is no tray, closing the window ends Wherry.</source>
            <translation>没有托盘时，关闭窗口会结束 Wherry。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Whether Wherry starts in the tray when you sign in.</source>
            <translation>登录时是否在托盘中启动 Wherry。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>With its unit, such as 500 kB/s; it holds while the limit is on.</source>
            <translation>请带上单位，例如 500 kB/s；开启限速时生效。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without passwords and queries; Windows and macOS note it in any case.</source>
            <translation>不含密码和查询参数；Windows 和 macOS 始终会注明来源。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without trusted certificates and commands; passwords stay in the keyring.</source>
            <translation>不含受信任的证书和命令；密码仍保存在密钥环中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>http, socks5 or socks5h, with a host and a port.</source>
            <translation>http、socks5 或 socks5h，加上主机和端口。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>kB, MB, GB (powers of 1000)</source>
            <translation>kB、MB、GB（1000 的幂）</translation>
        </message>
    </context>
    <context>
        <name>SettingsControl</name>
        <message>
            <location filename="../../qtapp/ui/settings_control.py" />
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>All settings have their defaults again.</source>
            <translation>所有设置已恢复默认值。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Defaults for This Pa&amp;ge</source>
            <translation>本页默认值(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Give every value of this page its default</source>
            <translation>将此页的每个值恢复为默认值</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>No setting has these words.</source>
            <translation>没有包含这些词的设置。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Reset &amp;All Settings</source>
            <translation>重置所有设置(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>SettingsExchange</name>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Export Settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Import Settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Settings (*.json)</source>
            <translation>设置 (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>SettingsImport</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>%Ln settings were imported. A backup is in {name}.</source>
            <translation>
                <numerusform>已导入 %Ln 项设置。备份在 {name} 中。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Export Settings…</source>
            <translation>导出设置(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Import Settings…</source>
            <translation>导入设置(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>1 setting was imported. A backup is in {name}.</source>
            <translation>已导入 1 项设置。备份在 {name} 中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Left out, as a value cannot be right: {names}.</source>
            <translation>因值不正确而略去：{names}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Never taken from a file, as trusted certificates and commands are yours alone: {names}.</source>
            <translation>受信任的证书和命令只由您决定，绝不从文件导入：{names}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Not known to this Wherry: {names}.</source>
            <translation>此 Wherry 无法识别：{names}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The backup of the settings could not be written: nothing was changed. Free some space, and try again.</source>
            <translation>无法写入设置的备份：未作任何更改。请释放一些空间后再试。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The settings were written to {name}, without passwords, trusted certificates and commands.</source>
            <translation>设置已写入 {name}，不含密码、受信任的证书和命令。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>With a folder that is not here, which is left out: {names}.</source>
            <translation>因所指文件夹在此处不存在而略去：{names}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>all downloads</source>
            <translation>所有下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes %Ln settings. The current ones are kept in a backup.</source>
            <translation>
                <numerusform>{name} 将更改 %Ln 项设置。当前设置会保留在备份中。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes 1 setting. The current ones are kept in a backup.</source>
            <translation>{name} 将更改 1 项设置。当前设置会保留在备份中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes nothing.</source>
            <translation>{name} 不会更改任何设置。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be read. Nothing was changed.</source>
            <translation>无法读取 {name}。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>无法写入 {name}。请选择其他文件夹，或在那里释放一些空间。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} holds no settings that Wherry wrote. Nothing was changed.</source>
            <translation>{name} 中没有 Wherry 写入的设置。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was changed.</source>
            <translation>{name} 由更新版本的 Wherry 写入。未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>First or last download</source>
            <translation>第一个或最后一个下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu of the download</source>
            <translation>下载的菜单</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Open or close a group</source>
            <translation>展开或折叠分组</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select a range of downloads</source>
            <translation>选择一段连续的下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select or deselect a download beside others</source>
            <translation>在所选之外再选择或取消选择一个下载</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Active</source>
            <comment>downloads</comment>
            <translation>活动</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>All</source>
            <comment>downloads</comment>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Archives</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Cancelled</source>
            <comment>downloads</comment>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Done</source>
            <comment>downloads</comment>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Images</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Needs you</source>
            <comment>downloads</comment>
            <translation>需要处理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is done yet.</source>
            <translation>还没有完成的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is downloading.</source>
            <translation>没有正在下载的项目。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is paused.</source>
            <translation>没有已暂停的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is waiting.</source>
            <translation>没有等待中的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing needs you.</source>
            <translation>没有需要您处理的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing was cancelled.</source>
            <translation>没有已取消的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Other</source>
            <comment>types of files</comment>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Paused</source>
            <comment>downloads</comment>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Queues</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Show fewer</source>
            <comment>sites</comment>
            <translation>显示更少</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Sites</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>There are no downloads under {name}.</source>
            <translation>“{name}”下没有下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Types</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Waiting</source>
            <comment>downloads</comment>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{name}, {number}</source>
            <comment>an entry and how many downloads it holds</comment>
            <translation>{name}，{number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>{number} more</source>
            <comment>sites</comment>
            <translation>另外 {number} 个</translation>
        </message>
    </context>
    <context>
        <name>SidebarBox</name>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>保存到密钥环(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;User name</source>
            <translation>用户名(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign &amp;In</source>
            <translation>登录(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In</source>
            <translation>登录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In to the Proxy</source>
            <translation>登录代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
    </context>
    <context>
        <name>SiteRuleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>尝试次数(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>连接数(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>同时下载数(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Proxy</source>
            <translation>代理(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Referrer</source>
            <translation>来源页(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Site</source>
            <translation>站点(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>请求间隔(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;User agent</source>
            <translation>用户代理(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>As elsewhere; or none, system, socks5h://proxy:1080</source>
            <translation>与别处相同；或 none、system、socks5h://proxy:1080</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>New Rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>不限速，或如 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Rule for a Site</source>
            <translation>站点规则</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>保存(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Speed &amp;limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Wherry's own</source>
            <translation>Wherry 默认</translation>
        </message>
    </context>
    <context>
        <name>SitesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Add Rule…</source>
            <translation>添加规则(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Forget</source>
            <translation>忘记(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Rules</source>
            <translation>规则(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Try Now</source>
            <translation>立即尝试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Best Value</source>
            <comment>so many connections at once, as tried out</comment>
            <translation>实测最佳</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Connections</source>
            <translation>连接数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Every other site</source>
            <translation>其他所有站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Forget what this site has taught Wherry: how much it bears, and its pause</source>
            <translation>忘记从此站点了解到的情况：其承受能力和暂停时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>In &amp;Use</source>
            <translation>使用中(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Interval</source>
            <comment>the time between two requests to a site</comment>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>No answer · next try in 8 h 88 min</source>
            <translation>无响应 · 8 小时 88 分后重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Referrer</source>
            <translation>来源页</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rule for This &amp;Site…</source>
            <translation>此站点的规则(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites in use</source>
            <translation>使用中的站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>User agent</source>
            <translation>用户代理</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>&amp;Descending</source>
            <translation>降序(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>S&amp;ort By</source>
            <translation>排序方式(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>SpeedDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>&amp;Set Limit</source>
            <translation>设置限速(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed Limit</source>
            <translation>限速</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed, such as 500 kB/s</source>
            <translation>速度，例如 500 kB/s</translation>
        </message>
    </context>
    <context>
        <name>Staging</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%Ln are shown</source>
            <comment>links</comment>
            <translation>
                <numerusform>显示 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links are dead and not ticked</source>
            <translation>
                <numerusform>%n 个链接已失效，未勾选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links stand here already</source>
            <translation>
                <numerusform>%n 个链接已在此处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>%n links were being looked over when Wherry quit.</source>
            <translation>
                <numerusform>Wherry 退出时有 %n 个链接正在查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links were not added.</source>
            <translation>
                <numerusform>%n 个链接未添加。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add %n Links</source>
            <translation>
                <numerusform>添加 %n 个链接(&amp;A)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add 1 Link</source>
            <translation>添加 1 个链接(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Stop Checking</source>
            <translation>停止检查(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 is shown</source>
            <translation>显示 1 个</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link is dead and not ticked</source>
            <translation>1 个链接已失效，未勾选</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link stands here already</source>
            <translation>1 个链接已在此处</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>1 link was being looked over when Wherry quit.</source>
            <translation>Wherry 退出时有 1 个链接正在查看。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link was not added.</source>
            <translation>1 个链接未添加。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>A brace {shown} stands alone. Written twice it stands for itself.</source>
            <translation>大括号 {shown} 单独出现。写两次即表示其本身。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All folders of the link</source>
            <translation>链接的所有文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All sizes</source>
            <translation>所有大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All types</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archives</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Below {size}</source>
            <translation>小于 {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Chec&amp;k Again</source>
            <comment>the links</comment>
            <translation>重新检查(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Check the &amp;Rest</source>
            <comment>of the links</comment>
            <translation>检查其余链接(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Checked: {checked} of {of}</source>
            <comment>links</comment>
            <translation>已检查：{checked}/{of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Date of today</source>
            <translation>今天的日期</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloaded before</source>
            <translation>以前已下载</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>无法下载到 {folder}：它不是可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Each as its file says</source>
            <translation>各自按列表所示</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Ending of the name</source>
            <translation>名称的扩展名</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Expression</source>
            <translation>表达式</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>For example: {name}</source>
            <translation>例如：{name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Host of the link</source>
            <translation>链接的主机</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Last folder of the link</source>
            <translation>链接的最后一个文件夹</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Music</source>
            <translation>音乐</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name, without its ending</source>
            <translation>不含扩展名的名称</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No group: each file stands alone in the list</source>
            <translation>无分组：每个文件在列表中单独显示</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No link matches.</source>
            <translation>没有匹配的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>None of {of} links is ticked</source>
            <translation>{of} 个链接均未勾选</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Number, here of three digits</source>
            <translation>编号，此处为三位数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>On the list already</source>
            <translation>已在列表中</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other files</source>
            <translation>其他文件</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Passwords and secret headers were not kept.</source>
            <translation>随之提供的密码和机密标头未保留。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Several groups, each as it came</source>
            <translation>多个分组，各自保持原样</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>The links are being read…</source>
            <translation>正在读取链接…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>There is no field {shown}. There are {fields}.</source>
            <translation>没有字段 {shown}。可用字段：{fields}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This is no regular expression: {why}.</source>
            <translation>这不是正则表达式：{why}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template ends with a folder. A name has to follow.</source>
            <translation>此模板以文件夹结尾。其后必须有名称。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template is too long.</source>
            <translation>此模板太长。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Unknown size</source>
            <translation>大小未知</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Wildcards</source>
            <translation>通配符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{folder}, sorted by category</source>
            <translation>{folder}，按类别分类</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} cannot be: write {number} or {date}.</source>
            <translation>不能使用 {shown}：请写 {number} 或 {date}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} makes folders, and stands alone between two /.</source>
            <translation>{shown} 会生成文件夹，必须单独位于两个 / 之间。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{size} and more</source>
            <translation>{size} 及以上</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked</source>
            <translation>已勾选 {ticked}/{of} 个链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} and {unsized} of unknown size</source>
            <translation>已勾选 {ticked}/{of} 个链接，{size}，另有 {unsized} 个大小未知</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} in all</source>
            <translation>已勾选 {ticked}/{of} 个链接，共 {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{title}: {text}</source>
            <comment>a cell</comment>
            <translation>{title}：{text}</translation>
        </message>
    </context>
    <context>
        <name>StagingDelegate</name>
        <message>
            <location filename="../../qtapp/ui/painting/staging_delegate.py" />
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
    </context>
    <context>
        <name>StagingDesk</name>
        <message>
            <location filename="../../qtapp/ui/staging.py" />
            <source>Bring Back</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>StagingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging.py" />
            <source>Add Links</source>
            <translation>添加链接</translation>
        </message>
    </context>
    <context>
        <name>StagingFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;All That Are Shown</source>
            <translation>所有显示的(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;None of Those Shown</source>
            <translation>取消显示的(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Only Those Shown</source>
            <translation>仅显示的(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Tick</source>
            <translation>勾选(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Filter by name or address</source>
            <translation>按名称或地址筛选</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>How the text is meant</source>
            <translation>文本的匹配方式</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>In&amp;vert</source>
            <comment>untick what is ticked, and tick the others</comment>
            <translation>反选(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Type of file</source>
            <translation>文件类型</translation>
        </message>
    </context>
    <context>
        <name>StagingKeeping</name>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Bring Back</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>StagingTable</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Links that were found</source>
            <translation>找到的链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Space ticks what is selected, F2 renames, Enter adds</source>
            <translation>空格键勾选所选项，F2 重命名，Enter 添加</translation>
        </message>
    </context>
    <context>
        <name>StoppedDownloads</name>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Resume All</source>
            <translation>全部继续</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Done 30 Sept · size not confirmed</source>
            <translation>完成于 9月30日 · 大小未确认</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Login needed · Retry</source>
            <translation>需要登录 · 重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Retry in 2 min · Server busy · Try now</source>
            <translation>2 分后重试 · 服务器繁忙 · 立即尝试</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/event_words.py" />
            <source>%n entries are left out here</source>
            <translation>
                <numerusform>此处省略了 %n 个条目</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>1 entry is left out here</source>
            <translation>此处省略了 1 个条目</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Another link: {address}</source>
            <translation>换用链接：{address}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Answer after {span}: {status}</source>
            <translation>{span}后响应：{status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>At rest · {kept}</source>
            <translation>静止 · {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number}</source>
            <translation>第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number} after {span} in line · {reason}</source>
            <translation>排队 {span}后第 {number} 次尝试 · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Back in line</source>
            <translation>重新排队</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Cancelled by you</source>
            <translation>由您取消</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected over TLS to {host} ({address})</source>
            <translation>已通过 TLS 连接到 {host}（{address}）</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected to {host} ({address})</source>
            <translation>已连接到 {host}（{address}）</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Failed: {error}</source>
            <translation>失败：{error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Goes on from {size} that were kept</source>
            <translation>从已保留的 {size} 处继续</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>High priority</source>
            <translation>高优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Low priority</source>
            <translation>低优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Moved to another queue</source>
            <translation>已移到其他队列</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit for all together</source>
            <translation>全部下载不限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its own</source>
            <translation>无单独限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its queue</source>
            <translation>所在队列不限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its site</source>
            <translation>所在站点不限速</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Normal priority</source>
            <translation>普通优先级</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Nothing in it has these words.</source>
            <translation>其中没有包含这些词的内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>One connection failed: {error}</source>
            <translation>一个连接失败：{error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Paused by you</source>
            <translation>由您暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Redirected to {address} · {status}</source>
            <translation>重定向到 {address} · {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Saved as {name}</source>
            <translation>已保存为 {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Select one download to see what happened to it.</source>
            <translation>选择一个下载以查看其经过。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit for all together: {speed}</source>
            <translation>全部下载的限速：{speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its own: {speed}</source>
            <translation>单独限速：{speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its queue: {speed}</source>
            <translation>所在队列的限速：{speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its site: {speed}</source>
            <translation>所在站点的限速：{speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Started over from the beginning</source>
            <translation>已从头重新开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the computer was on battery</source>
            <translation>因计算机使用电池而停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the network was metered</source>
            <translation>因网络按流量计费而停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by its queue</source>
            <translation>被所在队列停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the end of the program</source>
            <translation>因程序结束而停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the schedule</source>
            <translation>被计划停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to be connected anew</source>
            <translation>为重新连接而停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to make way for higher priority</source>
            <translation>为更高优先级让路而停止</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Taken off the list by you</source>
            <translation>由您移出列表</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>The file has changed on the server: started over</source>
            <translation>服务器上的文件已更改：已重新开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>The history cannot be read for now: what happened before may be missing.</source>
            <translation>暂时无法读取历史记录：之前发生的事可能缺失。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>To be started now, whatever the limits</source>
            <translation>要求立即开始，不受限制</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waited {span} · {reason}</source>
            <translation>已等待 {span} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits until {time} · {reason}</source>
            <translation>等待至 {time} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits · {reason}</source>
            <translation>等待中 · {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>behind %n of higher priority</source>
            <translation>
                <numerusform>排在 %n 个更高优先级之后</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>can be resumed</source>
            <translation>可续传</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>cannot be resumed</source>
            <translation>不可续传</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>checksum right</source>
            <translation>校验和正确</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its ETag tells this version</source>
            <translation>由 ETag 识别此版本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its date tells this version</source>
            <translation>由日期识别此版本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its disk was gone</source>
            <translation>其磁盘不在</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its queue was paused</source>
            <translation>所在队列已暂停</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>keeping a gap at {host}</source>
            <translation>与 {host} 保持间隔</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing kept</source>
            <translation>未保留任何内容</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing tells one version from another</source>
            <translation>无从区分版本</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one download tried {host} first</source>
            <translation>一个下载先尝试 {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one of higher priority had its place</source>
            <translation>位置被更高优先级的下载占用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>outside the hours of its queue</source>
            <translation>不在所在队列的时段内</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>不在计划时段内</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not confirmed</source>
            <translation>大小未确认</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not told</source>
            <translation>未告知大小</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size right</source>
            <translation>大小正确</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>starting slowly at {host}</source>
            <translation>在 {host} 上缓慢启动</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the computer was on battery</source>
            <translation>计算机正在使用电池</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>the disk was full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network did not answer</source>
            <translation>网络无响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network wanted a login</source>
            <translation>网络要求登录</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network was metered</source>
            <translation>网络按流量计费</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>there was no network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>to be asked again after {span}</source>
            <translation>要求 {span}后再请求</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to start over</source>
            <translation>将重新开始</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to try again</source>
            <translation>将重试</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one beside the file</source>
            <translation>{algorithm} 与文件旁的值不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one the server told</source>
            <translation>{algorithm} 与服务器告知的值不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one you gave</source>
            <translation>{algorithm} 与您提供的值不符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one beside the file</source>
            <translation>{algorithm} 与文件旁的值相符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one the server told</source>
            <translation>{algorithm} 与服务器告知的值相符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one you gave</source>
            <translation>{algorithm} 与您提供的值相符</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} told</source>
            <translation>已告知 {algorithm}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} did not answer</source>
            <translation>{host} 无响应</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} was busy</source>
            <translation>{host} 繁忙</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{ms} ms</source>
            <comment>milliseconds</comment>
            <translation>{ms} 毫秒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} from {host} ran</source>
            <translation>来自 {host} 的 {running}/{cap} 已在运行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} of its queue ran</source>
            <translation>所在队列的 {running}/{cap} 已在运行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} ran</source>
            <translation>{running}/{cap} 已在运行</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{size} kept</source>
            <translation>已保留 {size}</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>After</source>
            <comment>so long after it was added</comment>
            <translation>经过</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Copy &amp;All</source>
            <translation>全部复制(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Search the timeline</source>
            <translation>搜索时间线</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>What happened</source>
            <translation>事件</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Add from Clipboard</source>
            <translation>从剪贴板添加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Hide Window</source>
            <translation>隐藏窗口(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Pause All</source>
            <translation>全部暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Resume All</source>
            <translation>全部继续(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Show Window</source>
            <translation>显示窗口(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>Speed &amp;Limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Change of Group</source>
            <translation>撤销分组更改(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move</source>
            <translation>撤销移动(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move to Queue</source>
            <translation>撤销移到队列(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Remove</source>
            <translation>撤销移除(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Rename</source>
            <translation>撤销重命名(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>UpdateLinkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>&amp;Update</source>
            <translation>更新(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Fresh link</source>
            <translation>新链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Paste the fresh link</source>
            <translation>粘贴新链接</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Update Link</source>
            <translation>更新链接</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Turn On</source>
            <translation>启用</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {label}</source>
            <translation>默认值：{label}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {value}</source>
            <translation>默认值：{value}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Added</source>
            <translation>添加时间(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Columns</source>
            <translation>列(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Compact</source>
            <translation>紧凑(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Host</source>
            <translation>主机(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Normal</source>
            <translation>普通(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Progress</source>
            <translation>进度(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Queue</source>
            <translation>队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Reset Columns</source>
            <translation>重置列(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Rows</source>
            <translation>行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Size</source>
            <translation>大小(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>A&amp;verage Speed</source>
            <translation>平均速度(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Atte&amp;mpts</source>
            <translation>尝试次数(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Comf&amp;ortable, Two Lines</source>
            <translation>宽松，两行(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>S&amp;tatus</source>
            <translation>状态(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Side&amp;bar</source>
            <translation>侧边栏(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Sp&amp;eed</source>
            <translation>速度(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Time &amp;Left</source>
            <translation>剩余时间(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>ViewControl</name>
        <message>
            <location filename="../../qtapp/ui/view_control.py" />
            <source>Down&amp;loads</source>
            <translation>下载(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln links were copied.</source>
            <translation>
                <numerusform>已复制 %Ln 个链接。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>{of} 个链接中有 %Ln 个已在列表中，或以前已下载。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links are on the list already.</source>
            <translation>
                <numerusform>{of} 个链接中有 %Ln 个已在列表中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used, for different reasons. The first is {first}</source>
            <translation>
                <numerusform>{of} 个链接中有 %Ln 个因不同原因无法使用。第一个是 {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used. The first is {first}</source>
            <translation>
                <numerusform>{of} 个链接中有 %Ln 个无法使用。第一个是 {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>{of} 个链接中有 %Ln 个以前已下载，文件仍在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list, but are not among the rows shown.</source>
            <translation>
                <numerusform>%n 个下载已加入列表，但不在显示的行中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list.</source>
            <translation>
                <numerusform>%n 个下载已加入列表。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links could not be used: {first}</source>
            <translation>{of} 个链接中有 1 个无法使用：{first}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links is on the list already.</source>
            <translation>{of} 个链接中有 1 个已在列表中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>1 of {of} links was downloaded before, and its file is still there.</source>
            <translation>{of} 个链接中有 1 个以前已下载，文件仍在。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry for %Ln downloads. The first is {link}</source>
            <translation>
                <numerusform>所打开的链接要求 Wherry 进行 %Ln 个下载。第一个是 {link}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry to download {link}</source>
            <translation>所打开的链接要求 Wherry 下载 {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A site is a host such as dl.example.org, or *.example.org for every host below it.</source>
            <translation>站点是 dl.example.org 之类的主机，或用 *.example.org 表示其下的所有主机。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list, but not among the rows shown: {name}</source>
            <translation>已加入列表，但不在显示的行中：{name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list: {name}</source>
            <translation>已加入列表：{name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>全部 %Ln 个链接都已在列表中，或以前已下载。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>All %Ln links are on the list already.</source>
            <translation>
                <numerusform>全部 %Ln 个链接都已在列表中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>全部 %Ln 个链接以前都已下载，文件仍在。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>As elsewhere: {value}</source>
            <translation>与别处相同：{value}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Both links are on the list already.</source>
            <translation>两个链接都已在列表中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Both links were downloaded before, and the files are still there.</source>
            <translation>两个链接以前都已下载，文件仍在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Copied: {link}</source>
            <translation>已复制：{link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded before, as {name}. The file is still there.</source>
            <translation>以前已下载为 {name}。文件仍在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded on {day}, as {name}. The file is still there.</source>
            <translation>{day} 已下载为 {name}。文件仍在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded today at {time}, as {name}. The file is still there.</source>
            <translation>今天 {time} 已下载为 {name}。文件仍在。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>无法下载到 {folder}：它不是可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It is downloading by the link it has. Pause it to give it another.</source>
            <translation>它正在用现有链接下载。要换用其他链接，请先暂停。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It takes no other link any more.</source>
            <translation>它不再接受其他链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>New downloads go to {folder}.</source>
            <translation>新的下载将保存到 {folder}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download matches {text}.</source>
            <translation>没有与 {text} 匹配的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download under {choice} matches {text}.</source>
            <translation>“{choice}”下没有与 {text} 匹配的下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No program on this computer opens {name}.</source>
            <translation>此计算机上没有可打开 {name} 的程序。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>One link is on the list already, the other was downloaded before.</source>
            <translation>一个链接已在列表中，另一个以前已下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Only {size} free on {mount}</source>
            <translation>{mount} 仅剩 {size} 可用</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Sites appear here while something is downloaded from them, or once they have refused something.</source>
            <translation>正在从站点下载时，或站点拒绝过某项内容后，站点会显示在此处。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>The list is sorted by a column. Rows can be moved where it shows the order of the queue.</source>
            <translation>列表按某列排序。显示队列顺序时才能移动行。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>There is no link in it that could be downloaded.</source>
            <translation>其中没有可下载的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>These are {number} of many: those in use come first.</source>
            <translation>这是众多站点中的 {number} 个：使用中的排在前面。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file installs software.</source>
            <translation>此文件会安装软件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a launcher: opening it starts what it names.</source>
            <translation>此文件是启动器：打开它会启动其所指的内容。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a program.</source>
            <translation>此文件是程序。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a script: a list of commands.</source>
            <translation>此文件是脚本：一系列命令。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This is not one link that begins with http:// or https://.</source>
            <translation>这不是单个以 http:// 或 https:// 开头的链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already, as {name}.</source>
            <translation>此链接已在列表中，名为 {name}。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already.</source>
            <translation>此链接已在列表中。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>User agent and referrer cannot hold control characters.</source>
            <translation>用户代理和来源页不能包含控制字符。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry can look once a week whether there is a newer version. It never installs one by itself.</source>
            <translation>Wherry 可以每周检查一次是否有新版本。它绝不会自行安装。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Wherry can watch the clipboard, and offer the links that you copy in other programs.</source>
            <translation>Wherry 可以监视剪贴板，并为您在其他程序中复制的链接提供下载。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry {version} is there.</source>
            <translation>Wherry {version} 已发布。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it is larger than {limit}, too large for a list of links.</source>
            <translation>它大于 {limit}，作为链接列表过大。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it stands for more than {most} links.</source>
            <translation>它代表的链接超过 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>none</source>
            <comment>no time between two requests</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>only http and https links can be downloaded.</source>
            <translation>只能下载 http 和 https 链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is not complete.</source>
            <translation>此 cURL 命令不完整。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is too long.</source>
            <translation>此 cURL 命令太长。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this command sends something. Only those that fetch (GET) can be taken.</source>
            <translation>此命令会发送内容。只能使用用于获取 (GET) 的命令。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file could not be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.</source>
            <translation>此文件不含链接。可用列表 (.txt)、.url、.desktop、.webloc 和 .metalink 文件。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file is damaged, or it is no Metalink.</source>
            <translation>此文件已损坏，或不是 Metalink。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this is not a link.</source>
            <translation>这不是链接。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this option of cURL cannot be followed.</source>
            <translation>无法遵循此 cURL 选项。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} has been moved or deleted.</source>
            <translation>{name} 已被移动或删除。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} is fetched from the link that you give.</source>
            <translation>{name} 将从您提供的链接获取。</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{number} s</source>
            <comment>seconds</comment>
            <translation>{number} 秒</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} free on {mount}</source>
            <translation>{mount} 可用 {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to another file is not taken.</source>
            <translation>{name} 已保留 {size}。指向同一文件的新链接会从那里继续；指向其他文件的链接不会被接受。</translation>
        </message>
    </context>
    <context>
        <name>_BarView</name>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Clear Search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Show All</source>
            <translation>全部显示</translation>
        </message>
    </context>
</TS>
