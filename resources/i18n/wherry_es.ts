<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Copy Report</source>
            <translation>&amp;Copiar informe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licencias</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>A desktop download manager that never hands you a wrong file.</source>
            <translation>Un gestor de descargas de escritorio que nunca entrega un archivo equivocado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>About Wherry</source>
            <translation>Acerca de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL.</source>
            <translation>Software libre bajo la licencia MIT. Iconos de Lucide (ISC). Qt y PySide bajo la LGPL.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>The licences of everything in it: {folder}</source>
            <translation>Las licencias de todo lo que contiene: {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Versions and folders for a bug report; neither addresses nor your name are in it.</source>
            <translation>Versiones y carpetas para un informe de error; no contiene direcciones ni el nombre del usuario.</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Header</source>
            <translation>&amp;Cabecera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Password</source>
            <translation>Co&amp;ntraseña</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>&amp;Recordar en el llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Site</source>
            <translation>&amp;Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Value</source>
            <translation>&amp;Valor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Un nombre de usuario no puede contener dos puntos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Add Account</source>
            <translation>Añadir cuenta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Edit Account</source>
            <translation>Editar cuenta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of Cookies</source>
            <translation>Archivo de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of cookies</source>
            <translation>Archivo de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Header</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>S&amp;ends</source>
            <translation>Env&amp;ía</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Sends</source>
            <translation>Envía</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>The whole path of the file is needed.</source>
            <translation>Se necesita la ruta completa del archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This cannot be sent: there is a line’s end or another control character in it.</source>
            <translation>No se puede enviar: contiene un fin de línea u otro carácter de control.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no name of a header, or of one that Wherry sets itself.</source>
            <translation>No es un nombre de cabecera, o es uno que Wherry fija por sí mismo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no site: a host, with *. before it for all below it, or a link.</source>
            <translation>No es un sitio: un host, con *. delante para todo lo que está debajo, o un enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>cookies.txt, as browsers’ extensions write it</source>
            <translation>cookies.txt, como lo escriben las extensiones de navegador</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>example.org, *.example.org or http://nas:8080</source>
            <translation>example.org, *.example.org o http://nas:8080</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Asked for when needed</source>
            <translation>Se pide al necesitarlo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from a file</source>
            <translation>Cookies de un archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from {name}</source>
            <translation>Cookies de {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies of Firefox</source>
            <translation>Cookies de Firefox</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Downloads that need it will ask for a login when their server does.</source>
            <translation>Las descargas que la necesiten pedirán iniciar sesión cuando lo haga su servidor.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Expired</source>
            <translation>Caducadas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>File cannot be read</source>
            <translation>El archivo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export them as cookies.txt.</source>
            <translation>Las de Firefox se leen donde están, también mientras funciona; lo que solo dura hasta cerrarlo no está entre ellas. Chrome, Edge y Chromium cifran las suyas para sí mismos: una extensión puede exportarlas como cookies.txt.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>For this session</source>
            <translation>Para esta sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header {name}</source>
            <translation>Cabecera {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In that file</source>
            <translation>En ese archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In the keyring</source>
            <translation>En el llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Its secret is deleted from the keyring.</source>
            <translation>Su secreto se borra del llavero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>None for this site</source>
            <translation>Ninguna para este sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Remove the account for {site}?</source>
            <translation>¿Quitar la cuenta de {site}?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to it alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Se envía solo a él, pero sin cifrar: cualquiera en el camino puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Se envía solo a {site}, pero sin cifrar: cualquiera en el camino puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone.</source>
            <translation>Se envía solo a {site}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Some expired, others until {moment}</source>
            <translation>Algunas caducadas, otras hasta {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The file of cookies stays where it is.</source>
            <translation>El archivo de cookies se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring does not answer; it may be asking to be unlocked.</source>
            <translation>El llavero no responde; quizá esté pidiendo que se desbloquee.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring failed.</source>
            <translation>El llavero ha fallado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring was not allowed to.</source>
            <translation>Al llavero no se le permitió.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} does not take the user name and password that were sent.</source>
            <translation>El proxy {place} no acepta el nombre de usuario y la contraseña enviados.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} wants a user name and a password.</source>
            <translation>El proxy {place} pide un nombre de usuario y una contraseña.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There are no cookies of Firefox on this computer.</source>
            <translation>No hay cookies de Firefox en este equipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There is no keyring here that keeps passwords encrypted.</source>
            <translation>Aquí no hay ningún llavero que guarde cifradas las contraseñas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until the site ends them</source>
            <translation>Hasta que el sitio las termine</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until {moment}</source>
            <translation>Hasta {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>User name and password</source>
            <translation>Nombre de usuario y contraseña</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} does not take the user name and password that were sent.</source>
            <translation>{site} no acepta el nombre de usuario y la contraseña enviados.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} wants a user name and a password.</source>
            <translation>{site} pide un nombre de usuario y una contraseña.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.</source>
            <translation>{why} La cuenta de {site} ya no está, pero su secreto sigue ahí, como «{key}» de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The secret for {site} is kept for this session only.</source>
            <translation>{why} El secreto de {site} se guarda solo para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} Until it does, the secret for {site} is kept for this session only.</source>
            <translation>{why} Hasta entonces, el secreto de {site} se guarda solo para esta sesión.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Añadir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Remove…</source>
            <translation>&amp;Quitar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, a header or cookies for a site. Secrets are kept in the system’s keyring.</source>
            <translation>Aún no hay cuentas. Se crea una al iniciar sesión para una descarga, o con «Añadir»: un usuario y contraseña, un token, una cabecera o cookies para un sitio. Los secretos se guardan en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove Account</source>
            <translation>Quitar cuenta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Sends</source>
            <translation>Envía</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;About Wherry</source>
            <translation>&amp;Acerca de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Add Link</source>
            <translation>&amp;Añadir enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Cancel Download</source>
            <translation>&amp;Cancelar descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Clear Finished</source>
            <translation>Quitar &amp;terminadas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Export List…</source>
            <translation>E&amp;xportar lista…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Find in List</source>
            <translation>&amp;Buscar en la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Follow Speed Schedule</source>
            <translation>&amp;Seguir el horario de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Import List…</source>
            <translation>&amp;Importar lista…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Limit Speed</source>
            <translation>&amp;Limitar velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Network…</source>
            <translation>&amp;Red…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Paste Links</source>
            <translation>&amp;Pegar enlaces</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Sites…</source>
            <translation>&amp;Sitios…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Watch Clipboard for Links</source>
            <translation>&amp;Vigilar enlaces en el portapapeles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;When Finished…</source>
            <translation>Al &amp;terminar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>A&amp;ccounts…</source>
            <translation>C&amp;uentas…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>C&amp;hoose Name…</source>
            <translation>E&amp;legir nombre…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Change Download &amp;Folder…</source>
            <translation>Cambiar &amp;carpeta de descargas…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy &amp;Link</source>
            <translation>Copiar &amp;enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy as cURL (&amp;Bash)</source>
            <translation>Copiar como c&amp;URL (Bash)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Deskt&amp;op…</source>
            <translation>&amp;Escritorio…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Download &amp;Again</source>
            <translation>Descar&amp;gar de nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>E&amp;xtra Headers…</source>
            <translation>Cabeceras e&amp;xtra…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Find &amp;Duplicates…</source>
            <translation>Buscar dupli&amp;cados…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Limit Spee&amp;d</source>
            <translation>Limitar &amp;velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Move to Tra&amp;sh</source>
            <translation>Mover a l&amp;a papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause &amp;All</source>
            <translation>Pausar &amp;todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause or Re&amp;sume</source>
            <translation>Pausar o re&amp;anudar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;ename…</source>
            <translation>Re&amp;nombrar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;etry All Failed</source>
            <translation>R&amp;eintentar todos los fallos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;move from List</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;try</source>
            <translation>Re&amp;intentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Resume All Pa&amp;used</source>
            <translation>Reanudar todo lo pa&amp;usado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Selec&amp;t All</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Settin&amp;gs…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Sho&amp;w in Folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Si&amp;gn In…</source>
            <translation>Iniciar &amp;sesión…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Speed &amp;Schedule…</source>
            <translation>Horario de &amp;velocidad…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Stop Trusting Certif&amp;icate</source>
            <translation>De&amp;jar de confiar en el certificado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Trust This Certi&amp;ficate…</source>
            <translation>Con&amp;fiar en este certificado…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Update Lin&amp;k…</source>
            <translation>Actuali&amp;zar enlace…</translation>
        </message>
    </context>
    <context>
        <name>AddBar</name>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add the links to the list (Enter)</source>
            <translation>Añadir los enlaces a la lista (Intro)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Links to download</source>
            <translation>Enlaces para descargar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Paste or type a link, or drop it anywhere</source>
            <translation>Pegar o escribir un enlace, o soltarlo donde sea</translation>
        </message>
    </context>
    <context>
        <name>AfterEnd</name>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Quit Now</source>
            <translation>&amp;Salir ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Shut Down Now</source>
            <translation>&amp;Apagar ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Sleep Now</source>
            <translation>S&amp;uspender ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Quit…</source>
            <translation>Al &amp;terminar: salir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Run a Command…</source>
            <translation>Al &amp;terminar: ejecutar una orden…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Shut Down…</source>
            <translation>Al &amp;terminar: apagar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Sleep…</source>
            <translation>Al &amp;terminar: suspender…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished…</source>
            <translation>Al &amp;terminar…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>A command has %Ln arguments at the most.</source>
            <translation>
                <numerusform>Una orden tiene como máximo %Ln argumento.</numerusform>
                <numerusform>Una orden tiene como máximo %Ln argumentos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads</source>
            <translation>Todas las descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads have ended.</source>
            <translation>Han terminado todas las descargas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Do nothing</source>
            <translation>No hacer nada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Name a program, and below it its arguments, one on each line.</source>
            <translation>Hay que indicar un programa y, debajo, sus argumentos, uno por línea.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Quit Wherry</source>
            <translation>Salir de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Run a command</source>
            <translation>Ejecutar una orden</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Send the computer to sleep</source>
            <translation>Suspender el equipo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Shut the computer down</source>
            <translation>Apagar el equipo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer goes to sleep in %n seconds.</source>
            <translation>
                <numerusform>El equipo se suspende en %n segundo.</numerusform>
                <numerusform>El equipo se suspende en %n segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer shuts down in %n seconds.</source>
            <translation>
                <numerusform>El equipo se apaga en %n segundo.</numerusform>
                <numerusform>El equipo se apaga en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry put it to sleep.</source>
            <translation>Las descargas han terminado, pero el equipo no permite a Wherry suspenderlo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry shut it down.</source>
            <translation>Las descargas han terminado, pero el equipo no permite a Wherry apagarlo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but {program} could not be started.</source>
            <translation>Las descargas han terminado, pero no se pudo iniciar {program}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The queue {name} has ended.</source>
            <translation>La cola {name} ha terminado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry put it to sleep without a password.</source>
            <translation>Este equipo no permite a Wherry suspenderlo sin contraseña.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry shut it down without a password.</source>
            <translation>Este equipo no permite a Wherry apagarlo sin contraseña.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Wherry quits in %n seconds.</source>
            <translation>
                <numerusform>Wherry se cierra en %n segundo.</numerusform>
                <numerusform>Wherry se cierra en %n segundos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterEndDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;After</source>
            <translation>&amp;Tras</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Only until Wherry is closed</source>
            <translation>&amp;Solo hasta cerrar Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Then</source>
            <translation>&amp;Luego</translation>
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
            <translation>O&amp;rden</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Command: the program, then one argument on each line</source>
            <translation>Orden: el programa, y luego un argumento por línea</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>When Finished</source>
            <translation>Al terminar</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <location filename="../../qtapp/ui/again.py" />
            <source>Download Again</source>
            <translation>Descargar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>AskedLinks</name>
        <message>
            <location filename="../../qtapp/ui/asked_links.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
    </context>
    <context>
        <name>AutostartOffer</name>
        <message>
            <location filename="../../qtapp/ui/autostart_offer.py" />
            <source>Turn On</source>
            <translation>Activar</translation>
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
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>types of files</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Archives</source>
            <translation>Comprimidos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Choose types of files, or type a site, or do both.</source>
            <translation>Hay que elegir tipos de archivo, escribir un sitio, o ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Fonts</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>No category fits: it goes to {folder}.</source>
            <translation>No encaja ninguna categoría: va a {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Once downloads are sorted into folders:</source>
            <translation>Cuando las descargas se ordenen en carpetas:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>The folder is a name below the download folder, such as Videos, or a whole path.</source>
            <translation>La carpeta es un nombre dentro de la carpeta de descargas, como Vídeos, o una ruta completa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>There is a category of this name already.</source>
            <translation>Ya hay una categoría con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>This is no link.</source>
            <translation>Esto no es un enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Type a link to see where its file would go.</source>
            <translation>Al escribir un enlace se ve adónde iría su archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{category}: it goes to {folder}.</source>
            <translation>{category}: va a {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*</source>
            <translation>{pattern} no es un sitio. Ejemplos: example.org, *.example.org, example.org/music/*</translation>
        </message>
    </context>
    <context>
        <name>CategoriesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;New…</source>
            <translation>&amp;Nueva…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Try a link</source>
            <translation>&amp;Probar un enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Add the Usual &amp;Ones</source>
            <translation>Añadir las &amp;habituales</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Archives, Programs</source>
            <translation>Comprimidos, Programas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move &amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move Do&amp;wn</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Below the download folder</source>
            <translation>Dentro de la carpeta de descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>C&amp;hoose…</source>
            <translation>Eleg&amp;ir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Edit Category</source>
            <translation>Editar categoría</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>New Category</source>
            <translation>Nueva categoría</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Site&amp;s</source>
            <translation>&amp;Sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>With commas between; nothing for any site</source>
            <translation>Separados por comas; vacío para cualquier sitio</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>None so far: a download whose certificate is refused offers to trust it.</source>
            <translation>Aún no hay ninguno: una descarga cuyo certificado se rechaza ofrece confiar en él.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>SHA-256 fingerprint</source>
            <translation>Huella SHA-256</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>St&amp;op Trusting</source>
            <translation>Dejar de c&amp;onfiar</translation>
        </message>
    </context>
    <context>
        <name>CheckControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>CheckingRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_checking.py" />
            <source>Links being checked</source>
            <translation>Enlaces que se comprueban</translation>
        </message>
    </context>
    <context>
        <name>ClearHistoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>&amp;Remove entries</source>
            <translation>&amp;Quitar entradas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Clear History</source>
            <translation>Vaciar historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>How old the entries have to be</source>
            <translation>Antigüedad que deben tener las entradas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Re&amp;move</source>
            <translation>Q&amp;uitar</translation>
        </message>
    </context>
    <context>
        <name>ClipboardWatch</name>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Turn On</source>
            <translation>Activar</translation>
        </message>
    </context>
    <context>
        <name>CopyingCurl</name>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>Copied without passwords, cookies and tokens.</source>
            <translation>Copiado sin contraseñas, cookies ni tokens.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>That is for up to {most} downloads at once.</source>
            <translation>Solo se puede con hasta {most} descargas a la vez.</translation>
        </message>
    </context>
    <context>
        <name>CountdownDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Downloads Have Ended</source>
            <translation>Descargas terminadas</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>&amp;Copy Details</source>
            <translation>&amp;Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>It happened again since: {number}</source>
            <translation>Ha vuelto a ocurrir desde entonces: {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Algo ha ido mal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Technical details</source>
            <translation>Detalles técnicos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>The log is in {folder}</source>
            <translation>El registro está en {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Wherry made a mistake and goes on.</source>
            <translation>Wherry ha cometido un error y continúa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Your downloads are kept. If something looks wrong from now on, quit and start again. A report with the details below helps to mend it; no addresses' secrets are in it.</source>
            <translation>Las descargas se conservan. Si a partir de ahora algo parece ir mal, conviene salir e iniciar Wherry de nuevo. Un informe con los detalles de abajo ayuda a arreglarlo; no contiene secretos de direcciones.</translation>
        </message>
    </context>
    <context>
        <name>DeletingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Delete Queue</source>
            <translation>Eliminar cola</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>
                <numerusform>%Ln descarga esperaba a que se abriera Wherry. ¿Iniciar Wherry en la bandeja al iniciar sesión?</numerusform>
                <numerusform>%Ln descargas esperaban a que se abriera Wherry. ¿Iniciar Wherry en la bandeja al iniciar sesión?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>1 descarga esperaba a que se abriera Wherry. ¿Iniciar Wherry en la bandeja al iniciar sesión?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>Another copy of Wherry is started, or this one with another profile.</source>
            <translation>Se inicia otra copia de Wherry, o esta con otro perfil.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>The start of Wherry could not be changed: {detail}</source>
            <translation>No se pudo cambiar el inicio de Wherry: {detail}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>This system does not let Wherry set that. Its own settings may.</source>
            <translation>Este sistema no permite a Wherry ajustar eso. Quizá se pueda en los ajustes del sistema.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Notices when downloads end</source>
            <translation>&amp;Notificaciones al terminar descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Quiet hours: neither notices nor sounds</source>
            <translation>&amp;Horas de silencio: ni notificaciones ni sonidos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>A &amp;sound when a queue ends</source>
            <translation>Un &amp;sonido al terminar una cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Start &amp;Wherry in the tray when I sign in</source>
            <translation>Iniciar Wherry en la &amp;bandeja al iniciar sesión</translation>
        </message>
    </context>
    <context>
        <name>DestinationFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Group</source>
            <translation>&amp;Grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Insert</source>
            <translation>&amp;Insertar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Names</source>
            <translation>&amp;Nombres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Queue</source>
            <translation>C&amp;ola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>As their servers call them, or a template</source>
            <translation>Como los llamen sus servidores, o una plantilla</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>C&amp;hoose…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Insert a field of the template</source>
            <translation>Insertar un campo de la plantilla</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Template for names</source>
            <translation>Plantilla para los nombres</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>%n downloads selected</source>
            <translation>
                <numerusform>%n descarga seleccionada</numerusform>
                <numerusform>%n descargas seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>%n parts</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%n parte</numerusform>
                <numerusform>%n partes</numerusform>
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
            <translation>1 parte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Added</source>
            <translation>Añadida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>All downloads</source>
            <translation>Todas las descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>All of it is there. No connection is open.</source>
            <translation>Está todo. No hay ninguna conexión abierta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Can be resumed</source>
            <translation>Reanudable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Checksum</source>
            <translation>Suma de verificación</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Done</source>
            <comment>how much of a file has come</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloaded</source>
            <translation>Descargado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag}</source>
            <translation>ETag {etag}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag} (weak)</source>
            <translation>ETag {etag} (débil)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>No speed has been measured yet.</source>
            <translation>Aún no se ha medido la velocidad.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>On the disk</source>
            <translation>En el disco</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Part file</source>
            <translation>Archivo parcial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Select a download to see what goes on with it.</source>
            <translation>Al seleccionar una descarga se ve aquí lo que pasa con ella.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Size in all</source>
            <translation>Tamaño total</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/details.py" />
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Speed limit</source>
            <translation>Límite de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>This download</source>
            <translation>Esta descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>This is shown of one download at a time.</source>
            <translation>Esto se muestra para una sola descarga a la vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Time left</source>
            <translation>Tiempo restante</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>a part file of {size}</source>
            <translation>un archivo parcial de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>average {speed}</source>
            <translation>media {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>changed {date}</source>
            <translation>modificado {date}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>checked at the end</source>
            <translation>se comprueba al final</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connecting</source>
            <translation>conectando</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection at work</source>
            <translation>conexión activa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection that waits</source>
            <translation>conexión en espera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>downloading</source>
            <translation>descargando</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>from {start} on</source>
            <translation>desde {start}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>held by a limit</source>
            <translation>retenida por un límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>limit {speed}</source>
            <translation>límite {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>looked for beside the file at the end</source>
            <translation>se busca al final junto al archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>no: the server sends the file as a whole only</source>
            <translation>no: el servidor solo envía el archivo entero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none is known</source>
            <translation>no se conoce ninguna</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none was given</source>
            <translation>no se dio ninguna</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing comes</source>
            <translation>no llega nada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing to do</source>
            <translation>nada que hacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>nothing yet</source>
            <translation>nada aún</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now {speed}</source>
            <translation>ahora {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>one more in {span}</source>
            <translation>una más en {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>peak {speed}</source>
            <translation>máxima {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>still to come</source>
            <translation>aún por llegar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>takes up {size}</source>
            <translation>ocupa {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the file has another one</source>
            <translation>el archivo tiene otra</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>the file is not there any longer</source>
            <translation>el archivo ya no está</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>the last {time} in which it ran</source>
            <translation>los últimos {time} en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the server does not tell</source>
            <translation>el servidor no lo dice</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>waits for an answer</source>
            <translation>espera respuesta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>with a record of what has come</source>
            <translation>con un registro de lo recibido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes, by comparing what is there</source>
            <translation>sí, comparando lo que ya está</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes: the server sends parts, and tells versions apart</source>
            <translation>sí: el servidor envía partes y distingue las versiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} of {size}</source>
            <translation>{done} de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} so far</source>
            <translation>{done} por ahora</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{number} · {host}</source>
            <translation>{number} · {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} bytes)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size}, and %Ln whose size is not known</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{size}, y %Ln de tamaño desconocido</numerusform>
                <numerusform>{size}, y %Ln de tamaño desconocido</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{start} to {end}</source>
            <comment>a part of a file, by its offsets</comment>
            <translation>{start} a {end}</translation>
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
            <translation>{status}. No hay ninguna conexión abierta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>{time} ago</source>
            <translation>hace {time}</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
    </context>
    <context>
        <name>DownloadModel</name>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Added</source>
            <comment>when a download was</comment>
            <translation>Añadida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Average</source>
            <comment>speed</comment>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Left</source>
            <comment>time left</comment>
            <translation>Restante</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>DownloadTable</name>
        <message>
            <location filename="../../qtapp/ui/views/download_table.py" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop to download</source>
            <translation>Soltar para descargar</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n could not be read, or changed meanwhile.</source>
            <translation>
                <numerusform>%n no se pudo leer, o ha cambiado entretanto.</numerusform>
                <numerusform>%n no se pudieron leer, o han cambiado entretanto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are copies of others: {size}.</source>
            <translation>
                <numerusform>%n archivo es copia de otro: {size}.</numerusform>
                <numerusform>%n archivos son copias de otros: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are in the trash: {size}.</source>
            <translation>
                <numerusform>%n archivo está en la papelera: {size}.</numerusform>
                <numerusform>%n archivos están en la papelera: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: there is no trash for them.</source>
            <translation>
                <numerusform>%n se quedó donde está: no hay papelera para él.</numerusform>
                <numerusform>%n se quedaron donde están: no hay papelera para ellos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: they, or those to keep, have changed.</source>
            <translation>
                <numerusform>%n se quedó donde está: ha cambiado, o el que se conserva.</numerusform>
                <numerusform>%n se quedaron donde están: han cambiado, o los que se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move 1 to Trash</source>
            <translation>&amp;Mover 1 a la papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move {number} to Trash</source>
            <translation>&amp;Mover {number} a la papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 could not be read, or changed meanwhile.</source>
            <translation>1 no se pudo leer, o ha cambiado entretanto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is in the trash: {size}.</source>
            <translation>1 archivo está en la papelera: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is the copy of another: {size}.</source>
            <translation>1 archivo es copia de otro: {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: it, or the one to keep, has changed.</source>
            <translation>1 se quedó donde está: ha cambiado, o el que se conserva.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: there is no trash for it.</source>
            <translation>1 se quedó donde está: no hay papelera para él.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at %n finished files…</source>
            <translation>
                <numerusform>Examinando %n archivo terminado…</numerusform>
                <numerusform>Examinando %n archivos terminados…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at 1 finished file…</source>
            <translation>Examinando 1 archivo terminado…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>No two finished files on the list have the same content.</source>
            <translation>No hay en la lista dos archivos terminados con el mismo contenido.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Leyendo: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Stays</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>To the trash</source>
            <translation>A la papelera</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>&amp;Keep This Too</source>
            <translation>&amp;Conservar también este</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Do Not &amp;Keep This</source>
            <translation>No &amp;conservar este</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Files with the same content</source>
            <translation>Archivos con el mismo contenido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Find Duplicates</source>
            <translation>Buscar duplicados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>How far the search is</source>
            <translation>Avance de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Keep &amp;Only This</source>
            <translation>Conservar &amp;solo este</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Set</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Show in &amp;Folder</source>
            <translation>Mostrar en la car&amp;peta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Then</source>
            <comment>what becomes of a file</comment>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>To the trash</source>
            <translation>A la papelera</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change the download folder</source>
            <translation>Cambiar la carpeta de descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Downloads go to {folder} ·</source>
            <translation>Las descargas van a {folder} ·</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here</source>
            <translation>Soltar enlaces o archivos aquí</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here, or paste them with Ctrl+V.</source>
            <translation>Soltar enlaces o archivos aquí, o pegarlos con Ctrl+V.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Links, lists of links, and .url, .desktop, .webloc and .metalink files</source>
            <translation>Enlaces, listas de enlaces y archivos .url, .desktop, .webloc y .metalink</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>No downloads yet</source>
            <translation>Aún no hay descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste  Ctrl+V</source>
            <translation>Pegar  Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste links from the clipboard</source>
            <translation>Pegar enlaces del portapapeles</translation>
        </message>
    </context>
    <context>
        <name>EverySiteDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>&amp;Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Conexiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>&amp;Descargas a la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Tiempo entre peticiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Every Other Site</source>
            <translation>Los demás sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Guardar</translation>
        </message>
    </context>
    <context>
        <name>ExportListDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Finished downloads, too</source>
            <translation>También las &amp;terminadas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Written for</source>
            <translation>Escrita &amp;para</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>Export List</source>
            <translation>Exportar lista</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
    </context>
    <context>
        <name>FinishedFiles</name>
        <message>
            <location filename="../../qtapp/ui/tray_finished.py" />
            <source>Last &amp;Finished</source>
            <translation>Últimos &amp;terminados</translation>
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
            <translation>Usar las cookies de Firefox de este equipo</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/folder.py" />
            <source>Folder for Downloads</source>
            <translation>Carpeta de descargas</translation>
        </message>
    </context>
    <context>
        <name>FolderControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>C&amp;hoose…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Collapse All</source>
            <translation>&amp;Contraer todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Expand All</source>
            <translation>&amp;Expandir todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Grupos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Show Groups</source>
            <translation>&amp;Mostrar grupos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Ungroup</source>
            <translation>&amp;Desagrupar</translation>
        </message>
    </context>
    <context>
        <name>GroupNameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Nombre:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Rename Group</source>
            <translation>Renombrar grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>The files and their folders keep their names.</source>
            <translation>Los archivos y sus carpetas conservan sus nombres.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n cancelled</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n cancelado</numerusform>
                <numerusform>%n cancelados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n failed</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n fallido</numerusform>
                <numerusform>%n fallidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n paused</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en pausa</numerusform>
                <numerusform>%n en pausa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n running</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en marcha</numerusform>
                <numerusform>%n en marcha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting for you</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n requiere atención</numerusform>
                <numerusform>%n requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, collapsed, level 1</source>
            <translation>grupo, contraído, nivel 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, expanded, level 1</source>
            <translation>grupo, expandido, nivel 1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of %n files done</source>
            <comment>of a group</comment>
            <translation>
                <numerusform>{done} de %n archivo terminado</numerusform>
                <numerusform>{done} de %n archivos terminados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of {number}</source>
            <comment>files of a group that are done</comment>
            <translation>{done} de {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{number} of %Ln files</source>
            <comment>those of a group that are shown</comment>
            <translation>
                <numerusform>{number} de %Ln archivo</numerusform>
                <numerusform>{number} de %Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by number of files, as the size of %Ln is not known</source>
            <comment>how much is done</comment>
            <translation>
                <numerusform>{percent} por número de archivos, pues no se conoce el tamaño de %Ln</numerusform>
                <numerusform>{percent} por número de archivos, pues no se conoce el tamaño de %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by size</source>
            <comment>how much is done</comment>
            <translation>{percent} por tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{row}, level 2, in {group}</source>
            <comment>a download in a group</comment>
            <translation>{row}, nivel 2, en {group}</translation>
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
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>Not opened</source>
            <translation>No se ha abierto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>{name} came from the internet, so Wherry does not open it. If you trust it, start it from its folder.</source>
            <translation>{name} viene de internet, así que Wherry no lo abre. Si es de confianza, se puede iniciar desde su carpeta.</translation>
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
            <translation>La línea {number} no es una cabecera válida: Nombre: valor, y ningún nombre que fije Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>No more than {most} headers can be given.</source>
            <translation>No se admiten más de {most} cabeceras.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Sent to the download’s own server from its next attempt on. Others on the way are told the user agent, the language and the site of the referrer alone.</source>
            <translation>Se envían al servidor propio de la descarga desde el próximo intento. Los demás en el camino solo reciben el agente de usuario, el idioma y el sitio de la página de origen.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>They are kept with the download.</source>
            <translation>Se guardan con la descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>This cannot be sent: there is a control character in it, or it is too long.</source>
            <translation>No se puede enviar: contiene un carácter de control o es demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for the site to have it in the keyring.</source>
            <translation>Puede ser secreto: {names}. Se guarda en memoria hasta que Wherry termine y nunca se escribe. Con una cuenta para el sitio quedaría en el llavero.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln downloads go to the list.</source>
            <translation>
                <numerusform>%Ln descarga pasa a la lista.</numerusform>
                <numerusform>%Ln descargas pasan a la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries removed from the history. Files stay where they are.</source>
            <translation>
                <numerusform>%Ln entrada quitada del historial. Los archivos se quedan donde están.</numerusform>
                <numerusform>%Ln entradas quitadas del historial. Los archivos se quedan donde están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were taken in.</source>
            <translation>
                <numerusform>Se ha incorporado %Ln entrada.</numerusform>
                <numerusform>Se han incorporado %Ln entradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were written to {name}.</source>
            <translation>
                <numerusform>Se ha escrito %Ln entrada en {name}.</numerusform>
                <numerusform>Se han escrito %Ln entradas en {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries will be removed. Files stay where they are.</source>
            <translation>
                <numerusform>Se quitará %Ln entrada. Los archivos se quedan donde están.</numerusform>
                <numerusform>Se quitarán %Ln entradas. Los archivos se quedan donde están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln of {of} entries selected</source>
            <translation>
                <numerusform>%Ln de {of} entradas seleccionada</numerusform>
                <numerusform>%Ln de {of} entradas seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 download goes to the list.</source>
            <translation>1 descarga pasa a la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry removed from the history. Its file stays where it is.</source>
            <translation>1 entrada quitada del historial. Su archivo se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was taken in.</source>
            <translation>Se ha incorporado 1 entrada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was written to {name}.</source>
            <translation>Se ha escrito 1 entrada en {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry will be removed. Files stay where they are.</source>
            <translation>Se quitará 1 entrada. Los archivos se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All results</source>
            <translation>Todos los resultados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All types</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Already there: {number}.</source>
            <comment>how many entries</comment>
            <translation>Ya existentes: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history. It appears here as soon as it lets go.</source>
            <translation>Otro programa retiene el historial. Aparecerá aquí en cuanto lo suelte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history: nothing was changed. Try again in a moment.</source>
            <translation>Otro programa retiene el historial: no se ha cambiado nada. Se puede intentar de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Archives</source>
            <translation>Comprimidos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Making the history searchable: {percent} %</source>
            <translation>Preparando la búsqueda en el historial: {percent} %</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Moved or deleted</source>
            <translation>Movido o eliminado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry is of this kind.</source>
            <translation>No hay entradas de este tipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry matches {text}.</source>
            <translation>Ninguna entrada coincide con {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No history is kept: what ends is forgotten once it is off the list.</source>
            <translation>No se guarda historial: lo que termina se olvida en cuanto sale de la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Not usable: {number}.</source>
            <comment>how many entries</comment>
            <translation>No utilizables: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Nothing has been downloaded yet. What ends, well or not, is remembered here.</source>
            <translation>Aún no se ha descargado nada. Lo que termina, bien o mal, se recuerda aquí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a month</source>
            <translation>Más de un mes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a week</source>
            <translation>Más de una semana</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a year</source>
            <translation>Más de un año</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than three months</source>
            <translation>Más de tres meses</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Other files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Removed from the history. Files stay where they are.</source>
            <translation>Quitada del historial. Los archivos se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>That is for up to {most} entries at once.</source>
            <translation>Eso vale para {most} entradas a la vez como máximo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The disk with the history is full: nothing was changed. Free some space and try again.</source>
            <translation>El disco del historial está lleno: no se ha cambiado nada. Hay que liberar espacio e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Se canceló la exportación. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The file has been moved or deleted.</source>
            <translation>El archivo se ha movido o eliminado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read for now. Wherry goes on trying.</source>
            <translation>El historial no se puede leer por ahora. Wherry sigue intentándolo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read: nothing was exported. Try again later.</source>
            <translation>El historial no se puede leer: no se ha exportado nada. Se puede intentar de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written. Entries taken in before that: {number}.</source>
            <translation>El historial no se puede escribir. Entradas incorporadas antes de eso: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written: nothing was changed.</source>
            <translation>El historial no se puede escribir: no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The import was cancelled. Entries taken in before that: {number}.</source>
            <translation>Se canceló la importación. Entradas incorporadas antes de eso: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>There is no such entry.</source>
            <translation>No existe esa entrada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today, {time}</source>
            <translation>Hoy, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Yesterday, {time}</source>
            <translation>Ayer, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be read. Entries taken in before that: {number}.</source>
            <translation>No se pudo leer {name}. Entradas incorporadas antes de eso: {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>No se pudo escribir {name}. Hay que elegir otra carpeta o liberar espacio en ella.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: {number}.</source>
            <translation>{name} no es un historial que Wherry haya exportado como CSV o JSON. Entradas incorporadas antes de eso: {number}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Clear Older Than…</source>
            <translation>&amp;Borrar anteriores a…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Forget This Site</source>
            <translation>&amp;Olvidar este sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Keep History</source>
            <translation>&amp;Guardar historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Show in Folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Copy &amp;Link</source>
            <translation>Copiar en&amp;lace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Download A&amp;gain</source>
            <translation>&amp;Descargar de nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Re&amp;move from History</source>
            <translation>&amp;Quitar del historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Select &amp;All</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Export History</source>
            <translation>Exportar historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Histories (*.json *.csv)</source>
            <translation>Historiales (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Import History</source>
            <translation>Importar historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Show Downloads</source>
            <translation>Mostrar descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>wherry-history</source>
            <translation>historial-wherry</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More for the history</source>
            <translation>Más para el historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history</source>
            <translation>Buscar en el historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history by name, address or folder</source>
            <translation>Buscar en el historial por nombre, dirección o carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Type of file</source>
            <translation>Tipo de archivo</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../qtapp/ui/views/history_page.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="../../qtapp/ui/history_place.py" />
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../qtapp/ui/views/history_table.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;From</source>
            <translation>D&amp;e</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;To</source>
            <translation>&amp;A</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>ImportSettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>&amp;Import</source>
            <translation>&amp;Importar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Import Settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Now</source>
            <comment>what holds</comment>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Then</source>
            <comment>what it becomes</comment>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>What changes</source>
            <translation>Lo que cambia</translation>
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
            <translation>Hay otra versión de Wherry en marcha.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Its reason: {word}</source>
            <translation>No se ha cambiado nada. El motivo: {word}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment.</source>
            <translation>No se ha cambiado nada. Se puede intentar de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it again: downloads go on where they were.</source>
            <translation>No se ha cambiado nada. Se puede intentar de nuevo en un momento. Si sigue así, hay que terminar Wherry e iniciarlo otra vez: las descargas siguen donde estaban.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and start Wherry again: downloads go on where they were.</source>
            <translation>No se ha cambiado nada. Se puede intentar de nuevo en un momento. Si sigue así, hay que terminar su proceso {number} e iniciar Wherry otra vez: las descargas siguen donde estaban.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The computer {host} has opened this profile, and two at once would spoil each other's list. Quit Wherry there. Where it no longer runs, as after a crash, delete this file: {file}</source>
            <translation>El equipo {host} ha abierto este perfil, y dos a la vez se estropearían la lista. Hay que salir de Wherry allí. Si allí ya no está en marcha, como tras un fallo, se puede eliminar este archivo: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The history cannot be read: {reason}</source>
            <translation>El historial no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The list of downloads could not be read completely yet; those not read were left out. Try again in a moment. If it stays like this, the window of Wherry says why.</source>
            <translation>La lista de descargas aún no se pudo leer por completo; las que faltan se omitieron. Se puede intentar de nuevo en un momento. Si sigue así, la ventana dice por qué.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The two do not understand each other. Quit that one and try again.</source>
            <translation>Las dos no se entienden. Hay que salir de esa e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There are no downloads on the list.</source>
            <translation>No hay descargas en la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download in the history.</source>
            <translation>No existe esa descarga en el historial.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download on the list.</source>
            <translation>No existe esa descarga en la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use your own.</source>
            <translation>Este es un Wherry portátil: todo lo que guarda va a {folder}, donde no se puede escribir. No se ha cambiado nada. Hay que mover Wherry a un lugar donde se pueda escribir, desbloquear el disco, o quitar esa carpeta para usar la del usuario.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Too many programs speak to Wherry at the same time.</source>
            <translation>Demasiados programas hablan con Wherry a la vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry cannot write to its own folder.</source>
            <translation>Wherry no puede escribir en su propia carpeta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry could not be started, and nothing was added. Its log tells more: {file}</source>
            <translation>Wherry no se pudo iniciar y no se ha añadido nada. Su registro dice más: {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run for this profile.</source>
            <translation>Wherry no está en marcha para este perfil.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run, and there is no display to start it on. Use instead: wherry get URL</source>
            <translation>Wherry no está en marcha y no hay pantalla donde iniciarlo. En su lugar: wherry get URL</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has been told to end, and has not yet.</source>
            <translation>A Wherry se le ha pedido que termine, y aún no lo ha hecho.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has ended.</source>
            <translation>Wherry ha terminado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is in use on another computer.</source>
            <translation>Wherry se está usando en otro equipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not answer.</source>
            <translation>Wherry está en marcha, pero no responde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not take this.</source>
            <translation>Wherry está en marcha, pero no acepta esto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>{row} (on the list already)</source>
            <translation>{row} (ya en la lista)</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>&amp;Wherry, and what comes with it:</source>
            <translation>&amp;Wherry, y lo que viene con él:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>It came without a text.</source>
            <translation>Ha venido sin texto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>What comes with Wherry</source>
            <translation>Lo que viene con Wherry</translation>
        </message>
    </context>
    <context>
        <name>LimitChoices</name>
        <message>
            <location filename="../../qtapp/ui/limit_choices.py" />
            <source>&amp;Custom…</source>
            <translation>&amp;Personalizar…</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;Limit Speed to {speed}</source>
            <translation>&amp;Limitar velocidad a {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;No Limit</source>
            <translation>Si&amp;n límite</translation>
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
            <translation>Todo el día.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All downloads together get at most {speed}.</source>
            <translation>Todas las descargas juntas reciben como máximo {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, all downloads together get at most {speed}.</source>
            <translation>Según el horario, todas las descargas juntas reciben como máximo {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, nothing is downloaded.</source>
            <translation>Según el horario, no se descarga nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Choose at least one day.</source>
            <translation>Hay que elegir al menos un día.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Every day</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is limited to {speed}, by schedule.</source>
            <translation>Desde {time} se limita a {speed}, según el horario.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is {speed}, by schedule.</source>
            <translation>Desde {time} son {speed}, según el horario.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on nothing is downloaded, by schedule.</source>
            <translation>Desde {time} no se descarga nada, según el horario.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on there is no limit.</source>
            <translation>Desde {time} no hay límite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule</source>
            <translation>Retenido por el horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule · next start {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Retenida por el horario · próximo inicio {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may all downloads together come?</source>
            <translation>¿A qué velocidad máxima pueden ir todas las descargas juntas?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may each of these %Ln downloads come?</source>
            <translation>
                <numerusform>¿A qué velocidad máxima puede ir esta descarga?</numerusform>
                <numerusform>¿A qué velocidad máxima puede ir cada una de estas %Ln descargas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may {name} come?</source>
            <translation>¿A qué velocidad máxima puede ir {name}?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Limit {speed}</source>
            <translation>Límite {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No hours yet: the limit set by hand holds around the clock.</source>
            <translation>Aún no hay horas: el límite fijado a mano vale las 24 horas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Outside the schedule</source>
            <translation>Fuera del horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed is not limited.</source>
            <translation>La velocidad no está limitada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule lets this download continue: {time}.</source>
            <translation>El horario de velocidad deja seguir esta descarga: {time}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule never lets this download continue.</source>
            <translation>El horario de velocidad nunca deja seguir esta descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>This download gets at most {speed}.</source>
            <translation>Esta descarga recibe como máximo {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Type a speed from {least} to {largest}, such as 500 kB/s or 2 MiB/s.</source>
            <translation>Escribir una velocidad de {least} a {largest}, como 500 kB/s o 2 MiB/s.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Until {time} on the next day.</source>
            <translation>Hasta {time} del día siguiente.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Within these hours another speed limit holds. Where several overlap, the first one counts.</source>
            <translation>En estas horas rige otro límite de velocidad. Donde coinciden varios, cuenta el primero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>at most {speed}</source>
            <translation>máximo {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit begins: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>inicio del límite: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit ends: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>fin del límite: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>próximo inicio: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next stop: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>próxima parada: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>nothing is downloaded</source>
            <translation>no se descarga nada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, all day: {limit}</source>
            <translation>{days}, todo el día: {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to} on the next day: {limit}</source>
            <translation>{days}, {from}–{to} del día siguiente: {limit}</translation>
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
            <translation>Descargas</translation>
        </message>
    </context>
    <context>
        <name>ListExchange</name>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Export List</source>
            <translation>Exportar lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Import List</source>
            <translation>Importar lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Lists (*.json *.txt *.list *.lst *.session)</source>
            <translation>Listas (*.json *.txt *.list *.lst *.session)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the download folder, as their own cannot be used here.</source>
            <translation>
                <numerusform>%Ln va a la carpeta de descargas, ya que la suya no se puede usar aquí.</numerusform>
                <numerusform>%Ln van a la carpeta de descargas, ya que la suya no se puede usar aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the usual queue, as there is no queue of that name here.</source>
            <translation>
                <numerusform>%Ln va a la cola habitual, ya que aquí no hay ninguna con el nombre de la suya.</numerusform>
                <numerusform>%Ln van a la cola habitual, ya que aquí no hay ninguna con el nombre de la suya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads were written to {name}.</source>
            <translation>
                <numerusform>Se ha escrito %Ln descarga en {name}.</numerusform>
                <numerusform>Se han escrito %Ln descargas en {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln entries of {name} were left out.</source>
            <translation>
                <numerusform>Se ha omitido %Ln entrada de {name}.</numerusform>
                <numerusform>Se han omitido %Ln entradas de {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the download folder, as its own cannot be used here.</source>
            <translation>1 va a la carpeta de descargas, ya que la suya no se puede usar aquí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the usual queue, as there is no queue of that name here.</source>
            <translation>1 va a la cola habitual, ya que aquí no hay ninguna con el nombre de la suya.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download was written to {name}.</source>
            <translation>Se ha escrito 1 descarga en {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 entry of {name} was left out.</source>
            <translation>Se ha omitido 1 entrada de {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: %Ln downloads</source>
            <translation>
                <numerusform>Toda la lista: %Ln descarga</numerusform>
                <numerusform>Toda la lista: %Ln descargas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: 1 download</source>
            <translation>Toda la lista: 1 descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, priorities, and which are paused.</source>
            <translation>Todo lo necesario para seguir: enlaces, espejos, nombres, carpetas, colas, grupos, sumas de verificación, prioridades y cuáles están en pausa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Another Wherry (JSON)</source>
            <translation>Otro Wherry (JSON)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries that cannot be read: {number}, first in line {line}.</source>
            <translation>No se entienden: {number}, la primera en la línea {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries with an invalid checksum, limit, name, folder or header: {number}, first in line {line}.</source>
            <translation>Con una suma de verificación, límite, nombre, carpeta o cabecera que no puede ser correcta: {number}, la primera en la línea {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries without a link that can be downloaded: {number}, first in line {line}.</source>
            <translation>Sin un enlace que se pueda descargar: {number}, la primera en la línea {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Links with names, folders, checksums and speed limits, as aria2 and others read them.</source>
            <translation>Enlaces con nombres, carpetas, sumas de verificación y límites de velocidad, como los leen aria2 y otros.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Other programs (text)</source>
            <translation>Otros programas (texto)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.</source>
            <translation>Se omiten las contraseñas, las cookies y las cabeceras que puedan contener secretos; el enlace en sí se escribe entero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Se canceló la exportación. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The import was cancelled. Nothing was added.</source>
            <translation>Se canceló la importación. No se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>There is no link in {name} that could be downloaded.</source>
            <translation>En {name} no hay ningún enlace que se pueda descargar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: %Ln downloads</source>
            <translation>
                <numerusform>La selección: %Ln descarga</numerusform>
                <numerusform>La selección: %Ln descargas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: 1 download</source>
            <translation>La selección: 1 descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be read. Nothing was added.</source>
            <translation>No se pudo leer {name}. No se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>No se pudo escribir {name}. Hay que elegir otra carpeta o liberar espacio en ella.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up to {line}. Nothing was added.</source>
            <translation>{name} no es una lista que Wherry lea: admite hasta {size} y {most} enlaces, en líneas de hasta {line}. No se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no text in UTF-8, and so no list. Nothing was added.</source>
            <translation>{name} no es texto en UTF-8 y, por tanto, no es una lista. No se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by Wherry, but is no list of downloads. Nothing was added.</source>
            <translation>{name} fue escrito por Wherry, pero no es una lista de descargas. No se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was added.</source>
            <translation>{name} fue escrito por un Wherry más nuevo. No se ha añadido nada.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../qtapp/ui/main_window.py" />
            <source>Add and search</source>
            <translation>Añadir y buscar</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Queues</source>
            <translation>&amp;Colas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>Speed Limit of A&amp;ll</source>
            <translation>Límite de velocidad &amp;global</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../qtapp/ui/views/history_around.py" />
            <source>Show All</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln active</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln activa</numerusform>
                <numerusform>%Ln activas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln failed</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln fallida</numerusform>
                <numerusform>%Ln fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be deleted. They are in use, or may not be changed.</source>
            <translation>
                <numerusform>No se pudo eliminar %Ln archivo. Está en uso, o no se puede cambiar.</numerusform>
                <numerusform>No se pudieron eliminar %Ln archivos. Están en uso, o no se pueden cambiar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be put back where they were. They are in the trash.</source>
            <translation>
                <numerusform>No se pudo devolver %Ln archivo a su lugar. Está en la papelera.</numerusform>
                <numerusform>No se pudieron devolver %Ln archivos a su lugar. Están en la papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%Ln need you first.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln requiere antes atención.</numerusform>
                <numerusform>%Ln requieren antes atención.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln waiting</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln en espera</numerusform>
                <numerusform>%Ln en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n connections</source>
            <translation>
                <numerusform>%n conexión</numerusform>
                <numerusform>%n conexiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are running.</source>
            <translation>
                <numerusform>%n descarga en marcha.</numerusform>
                <numerusform>%n descargas en marcha.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%n downloads are tried again.</source>
            <translation>
                <numerusform>Se reintenta %n descarga.</numerusform>
                <numerusform>Se reintentan %n descargas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are waiting.</source>
            <translation>
                <numerusform>%n descarga en espera.</numerusform>
                <numerusform>%n descargas en espera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads finished</source>
            <translation>
                <numerusform>%n descarga terminada</numerusform>
                <numerusform>%n descargas terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads removed</source>
            <translation>
                <numerusform>%n descarga quitada</numerusform>
                <numerusform>%n descargas quitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>%n downloads were stopped when Wherry quit.</source>
            <translation>
                <numerusform>%n descarga se detuvo al salir de Wherry.</numerusform>
                <numerusform>%n descargas se detuvieron al salir de Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n more are waiting.</source>
            <translation>
                <numerusform>%n más en espera.</numerusform>
                <numerusform>%n más en espera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Keep Both</source>
            <translation>&amp;Conservar ambos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Skip</source>
            <translation>&amp;Omitir</translation>
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
            <translation>1 byte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 connection</source>
            <translation>1 conexión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download finished</source>
            <translation>1 descarga terminada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is running.</source>
            <translation>1 descarga en marcha.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 download is tried again.</source>
            <translation>Se reintenta 1 descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is waiting.</source>
            <translation>1 descarga en espera.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download removed</source>
            <translation>1 descarga quitada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>1 download removed, its file is in the trash</source>
            <translation>1 descarga quitada, su archivo está en la papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>1 download was stopped when Wherry quit.</source>
            <translation>1 descarga se detuvo al salir de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 more is waiting.</source>
            <translation>1 más en espera.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 needs you first.</source>
            <translation>1 requiere antes atención.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>A web page, not the file</source>
            <translation>Una página web, no el archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.</source>
            <translation>La huella SHA-256 aceptada era {accepted}, la mostrada es {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>All cookies for {host} in their file have expired.</source>
            <translation>Todas las cookies de {host} en su archivo han caducado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Already there</source>
            <translation>Ya existe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another Wherry is downloading the same file into {folder}.</source>
            <translation>Otro Wherry está descargando el mismo archivo en {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another attempt</source>
            <translation>Otro intento</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another folder there</source>
            <translation>Allí hay otra carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another folder · waits</source>
            <translation>Otra carpeta · espera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Another program keeps the download history locked.</source>
            <translation>Otro programa mantiene bloqueado el historial de descargas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind %Ln of higher priority</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>Detrás de %Ln con más prioridad</numerusform>
                <numerusform>Detrás de %Ln con más prioridad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind 1 of higher priority</source>
            <translation>Detrás de 1 con más prioridad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Broken answer</source>
            <translation>Respuesta incorrecta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Busy · next try in {span}</source>
            <translation>Ocupado · próximo intento en {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel %n downloads?</source>
            <translation>
                <numerusform>¿Cancelar %n descarga?</numerusform>
                <numerusform>¿Cancelar %n descargas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel and Delete</source>
            <translation>Cancelar y eliminar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel this download?</source>
            <translation>¿Cancelar esta descarga?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate changed</source>
            <translation>Certificado cambiado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate not trusted</source>
            <translation>Certificado no fiable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Check the permissions of its folder.</source>
            <translation>Conviene revisar los permisos de su carpeta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Checksum differs</source>
            <translation>La suma no coincide</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection lost</source>
            <translation>Conexión perdida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection refused</source>
            <translation>Conexión rechazada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Cookies expired</source>
            <translation>Cookies caducadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete %n files for good?</source>
            <translation>
                <numerusform>¿Eliminar %n archivo definitivamente?</numerusform>
                <numerusform>¿Eliminar %n archivos definitivamente?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete for Good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete this file for good?</source>
            <translation>¿Eliminar este archivo definitivamente?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk error</source>
            <translation>Error de disco</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk full</source>
            <translation>Disco lleno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk full · waits for {size}</source>
            <translation>Disco lleno · espera {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk gone · waits for it</source>
            <translation>Disco ausente · lo espera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Don't Trust</source>
            <translation>No confiar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done {time}</source>
            <translation>Terminada {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads continue. Click the boat to come back; Quit is in its menu.</source>
            <translation>Las descargas continúan. Para volver, hacer clic en el barco; «Salir» está en su menú.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on, but the list will not be there at the next start.</source>
            <translation>Las descargas siguen, pero la lista no estará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as the lock is gone.</source>
            <translation>Las descargas siguen; la lista se guardará en cuanto se quite el bloqueo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as there is room.</source>
            <translation>Las descargas siguen; la lista se guardará en cuanto haya espacio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when it is back.</source>
            <translation>Las descargas que van a él esperan, y siguen por sí solas cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when there is room.</source>
            <translation>Las descargas que van a él esperan, y siguen por sí solas cuando haya espacio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Empty answer</source>
            <translation>Respuesta vacía</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Ended too early</source>
            <translation>Terminó antes de tiempo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File changed on the server</source>
            <translation>Archivo cambiado en el servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File keeps changing</source>
            <translation>El archivo no deja de cambiar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Fingerprint of the one that you accepted:</source>
            <translation>Huella del que se aceptó:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Folder is not there</source>
            <translation>La carpeta no está</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder missing</source>
            <translation>Falta la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder not writable</source>
            <translation>Carpeta de solo lectura</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Held by another program</source>
            <translation>Retenido por otro programa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>High priority</source>
            <translation>Prioridad alta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy</source>
            <translation>Host ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy for {span}</source>
            <translation>Host ocupado durante {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy until {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Host ocupado hasta {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>In use elsewhere</source>
            <translation>En uso en otra parte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Internal error</source>
            <translation>Error interno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It could not be called {name}: the disk does not allow it.</source>
            <translation>No se pudo llamar {name}: el disco no lo permite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>It is no longer in {folder}. Download Again fetches it anew.</source>
            <translation>Ya no está en {folder}. «Descargar de nuevo» lo obtiene otra vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It is shown and not changed: what you add now is not saved. Update Wherry.</source>
            <translation>Se muestra y no se modifica: lo que se añada ahora no se guardará. Conviene actualizar Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It knows only outdated encryption, or does not know itself by this name. {kept} Check the link; only the server's owner can mend the rest.</source>
            <translation>Solo conoce un cifrado anticuado, o no se reconoce por este nombre. {kept} Conviene comprobar el enlace; lo demás solo lo puede arreglar el dueño del servidor.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It leaves the encrypted connection or the web altogether, so it was not followed. {kept} If you trust it, add the target's own link.</source>
            <translation>Abandona la conexión cifrada o incluso la web, así que no se siguió. {kept} Si es de confianza, se puede añadir el enlace del propio destino.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was dropped.</source>
            <translation>Se descartó.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was kept as {place}.</source>
            <translation>Se guardó como {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation may be asked for there.</source>
            <translation>No se guardó como {name}. {kept} Conviene abrir el enlace en un navegador: allí quizá se pida iniciar sesión o confirmar algo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved under its name. {kept} Check the checksum, then try again for a new copy.</source>
            <translation>No se guardó con su nombre. {kept} Conviene comprobar la suma de verificación e intentarlo de nuevo para obtener otra copia.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip this one. Retry keeps both.</source>
            <translation>No se tocó. {kept} Se puede conservar ambos, reemplazar ese archivo, que va a la papelera, u omitir este. «Reintentar» conserva ambos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It will be called {name}.</source>
            <translation>Se llamará {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its SHA-256 fingerprint is {shown}.</source>
            <translation>Su huella SHA-256 es {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its bytes could not be checked. {kept} Try another server for this file.</source>
            <translation>Sus bytes no se pudieron comprobar. {kept} Conviene probar con otro servidor para este archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its certificate is expired, made for another name, or not trusted by this computer. Nothing was sent. {kept} Check the computer's clock and the link; a network's login page can also be the cause. {fingerprint}</source>
            <translation>Su certificado ha caducado, se hizo para otro nombre o este equipo no confía en él. No se envió nada. {kept} Conviene comprobar el reloj del equipo y el enlace; la página de acceso de una red también puede ser la causa. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try again, or begin anew in the folder that is there.</source>
            <translation>Quizá su disco no esté conectado, o la carpeta se haya creado de nuevo. {kept} Se puede conectar el disco e intentarlo otra vez, o empezar de nuevo en la carpeta que hay.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. {kept} Ask the owner before you accept it. {fingerprint}</source>
            <translation>Quizá su dueño lo haya renovado, o alguien responde en su lugar. No se envió nada. {kept} Conviene preguntar al dueño antes de aceptarlo. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the owner gives you the fingerprint that is shown now.</source>
            <translation>Quizá su dueño lo haya renovado; si no, alguien responde en su lugar. Solo conviene confiar en él si el dueño da la huella que se muestra ahora.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of it was used. {kept} Update Link takes another one; to have the new file, add its link.</source>
            <translation>Su tamaño, versión o bytes son otros, o su servidor no puede seguir por la mitad. No se usó nada de él. {kept} «Actualizar enlace» admite otro; para tener el archivo nuevo, hay que añadir su enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep Downloading</source>
            <translation>Seguir descargando</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is none, gets a number. Skip: the new one is deleted.</source>
            <translation>Conservar ambos: el nuevo recibe un número. Reemplazar: el antiguo va a la papelera o, donde no la hay, recibe un número. Omitir: el nuevo se elimina.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Keeping a gap at {host}</source>
            <translation>Dejando un intervalo en {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring does not answer</source>
            <translation>El llavero no responde</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring failed</source>
            <translation>Fallo del llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring locked</source>
            <translation>Llavero bloqueado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring refused</source>
            <translation>Llavero denegado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired</source>
            <translation>Enlace caducado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired or access denied</source>
            <translation>Enlace caducado o acceso denegado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Login needed</source>
            <translation>Pide iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Low priority</source>
            <translation>Prioridad baja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Made way for higher priority</source>
            <translation>Cedió el paso a mayor prioridad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Moved or deleted</source>
            <translation>Movido o eliminado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Name Taken</source>
            <translation>Nombre ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Name taken</source>
            <translation>Nombre ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network does not answer · continues when it does</source>
            <translation>La red no responde · sigue cuando responda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network wants a login · continues after that</source>
            <translation>La red pide iniciar sesión · sigue después</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>New link does not fit</source>
            <translation>El nuevo enlace no encaja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Next request in {span}</source>
            <translation>Próxima petición en {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try in {span}</source>
            <translation>Sin respuesta · próximo intento en {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Sin respuesta · próximo intento {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>No authority vouches for {host}: it is known by a certificate that you accepted.</source>
            <translation>Ninguna autoridad responde por {host}: se le conoce por un certificado que se aceptó.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection to {host} came about in time.</source>
            <translation>No se logró a tiempo ninguna conexión con {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No file of cookies</source>
            <translation>Falta el archivo de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No keyring</source>
            <translation>Sin llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No network</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>No network · continues when it is back</source>
            <translation>Sin red · sigue cuando vuelva</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No safe connection</source>
            <translation>Sin conexión segura</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Nobody answers on this network. All downloads wait, and go on once somebody does.</source>
            <translation>Nadie responde en esta red. Todas las descargas esperan, y siguen en cuanto alguien responda.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None has failed.</source>
            <translation>No ha fallado ninguna.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None of those shown has failed.</source>
            <translation>No ha fallado ninguna de las mostradas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>None of those shown is finished.</source>
            <translation>No ha terminado ninguna de las mostradas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not a usable link</source>
            <translation>Enlace no utilizable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not reachable</source>
            <translation>No accesible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing had been downloaded yet.</source>
            <translation>Aún no se había descargado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Nothing may be written in {folder}.</source>
            <translation>No está permitido escribir en {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing running</source>
            <translation>Nada en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then try again.</source>
            <translation>No se envió nada. {kept} Hay que iniciar sesión con el navegador, exportar sus cookies a ese archivo e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.</source>
            <translation>No se envió nada. {kept} Hay que devolverlo a su sitio, o indicar otro en «Cuentas», e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the password by Sign In for this session.</source>
            <translation>No se envió nada. {kept} Se puede iniciar el llavero del escritorio e intentarlo de nuevo, o dar la contraseña con «Iniciar sesión» para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; once it answers, this window continues.</source>
            <translation>No se envió nada. {kept} Quizá esté pidiendo que se desbloquee, detrás de otra ventana; en cuanto responda, esta ventana sigue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this session.</source>
            <translation>No se envió nada. {kept} Se puede intentar de nuevo y permitirlo, o dar la contraseña con «Iniciar sesión» para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again, or give the password by Sign In for this session.</source>
            <translation>No se envió nada. {kept} Se puede intentar de nuevo, o dar la contraseña con «Iniciar sesión» para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this session.</source>
            <translation>No se envió nada. {kept} Se puede desbloquear e intentar de nuevo, o dar la contraseña con «Iniciar sesión» para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Old and new parts do not fit together, so it starts over. {kept}</source>
            <translation>Las partes antiguas y las nuevas no encajan, así que la descarga empieza de cero. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries first</source>
            <translation>Una descarga lo intenta primero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries {host} first</source>
            <translation>Una descarga prueba {host} primero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.</source>
            <translation>Uno de los dos está desactualizado. {kept} Conviene buscar un Metalink más nuevo, o añadir el enlace solo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused</source>
            <translation>Pausada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused · stopped when Wherry quit</source>
            <translation>Pausada · se detuvo al salir de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy failed</source>
            <translation>Fallo del proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy wants a login</source>
            <translation>El proxy pide iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit Wherry?</source>
            <translation>¿Salir de Wherry?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Redirects in circles</source>
            <translation>Redirecciones en círculo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Request refused</source>
            <translation>Petición rechazada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retry in {span}</source>
            <translation>Reintento en {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retrying…</source>
            <translation>Reintentando…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>SHA-256 fingerprint of the certificate that was shown:</source>
            <translation>Huella SHA-256 del certificado mostrado:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Saving the download history failed.</source>
            <translation>No se pudo guardar el historial de descargas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Secure connection failed</source>
            <translation>Falló la conexión segura</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server busy</source>
            <translation>Servidor ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server error</source>
            <translation>Error del servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in to the proxy</source>
            <translation>Iniciar sesión en el proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Size differs</source>
            <translation>El tamaño no coincide</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Stalled</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Started now, whatever the limits</source>
            <translation>Iniciada ya, pese a los límites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting over</source>
            <translation>Empezando de cero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly at {host}</source>
            <translation>Inicio lento en {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly · {number} at once</source>
            <translation>Inicio lento · {number} a la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starts at once when it goes on, whatever the limits</source>
            <translation>Empieza al reanudarse, pese a los límites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Such files are to be skipped, so it was not touched. {kept}</source>
            <translation>Esos archivos se deben omitir, así que no se tocó. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>That part was thrown away. {kept} Try again.</source>
            <translation>Esa parte se desechó. {kept} Se puede intentar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The address of {host} could not be looked up.</source>
            <translation>No se pudo averiguar la dirección de {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>The certificate of {place} is no longer trusted. Connections in use end with their downloads.</source>
            <translation>Ya no se confía en el certificado de {place}. Las conexiones en uso terminan con sus descargas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The connection to {host} broke off.</source>
            <translation>La conexión con {host} se cortó.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The damaged file was kept as {place}.</source>
            <translation>El archivo dañado se guardó como {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds the download history is full.</source>
            <translation>El disco del historial de descargas está lleno.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} cannot hold a file of this size.</source>
            <translation>En el disco de {folder} no cabe un archivo de este tamaño.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is full</source>
            <translation>El disco de {folder} está lleno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} is full.</source>
            <translation>El disco de {folder} está lleno.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is gone</source>
            <translation>El disco de {folder} no está</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} reports an error.</source>
            <translation>El disco de {folder} informa de un error.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be opened.</source>
            <translation>El historial de descargas no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be written.</source>
            <translation>El historial de descargas no se puede escribir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was damaged.</source>
            <translation>El historial de descargas estaba dañado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was written by a newer Wherry.</source>
            <translation>El historial de descargas lo escribió un Wherry más reciente.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is no longer, or never was, at this address.</source>
            <translation>El archivo ya no está, o nunca estuvo, en esta dirección.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is not the one its checksum describes.</source>
            <translation>El archivo no es el que describe su suma de verificación.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is whole, but another program keeps it open.</source>
            <translation>El archivo está completo, pero otro programa lo mantiene abierto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed during every attempt.</source>
            <translation>El archivo en {host} cambió en cada intento.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed since the download began.</source>
            <translation>El archivo en {host} ha cambiado desde que empezó la descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} does not have the size that its Metalink names.</source>
            <translation>El archivo en {host} no tiene el tamaño que indica su Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The file with the cookies for {host} cannot be read.</source>
            <translation>El archivo con las cookies de {host} no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring could not give the password for {host}.</source>
            <translation>El llavero no pudo dar la contraseña de {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring has not given the password for {host} yet.</source>
            <translation>El llavero aún no ha dado la contraseña de {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is locked.</source>
            <translation>El llavero con la contraseña de {host} está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is not there.</source>
            <translation>El llavero con la contraseña de {host} no está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring was not allowed to give the password for {host}.</source>
            <translation>Al llavero no se le permitió dar la contraseña de {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads from address to address without an end.</source>
            <translation>El enlace lleva de una dirección a otra sin fin.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads to an address that is not safe to follow.</source>
            <translation>El enlace lleva a una dirección que no es seguro seguir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The names of %n finished downloads are taken: {names}</source>
            <translation>
                <numerusform>El nombre de %n descarga terminada está ocupado: {names}</numerusform>
                <numerusform>Los nombres de %n descargas terminadas están ocupados: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The new link does not lead on with the file that was begun.</source>
            <translation>El nuevo enlace no continúa el archivo empezado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy could not be reached or would not connect to {host}.</source>
            <translation>No se pudo llegar al proxy, o no quiso conectar con {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy wants a user name and a password.</source>
            <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for 1 more download whose name is taken</source>
            <translation>Lo mismo para 1 descarga más cuyo nombre está ocupado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for all %n more downloads whose names are taken</source>
            <translation>
                <numerusform>Lo mismo para %n descarga más cuyo nombre está ocupado</numerusform>
                <numerusform>Lo mismo para las otras %n descargas cuyos nombres están ocupados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The secure connection to {host} could not be set up.</source>
            <translation>No se pudo establecer la conexión segura con {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>There is a file called {name} in its folder already.</source>
            <translation>Ya hay un archivo llamado {name} en su carpeta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no server called {host}.</source>
            <translation>No hay ningún servidor llamado {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where they are. Once deleted, {name} and the others cannot be restored.</source>
            <translation>No hay papelera donde están. Una vez eliminados, {name} y los demás no se pueden restaurar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where {name} is. Once deleted, it cannot be restored.</source>
            <translation>No hay papelera donde está {name}. Una vez eliminado, no se puede restaurar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no way to {host} from this computer.</source>
            <translation>No hay camino a {host} desde este equipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is no way to {host}. One download tries it again, then the others.</source>
            <translation>No hay camino a {host}. Una descarga lo prueba de nuevo, luego las demás.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is to be some time between two requests to {host}.</source>
            <translation>Entre dos peticiones a {host} debe pasar algo de tiempo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>This address cannot be downloaded.</source>
            <translation>Esta dirección no se puede descargar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer has no network. All downloads wait, and go on once it is back.</source>
            <translation>Este equipo no tiene red. Todas las descargas esperan, y siguen cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer is on battery. All downloads wait, and go on once it is plugged in.</source>
            <translation>Este equipo está con batería. Todas las descargas esperan, y siguen cuando se enchufe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This network answers for every server with a page of its own, as where one has to log in first. Do that in a browser; all downloads wait, and go on once it is done.</source>
            <translation>Esta red responde por cada servidor con una página propia, como donde primero hay que iniciar sesión. Se puede hacer en un navegador; todas las descargas esperan, y siguen cuando esté hecho.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Too large for the disk's format</source>
            <translation>Demasiado grande para el formato del disco</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust This Certificate?</source>
            <translation>¿Confiar en este certificado?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust for {place}</source>
            <translation>Confiar para {place}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust it only if its owner gives you the same fingerprint.</source>
            <translation>Solo conviene confiar en él si su dueño da la misma huella.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Try now</source>
            <translation>Probar ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Trying the host again…</source>
            <translation>Probando el host de nuevo…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Unknown kind of login</source>
            <translation>Tipo de acceso desconocido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unknown server</source>
            <translation>Servidor desconocido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unsafe redirect</source>
            <translation>Redirección no segura</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unusable encoding</source>
            <translation>Codificación no utilizable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Update link</source>
            <translation>Actualizar enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Waiting for {host}</source>
            <translation>Esperando a {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>What comes by this network is paid for. All downloads wait, and go on in another one.</source>
            <translation>Lo que llega por esta red se paga. Todas las descargas esperan, y siguen en otra.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>What has arrived is kept, and can go on at the next start.</source>
            <translation>Lo que ha llegado se conserva, y puede seguir en el próximo inicio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. %n downloads were not resumed.</source>
            <translation>
                <numerusform>Wherry se cerró inesperadamente poco después de sus últimos inicios. No se reanudó %n descarga.</numerusform>
                <numerusform>Wherry se cerró inesperadamente poco después de sus últimos inicios. No se reanudaron %n descargas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. 1 download was not resumed.</source>
            <translation>Wherry se cerró inesperadamente poco después de sus últimos inicios. No se reanudó 1 descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on in the tray</source>
            <translation>Wherry sigue en la bandeja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on with a good one.</source>
            <translation>Wherry sigue con uno en buen estado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wherry made a mistake of its own.</source>
            <translation>Wherry cometió un error propio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Whoever holds this certificate can read what you send to {place}, a login too, and change what comes. It is trusted for this server and port alone; another certificate is refused again.</source>
            <translation>Quien tenga este certificado puede leer lo que se envíe a {place}, también una contraseña, y cambiar lo que llega. Se confía en él solo para este servidor y puerto; otro certificado se vuelve a rechazar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wrong part sent</source>
            <translation>Se envió otra parte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Wrong password</source>
            <translation>Contraseña incorrecta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>checked</source>
            <translation>comprobada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>metered network</source>
            <translation>red de uso medido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery</source>
            <translation>con batería</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery, {percent} left</source>
            <translation>con batería, queda {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>fuera del horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>over 99 d</source>
            <comment>days</comment>
            <translation>más de 99 d</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>size not confirmed</source>
            <translation>tamaño sin confirmar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>started now</source>
            <translation>iniciada ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>trusted by hand</source>
            <translation>aceptado a mano</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>{before} renamed to {after}</source>
            <translation>{before} renombrado a {after}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{d} d {h} h</source>
            <translation>{d} d {h} h</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} already holds a file called {name}.</source>
            <translation>{folder} ya contiene un archivo llamado {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{folder} already holds a file called {name}. The new one is complete.</source>
            <translation>{folder} ya contiene un archivo llamado {name}. El nuevo está completo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} is not the folder that the download was begun in.</source>
            <translation>{folder} no es la carpeta en la que se empezó la descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>{folder} is not there: it was moved or deleted, or its disk is not attached.</source>
            <translation>{folder} no está: se ha movido o eliminado, o su disco no está conectado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered that there is nothing to download.</source>
            <translation>{host} respondió que no hay nada que descargar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered with something that is not valid HTTP.</source>
            <translation>{host} respondió con algo que no es HTTP válido.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} could not prove that it is {host}.</source>
            <translation>{host} no pudo demostrar que es {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not accept this request.</source>
            <translation>{host} no acepta esta petición.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not give this file, or gives it no longer.</source>
            <translation>{host} no entrega este archivo, o ya no lo entrega.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} does not take this user name and password.</source>
            <translation>{host} no acepta este nombre de usuario y contraseña.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} gave a part of this file, and refuses the rest.</source>
            <translation>{host} entregó una parte de este archivo y niega el resto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} has had enough for now. Its downloads wait together; other hosts go on.</source>
            <translation>{host} tiene bastante por ahora. Sus descargas esperan juntas; los demás hosts siguen.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} has no secure connection to offer that is safe.</source>
            <translation>{host} no tiene ninguna conexión que ofrecer que sea segura.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} is busy and asks for patience.</source>
            <translation>{host} está ocupado y pide paciencia.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} keeps the connection open and sends nothing.</source>
            <translation>{host} mantiene abierta la conexión y no envía nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} refuses connections.</source>
            <translation>{host} rechaza las conexiones.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} refuses connections. One download tries it again, then the others.</source>
            <translation>{host} rechaza las conexiones. Una descarga lo prueba de nuevo, luego las demás.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} reports an error of its own.</source>
            <translation>{host} informa de un error propio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sends the file only in an encoding that was not asked for.</source>
            <translation>{host} solo envía el archivo en una codificación que no se pidió.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent a web page where a file was expected.</source>
            <translation>{host} envió una página web donde se esperaba un archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent another part of the file than was asked for.</source>
            <translation>{host} envió otra parte del archivo que la pedida.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} shows another certificate than the one you accepted.</source>
            <translation>{host} muestra otro certificado que el que se aceptó.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} stopped before the file was whole.</source>
            <translation>{host} paró antes de completar el archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} took the request and did not answer.</source>
            <translation>{host} tomó la petición y no respondió.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a kind of login that Wherry does not know.</source>
            <translation>{host} pide un tipo de acceso que Wherry no conoce.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a user name and a password.</source>
            <translation>{host} pide un nombre de usuario y una contraseña.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: %Ln may run there now, and more step by step.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{host} estaba ocupado: ahora puede ir allí %Ln, y más paso a paso.</numerusform>
                <numerusform>{host} estaba ocupado: ahora pueden ir allí %Ln, y más paso a paso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: one download tries first, and the others follow.</source>
            <translation>{host} estaba ocupado: una descarga lo intenta primero y las demás la siguen.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{h} h {min} min</source>
            <translation>{h} h {min} min</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.</source>
            <translation>{kept} Un disco FAT acaba en 4 GB: hay que elegir una carpeta en otro disco y añadir el enlace otra vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A virus scanner may need a while: try again, and the file gets its name.</source>
            <translation>{kept} Un antivirus puede necesitar un rato: al intentarlo de nuevo, el archivo recibe su nombre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Attach the disk or make the folder again, then try again.</source>
            <translation>{kept} Hay que conectar el disco o crear de nuevo la carpeta, e intentarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Attach the disk: the download then continues. Nothing is written in its place.</source>
            <translation>{kept} Al conectar el disco, la descarga sigue. No se escribe nada en su lugar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Change its permissions or add the link for another folder.</source>
            <translation>{kept} Hay que cambiar sus permisos o añadir el enlace para otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Check both, and give them by Sign In. The same ones are not sent again for five minutes: many servers lock an account after a few failures.</source>
            <translation>{kept} Conviene comprobar ambos y darlos con «Iniciar sesión». Los mismos no se vuelven a enviar durante cinco minutos: muchos servidores bloquean una cuenta tras unos pocos fallos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check that the computer is online, then try again.</source>
            <translation>{kept} Conviene comprobar que el equipo está en línea e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the disk before trying again; it may be failing.</source>
            <translation>{kept} Conviene comprobar el disco antes de intentarlo de nuevo; puede estar fallando.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link for a typing error and add it again.</source>
            <translation>{kept} Conviene buscar una errata en el enlace y añadirlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link on the page it came from.</source>
            <translation>{kept} Conviene comprobar el enlace en la página de la que viene.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the network or a firewall, then try again.</source>
            <translation>{kept} Conviene comprobar la red o un cortafuegos e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the proxy's address, or go without one.</source>
            <translation>{kept} Conviene comprobar la dirección del proxy, o prescindir de él.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them by --user, or from an account.</source>
            <translation>{kept} Se dan con «Iniciar sesión»; wherry get los toma con --user, o de una cuenta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an account.</source>
            <translation>{kept} Se dan con «Iniciar sesión»; wherry get los toma en la dirección del proxy, o de una cuenta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} If its disk is not attached, attach it: the download then continues. If the folder was made anew, or what was kept is lost, begin anew in the folder that is there.</source>
            <translation>{kept} Si su disco no está conectado, al conectarlo la descarga sigue. Si la carpeta se creó de nuevo, o lo guardado se perdió, se puede empezar de nuevo en la carpeta que hay.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you log in by its pages, an account with their cookies can do.</source>
            <translation>{kept} Wherry conoce nombres de usuario con contraseñas (Basic, Digest) y tokens. Si el sitio permite iniciar sesión en sus páginas, puede servir una cuenta con sus cookies.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Let the other one end, then try again.</source>
            <translation>{kept} Hay que dejar que termine el otro e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Links begin with http:// or https://. Correct it and add it again.</source>
            <translation>{kept} Los enlaces empiezan por http:// o https://. Hay que corregirlo y añadirlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Look for a newer link on the page it came from.</source>
            <translation>{kept} Conviene buscar un enlace más nuevo en la página de la que viene.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Make room: the download continues once {size} are free.</source>
            <translation>{kept} Hay que hacer espacio: la descarga sigue en cuanto queden libres {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Most likely the link has expired: copy a fresh one from its page and give it by Update Link in the window, which goes on from there. Adding it anew would begin anew.</source>
            <translation>{kept} Lo más probable es que el enlace haya caducado: se puede copiar uno nuevo de su página y darlo con «Actualizar enlace» en la ventana, que sigue desde ahí. Añadirlo otra vez sería empezar de cero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Often the site wants a login first; copy the link again after it.</source>
            <translation>{kept} A menudo el sitio pide antes iniciar sesión; después se puede copiar otra vez el enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may be incomplete; copy it again from its page.</source>
            <translation>{kept} Quizá el enlace esté incompleto; conviene copiarlo otra vez de su página.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may have expired: copy a fresh one from its page and give it by Update Link in the window.</source>
            <translation>{kept} Quizá el enlace haya caducado: se puede copiar uno nuevo de su página y darlo con «Actualizar enlace» en la ventana.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The network may be off, or the server's own; check both, then try again.</source>
            <translation>{kept} Quizá esté apagada la red, o la del servidor; conviene comprobar ambas e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be down for a while; try again later.</source>
            <translation>{kept} Quizá el servidor esté caído un rato; se puede intentar de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be overloaded; try again later.</source>
            <translation>{kept} Quizá el servidor esté sobrecargado; se puede intentar de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again later.</source>
            <translation>{kept} Se puede intentar de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again when the server has stopped writing it.</source>
            <translation>{kept} Conviene intentarlo de nuevo cuando el servidor haya dejado de escribirlo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the link leads to another service.</source>
            <translation>{kept} Se puede intentar de nuevo; si sigue así, el enlace lleva a otro servicio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the server is set up wrongly.</source>
            <translation>{kept} Se puede intentar de nuevo; si sigue así, el servidor está mal configurado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; please report it with the log if it comes back.</source>
            <translation>{kept} Se puede intentar de nuevo; si vuelve a ocurrir, se agradece un aviso con el registro.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again fetches the rest.</source>
            <translation>{kept} Al intentarlo de nuevo se obtiene el resto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again goes on from there where the server allows it.</source>
            <translation>{kept} Al intentarlo de nuevo se sigue desde ahí si el servidor lo permite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Wherry waits as long as the server wishes, then goes on.</source>
            <translation>{kept} Wherry espera todo lo que el servidor desee, y luego sigue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min</source>
            <comment>minutes</comment>
            <translation>{min} min</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{min} min {s} s</source>
            <translation>{min} min {s} s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{missing} {kept} Make room, then try again.</source>
            <translation>{missing} {kept} Hay que hacer espacio e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be deleted. It is in use, or may not be changed.</source>
            <translation>No se pudo eliminar {name}. Está en uso, o no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be put back where it was. It is in the trash.</source>
            <translation>No se pudo devolver {name} a su lugar. Está en la papelera.</translation>
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
            <translation>{number} de {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{percent} of {size}</source>
            <translation>{percent} de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} could not prove by its certificate who it is:</source>
            <translation>{place} no pudo demostrar con su certificado quién es:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} shows another certificate than the one you accepted:</source>
            <translation>{place} muestra otro certificado que el que se aceptó:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, %Ln files are in the trash</source>
            <translation>
                <numerusform>{removed}, %Ln archivo está en la papelera</numerusform>
                <numerusform>{removed}, %Ln archivos están en la papelera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, 1 file is in the trash</source>
            <comment>removed: 3 downloads removed</comment>
            <translation>{removed}, 1 archivo está en la papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} downloads from {host} are running.</source>
            <translation>{running} de {cap} descargas de {host} están en marcha.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} running</source>
            <translation>{running} de {cap} en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} are kept.</source>
            <translation>Se conservan {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{size} have been downloaded and will be deleted. Pausing keeps them.</source>
            <translation>Se han descargado {size} y se eliminarán. Al pausar se conservan.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} more are needed.</source>
            <translation>Se necesitan {size} más.</translation>
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
            <translation>quedan {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{s} s</source>
            <comment>seconds</comment>
            <translation>{s} s</translation>
        </message>
    </context>
    <context>
        <name>Mirrors</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>All %Ln mirrors were tried; the last one was {host}.</source>
            <translation>
                <numerusform>Se probó %Ln espejo; el último fue {host}.</numerusform>
                <numerusform>Se probaron los %Ln espejos; el último fue {host}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>one of %Ln mirrors</source>
            <comment>servers with the same file</comment>
            <translation>
                <numerusform>uno de %Ln espejo</numerusform>
                <numerusform>uno de %Ln espejos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A proxy of my own</source>
            <translation>Un proxy propio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Un nombre de usuario no puede contener dos puntos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>All servers are reached by it. With socks5h the proxy looks names up, with socks5 this computer does.</source>
            <translation>A todos los servidores se llega por él. Con socks5h es el proxy quien busca los nombres, con socks5 es este equipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Asking {host}…</source>
            <translation>Preguntando a {host}…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Downloads that run keep their way; rules for sites go before.</source>
            <translation>Las descargas en marcha conservan su camino; las reglas de los sitios van antes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered by way of {proxy} (status {status}).</source>
            <translation>Funciona: {host} respondió a través de {proxy} (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered without a proxy (status {status}).</source>
            <translation>Funciona: {host} respondió sin proxy (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>No proxy</source>
            <translation>Sin proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody knows the name of {proxy}. Check the address.</source>
            <translation>Nadie conoce el nombre {proxy}. Conviene comprobar la dirección.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody listens at {proxy}. Check the address and the port.</source>
            <translation>Nadie escucha en {proxy}. Conviene comprobar la dirección y el puerto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>None</source>
            <comment>no proxy</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nothing came back in time. Try again, or try it with another link.</source>
            <translation>No llegó nada a tiempo. Se puede intentar de nuevo, o probar con otro enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Servers are reached straight, whatever the system says.</source>
            <translation>A los servidores se llega directamente, diga lo que diga el sistema.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>System’s</source>
            <comment>proxy</comment>
            <translation>Del sistema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system does not say which proxy to take, or names none that works.</source>
            <translation>El sistema no dice qué proxy usar, o no nombra ninguno que funcione.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system’s proxy</source>
            <translation>El proxy del sistema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between.</source>
            <translation>No son hosts: nombres, direcciones o redes como 10.0.0.0/8, separados por comas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no link to try it with.</source>
            <translation>No es un enlace con el que probar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. The login has fields of its own.</source>
            <translation>No es un proxy: http, socks5 o socks5h, un host y un puerto, como socks5h://proxy:1080. El usuario y la contraseña tienen sus propios campos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: none, system, or an address such as socks5h://proxy:1080.</source>
            <translation>No es un proxy: none, system o una dirección como socks5h://proxy:1080.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>What the system has for each server: on Windows and macOS its settings and scripts, elsewhere http_proxy, https_proxy and no_proxy.</source>
            <translation>Lo que el sistema tiene para cada servidor: en Windows y macOS sus ajustes y scripts, en otros http_proxy, https_proxy y no_proxy.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{host} could not be reached: {why}.</source>
            <translation>No se pudo llegar a {host}: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.</source>
            <translation>{proxy} respondió, pero no quiso conectar con {host}. Quizá sea un proxy de otro tipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} does not answer. Check the address and the port.</source>
            <translation>{proxy} no responde. Conviene comprobar la dirección y el puerto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} wants a user name and a password, or does not take these. Check both.</source>
            <translation>{proxy} pide un nombre de usuario y una contraseña, o no acepta estos. Conviene comprobar ambos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} works, but {host} could not be reached: {why}.</source>
            <translation>{proxy} funciona, pero no se pudo llegar a {host}: {why}.</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Not for</source>
            <translation>Salvo &amp;para</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Proxy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>&amp;Recordar en el llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Test</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Hosts that are reached without the proxy</source>
            <translation>Hosts a los que se llega sin el proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Link to try it with</source>
            <translation>Enlace para probar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None, if it wants none</source>
            <translation>Vacío, si no lo pide</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Pass&amp;word</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Password for the proxy</source>
            <translation>Contraseña del proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>S&amp;top</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Try &amp;it with</source>
            <translation>Probar co&amp;n</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>User name for the proxy</source>
            <translation>Nombre de usuario del proxy</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>NoticeDesk</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>All downloads have ended</source>
            <translation>Han terminado todas las descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notices.py" />
            <source>Download finished · {size}</source>
            <translation>Descarga terminada · {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Open</source>
            <comment>a file, from a notice</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Retry</source>
            <comment>downloads, from a notice</comment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show in Folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>The queue {name} has ended</source>
            <translation>La cola {name} ha terminado</translation>
        </message>
    </context>
    <context>
        <name>NumberControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high}</source>
            <comment>numbers</comment>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high} s</source>
            <comment>seconds</comment>
            <translation>{low} a {high} s</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>What went wrong</source>
            <translation>Qué ha ido mal</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Limit</source>
            <translation>&amp;Límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;No Limit</source>
            <translation>Si&amp;n límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;OK</source>
            <translation>A&amp;ceptar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Pause All</source>
            <translation>&amp;Pausar todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Add Hours</source>
            <translation>Añadir horas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Edit Hours</source>
            <translation>Editar horas</translation>
        </message>
    </context>
    <context>
        <name>QueueActions</name>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Add Links To</source>
            <translation>&amp;Añadir enlaces a</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;High</source>
            <translation>&amp;Alta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Low</source>
            <translation>&amp;Baja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Manage Queues…</source>
            <translation>&amp;Gestionar colas…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;New Queue…</source>
            <translation>&amp;Nueva cola…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Pause Queue</source>
            <translation>&amp;Pausar cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Queue Order</source>
            <translation>&amp;Orden de la cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Mo&amp;ve</source>
            <translation>M&amp;over</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Bottom</source>
            <translation>Mover al &amp;final</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Top</source>
            <translation>Mover al &amp;principio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Priorit&amp;y</source>
            <translation>Priorida&amp;d</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Start &amp;Now</source>
            <translation>Iniciar a&amp;hora</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>To &amp;Queue</source>
            <translation>A la &amp;cola</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Show Queue Order</source>
            <translation>Mostrar el orden de la cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Downloads at once</source>
            <translation>&amp;Descargas a la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Only within these hours</source>
            <translation>&amp;Solo en estas horas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Use Default</source>
            <translation>&amp;Usar predeterminada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>C&amp;hoose…</source>
            <translation>Eleg&amp;ir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Cre&amp;ate</source>
            <translation>C&amp;rear</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Edit Queue</source>
            <translation>Editar cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Folde&amp;r</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>New Queue</source>
            <translation>Nueva cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit of its own</source>
            <translation>Sin límite propio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Sin límite, o como 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Speed &amp;limit</source>
            <translation>&amp;Límite de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Use the folder of all downloads</source>
            <translation>Usar la carpeta de todas las descargas</translation>
        </message>
    </context>
    <context>
        <name>Queues</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>%n downloads moved to {queue}</source>
            <translation>
                <numerusform>%n descarga movida a {queue}</numerusform>
                <numerusform>%n descargas movidas a {queue}</numerusform>
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
            <translation>1 descarga movida a {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Delete the queue {queue}?</source>
            <translation>¿Eliminar la cola {queue}?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main, and may start there at once.</source>
            <translation>
                <numerusform>Su descarga pasa a la cola Principal, y puede empezar allí enseguida.</numerusform>
                <numerusform>Sus %n descargas pasan a la cola Principal, y pueden empezar allí enseguida.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main.</source>
            <translation>
                <numerusform>Su descarga pasa a la cola Principal.</numerusform>
                <numerusform>Sus %n descargas pasan a la cola Principal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main, and may start there at once.</source>
            <translation>Su descarga pasa a la cola Principal, y puede empezar allí enseguida.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main.</source>
            <translation>Su descarga pasa a la cola Principal.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its file stays where it is.</source>
            <translation>Su archivo se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Main</source>
            <translation>Principal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Próximo inicio: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Outside its hours</source>
            <translation>Fuera de sus horas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paste or type a link for {queue}, or drop it anywhere</source>
            <translation>Pegar o escribir un enlace para {queue}, o soltarlo donde sea</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} has no hours to run</source>
            <translation>La cola {queue} no tiene horas activas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} is paused</source>
            <translation>La cola {queue} está en pausa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts at {time}</source>
            <translation>La cola {queue} empieza a las {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts {time}</source>
            <comment>the time has a weekday before it</comment>
            <translation>La cola {queue} empieza {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Resume the queue {queue}, move the download to another one, or start it now.</source>
            <translation>Se puede reanudar la cola {queue}, mover la descarga a otra o iniciarla ahora.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs</source>
            <translation>Activa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs · ends {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Activa · termina {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs within its hours. Start Now goes past them, for this download alone.</source>
            <translation>La cola {queue} funciona en sus horas. «Iniciar ahora» las pasa por alto, solo para esta descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs {cap} at once. It starts when one of them is through.</source>
            <translation>La cola {queue} lleva {cap} a la vez. Esta empieza cuando acabe una de ellas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Their files stay where they are.</source>
            <translation>Sus archivos se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There are no downloads in it.</source>
            <translation>No contiene ninguna descarga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There is a queue of that name already.</source>
            <translation>Ya hay una cola con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Wherry cannot write to {folder}. Choose another folder.</source>
            <translation>Wherry no puede escribir en {folder}. Hay que elegir otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, all day</source>
            <translation>{days}, todo el día</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, {from}–{to}</source>
            <translation>{days}, {from}–{to}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} de {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} starts: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} empieza: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} stops: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} termina: {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{running} of {cap} running in {queue}</source>
            <translation>{running} de {cap} en marcha en {queue}</translation>
        </message>
    </context>
    <context>
        <name>QueuesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;New…</source>
            <translation>&amp;Nueva…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>De&amp;lete…</source>
            <translation>E&amp;liminar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Every day, 88:88–88:88</source>
            <translation>Todos los días, 88:88–88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Runs until Wed 88:88</source>
            <translation>Activa hasta mié 88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Speed limit</source>
            <translation>Límite de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <location filename="../../qtapp/ui/removing.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Nombre:</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Name of the file</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
    </context>
    <context>
        <name>Renaming</name>
        <message>
            <location filename="../../qtapp/ui/renaming.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Repeats</name>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Add Again</source>
            <translation>Añadir de nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>RequestHeadersDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Others</source>
            <translation>&amp;Otras</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Referrer</source>
            <translation>&amp;Página de origen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save and Retry</source>
            <translation>Guardar y &amp;reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;User agent</source>
            <translation>Agente de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Extra Headers</source>
            <translation>Cabeceras extra</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Other headers, one a line</source>
            <translation>Otras cabeceras, una por línea</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Referrer</source>
            <translation>Página de origen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>The page that the link stands on</source>
            <translation>La página donde está el enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>User agent</source>
            <translation>Agente de usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Wherry’s own</source>
            <translation>El de Wherry</translation>
        </message>
    </context>
    <context>
        <name>RowDragTable</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/views/row_drag.py" />
            <source>%Ln downloads</source>
            <translation>
                <numerusform>%Ln descarga</numerusform>
                <numerusform>%Ln descargas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Añadir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Hours with another speed limit</source>
            <translation>Horas con otro límite de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Speed Schedule</source>
            <translation>Horario de velocidad</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../qtapp/ui/top_bar.py" />
            <source>Search downloads</source>
            <translation>Buscar descargas</translation>
        </message>
    </context>
    <context>
        <name>SegmentMap</name>
        <message>
            <location filename="../../qtapp/ui/painting/segment_map.py" />
            <source>Segments of the file</source>
            <translation>Segmentos del archivo</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Attempts</source>
            <translation>&amp;Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Conexiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections a download</source>
            <translation>Cone&amp;xiones por descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Follow the speed schedule</source>
            <translation>Seguir el &amp;horario de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep a history</source>
            <translation>&amp;Guardar un historial</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep files whose checksum differs</source>
            <translation>&amp;Conservar archivos cuya suma no coincide</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep the computer awake</source>
            <translation>&amp;Mantener activo el equipo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Leave free on the disk</source>
            <translation>Dejar &amp;libre en el disco</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Limit the speed</source>
            <translation>&amp;Limitar la velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Look for newer versions</source>
            <translation>&amp;Buscar versiones nuevas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Note in files where they came from</source>
            <translation>&amp;Anotar en los archivos de dónde vienen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Open Log Folder</source>
            <translation>&amp;Abrir carpeta del registro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Quiet hours</source>
            <translation>&amp;Horas de silencio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rest on battery</source>
            <translation>E&amp;n reposo con batería</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rows of the list</source>
            <translation>&amp;Filas de la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sizes are shown in</source>
            <translation>&amp;Mostrar tamaños en</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sort new downloads into folders</source>
            <translation>&amp;Ordenar las descargas nuevas en carpetas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Tiempo entre peticiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Watch the clipboard for links</source>
            <translation>&amp;Vigilar enlaces en el portapapeles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Where the name is taken</source>
            <translation>Si el &amp;nombre está ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A connection that brings nothing for so long is made anew.</source>
            <translation>Una conexión que no trae nada durante ese tiempo se vuelve a abrir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A download fails after so many in a row that brought nothing.</source>
            <translation>Una descarga falla tras tantos intentos seguidos que no trajeron nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A large file comes in so many pieces at once, where its site bears it.</source>
            <translation>Un archivo grande llega en tantas partes a la vez, si su sitio lo admite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A server that is not reached by then is tried again later.</source>
            <translation>Un servidor al que no se llega en ese tiempo se reintenta más tarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>After the end</source>
            <translation>Tras el final</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All queues</source>
            <translation>Todas las colas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All settings</source>
            <translation>Todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As NAME.bad, to be looked at; they are deleted otherwise.</source>
            <translation>Como NOMBRE.bad, para examinarlos; si no, se eliminan.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As on most phones, where what comes is paid for.</source>
            <translation>Como en la mayoría de los móviles, donde se paga lo que llega.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <comment>language</comment>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>At once</source>
            <translation>A la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>At sign-in</source>
            <translation>Al iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>By the type of the file, by host and path, or by both.</source>
            <translation>Por el tipo de archivo, por host y ruta, o por ambos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Certificates that nobody vouches for, each for one server alone.</source>
            <translation>Certificados que nadie avala, cada uno para un solo servidor.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Comfortable, two lines</source>
            <translation>Cómoda, dos líneas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact rows show more; comfortable ones have a second line.</source>
            <translation>Las filas compactas muestran más; las cómodas tienen una segunda línea.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Days of the week and hours of the day.</source>
            <translation>Días de la semana y horas del día.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Do not download</source>
            <translation>No descargar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Download &amp;folder</source>
            <translation>Carpeta de descar&amp;gas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads at &amp;once</source>
            <translation>Descargas &amp;a la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads go on once the computer is plugged in again.</source>
            <translation>Las descargas siguen cuando el equipo se enchufa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads wait rather than fill a disk up to less than this.</source>
            <translation>Las descargas esperan antes que dejar en un disco menos espacio libre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Each with its folder, its hours, its limits.</source>
            <translation>Cada una con su carpeta, sus horas, sus límites.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Energy and networks that cost</source>
            <translation>Energía y redes de pago</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Every site without a rule</source>
            <translation>Todo sitio sin regla</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Export to a file</source>
            <translation>A un archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>For sizes and speeds, in the window and by the wherry command; units of either kind may be typed.</source>
            <translation>Tamaños y velocidades, en la ventana y en el comando wherry; se pueden escribir de ambas formas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>From this &amp;charge down</source>
            <translation>A partir de esta &amp;carga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Go on in the &amp;tray when the window is closed</source>
            <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Highest sp&amp;eed</source>
            <translation>Velocidad &amp;máxima</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Hosts that are reached without it.</source>
            <translation>Hosts a los que se llega sin él.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Import from a file</source>
            <translation>Desde un archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>In per cent; 100 is for a rest as soon as it runs on battery.</source>
            <translation>En tanto por ciento; con 100, reposo en cuanto funciona con batería.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>It does not fall asleep by itself while a download runs.</source>
            <translation>No se suspende por sí mismo mientras hay una descarga en marcha.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>KiB, MiB, GiB (powers of 1024)</source>
            <translation>KiB, MiB, GiB (potencias de 1024)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Leave them paused</source>
            <translation>Dejarlas en pausa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>Claro u oscuro, o como esté el sistema.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Limits that hold at certain hours of certain days.</source>
            <translation>Límites que valen a ciertas horas de ciertos días.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Links that you copy in other programs are offered in a bar.</source>
            <translation>Los enlaces que se copien en otros programas se ofrecen en una barra.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Look links over &amp;before they are added</source>
            <translation>&amp;Revisar los enlaces antes de añadirlos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Move the old file to the trash</source>
            <translation>Mover el archivo antiguo a la papelera</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Neither notices nor sounds come in them; the list has it all.</source>
            <translation>En ellas no hay notificaciones ni sonidos; en la lista está todo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>New &amp;links go to</source>
            <translation>Los &amp;enlaces nuevos van a</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Not by the proxy</source>
            <translation>Sin pasar por el proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Of all downloads together.</source>
            <translation>De todas las descargas juntas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Offer copied links only if a categor&amp;y is for them</source>
            <translation>&amp;Ofrecer enlaces copiados solo si encajan en una categoría</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Once, whatever the number of its downloads.</source>
            <translation>Una vez, sea cual sea el número de sus descargas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One matching link of several is enough, and without categories all links are offered.</source>
            <translation>Basta con que encaje uno de varios enlaces; sin categorías se ofrecen todos.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One that Wherry exported; what it changes is shown first.</source>
            <translation>Uno que haya exportado Wherry; primero se muestra lo que cambia.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Otherwise what has ended is forgotten once it is off the list.</source>
            <translation>Si no, lo que ha terminado se olvida en cuanto sale de la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Patience</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Play a &amp;sound when a queue ends</source>
            <translation>&amp;Reproducir un sonido al terminar una cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Quit, sleep, shut down or run a command once all is done.</source>
            <translation>Salir, suspender, apagar o ejecutar una orden cuando todo haya terminado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rest on &amp;metered networks</source>
            <translation>En reposo en redes de &amp;uso medido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Resume downloads</source>
            <translation>Reanudar descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Save beside it, under a number</source>
            <translation>Guardar al lado, con un número</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Schedule</source>
            <translation>Horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Several at once are shown first, with their names and sizes.</source>
            <translation>Si son varios a la vez, se muestran antes con su nombre y tamaño.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Show &amp;notices</source>
            <translation>Mostrar &amp;notificaciones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Single sites</source>
            <translation>Sitios concretos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So long may a server think before it sends anything.</source>
            <translation>Es lo que un servidor puede pensar antes de enviar algo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many lead to one site, whatever downloads they belong to.</source>
            <translation>Tantas llevan a un mismo sitio, sean de las descargas que sean.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many run from one site at the same time.</source>
            <translation>Tantas están en marcha de un mismo sitio a la vez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Some sites turn away whoever asks too quickly.</source>
            <translation>Algunos sitios rechazan a quien pide demasiado rápido.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The first category that fits a link says where its file goes.</source>
            <translation>La primera categoría que encaja con un enlace dice adónde va su archivo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The others wait for their turn.</source>
            <translation>Las demás esperan su turno.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The page {page} has its defaults again.</source>
            <translation>La página {page} vuelve a tener sus valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The queue for links of which nothing else is said.</source>
            <translation>La cola para los enlaces de los que no se dice otra cosa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved ({reason}). They hold only until Wherry ends.</source>
            <translation>No se pudieron guardar los ajustes ({reason}). Solo valen hasta que termine Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved. They hold only until Wherry ends.</source>
            <translation>No se pudieron guardar los ajustes. Solo valen hasta que termine Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The way to servers.</source>
            <translation>El camino a los servidores.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>To their defaults; your queues, rules, categories and schedules stay.</source>
            <translation>A sus valores predeterminados; las colas, reglas, categorías y horarios se quedan.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Trusted by you</source>
            <translation>Aceptados a mano</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for a connectio&amp;n</source>
            <translation>Esperar &amp;una conexión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for an answe&amp;r</source>
            <translation>Esperar una &amp;respuesta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait in &amp;silence</source>
            <translation>Esperar en &amp;silencio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What Wherry did, without passwords and cookies; it stays on this computer.</source>
            <translation>Lo que hizo Wherry, sin contraseñas ni cookies; se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What happens where a file of the same name is there already.</source>
            <translation>Qué ocurre si ya hay un archivo con el mismo nombre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What holds for single sites: connections, speed, proxy, user agent, referrer.</source>
            <translation>Lo que vale para sitios concretos: conexiones, velocidad, proxy, agente de usuario, página de origen.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What the window speaks, from the next start on.</source>
            <translation>Lo que habla la ventana, desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.</source>
            <translation>Qué pasa con las descargas en marcha o en espera al salir de Wherry; las pausadas siguen así.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When Wherry &amp;starts</source>
            <translation>&amp;Al iniciar Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When downloads are done or need you, and the window is not before your eyes.</source>
            <translation>Cuando hay descargas terminadas o que requieren atención, y la ventana no está a la vista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When it is quiet</source>
            <translation>Cuándo hay silencio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where a limit holds as well, the lower one counts.</source>
            <translation>Si también vale un límite, cuenta el más bajo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where an address for that is set; it learns no more than any site does.</source>
            <translation>Si hay una dirección configurada para ello; no se le dice más que a cualquier sitio.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where new downloads go; what is there already stays where it is.</source>
            <translation>Adónde van las descargas nuevas; lo que ya está se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where there is no tray, closing the window ends Wherry.</source>
            <translation>Donde no hay bandeja, cerrar la ventana termina Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Whether Wherry starts in the tray when you sign in.</source>
            <translation>Si Wherry se inicia en la bandeja al iniciar la sesión.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>With its unit, such as 500 kB/s; it holds while the limit is on.</source>
            <translation>Con su unidad, como 500 kB/s; vale mientras el límite esté activado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without passwords and queries; Windows and macOS note it in any case.</source>
            <translation>Sin contraseñas ni consultas; Windows y macOS lo anotan en cualquier caso.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without trusted certificates and commands; passwords stay in the keyring.</source>
            <translation>Sin certificados aceptados ni órdenes; las contraseñas se quedan en el llavero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>http, socks5 or socks5h, with a host and a port.</source>
            <translation>http, socks5 o socks5h, con un host y un puerto.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>kB, MB, GB (powers of 1000)</source>
            <translation>kB, MB, GB (potencias de 1000)</translation>
        </message>
    </context>
    <context>
        <name>SettingsControl</name>
        <message>
            <location filename="../../qtapp/ui/settings_control.py" />
            <source>Try Again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>All settings have their defaults again.</source>
            <translation>Todos los ajustes vuelven a tener sus valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Defaults for This Pa&amp;ge</source>
            <translation>Valores predeterminados &amp;de esta página</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Give every value of this page its default</source>
            <translation>Dar a cada valor de esta página el predeterminado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>No setting has these words.</source>
            <translation>Ningún ajuste contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Reset &amp;All Settings</source>
            <translation>Restablecer &amp;todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Try Again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SettingsExchange</name>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Export Settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Import Settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SettingsImport</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>%Ln settings were imported. A backup is in {name}.</source>
            <translation>
                <numerusform>Se ha importado %Ln ajuste. Hay una copia de seguridad en {name}.</numerusform>
                <numerusform>Se han importado %Ln ajustes. Hay una copia de seguridad en {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Export Settings…</source>
            <translation>E&amp;xportar ajustes…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Import Settings…</source>
            <translation>&amp;Importar ajustes…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>1 setting was imported. A backup is in {name}.</source>
            <translation>Se ha importado 1 ajuste. Hay una copia de seguridad en {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Left out, as a value cannot be right: {names}.</source>
            <translation>Se omite, ya que un valor no puede ser correcto: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Never taken from a file, as trusted certificates and commands are yours alone: {names}.</source>
            <translation>Nunca se toma de un archivo, ya que los certificados aceptados y las órdenes los decide solo el usuario: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Not known to this Wherry: {names}.</source>
            <translation>Este Wherry no lo conoce: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The backup of the settings could not be written: nothing was changed. Free some space, and try again.</source>
            <translation>No se pudo escribir la copia de seguridad de los ajustes: no se ha cambiado nada. Hay que liberar espacio e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The settings were written to {name}, without passwords, trusted certificates and commands.</source>
            <translation>Los ajustes se han escrito en {name}, sin contraseñas, certificados aceptados ni órdenes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>With a folder that is not here, which is left out: {names}.</source>
            <translation>Con una carpeta que no está aquí y que se omite: {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>all downloads</source>
            <translation>todas las descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes %Ln settings. The current ones are kept in a backup.</source>
            <translation>
                <numerusform>{name} cambia %Ln ajuste. Los actuales se guardan en una copia de seguridad.</numerusform>
                <numerusform>{name} cambia %Ln ajustes. Los actuales se guardan en una copia de seguridad.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes 1 setting. The current ones are kept in a backup.</source>
            <translation>{name} cambia 1 ajuste. Los actuales se guardan en una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes nothing.</source>
            <translation>{name} no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be read. Nothing was changed.</source>
            <translation>No se pudo leer {name}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>No se pudo escribir {name}. Hay que elegir otra carpeta o liberar espacio en ella.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} holds no settings that Wherry wrote. Nothing was changed.</source>
            <translation>{name} no contiene ajustes escritos por Wherry. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was changed.</source>
            <translation>{name} fue escrito por un Wherry más nuevo. No se ha cambiado nada.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>First or last download</source>
            <translation>Primera o última descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard Shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu of the download</source>
            <translation>Menú de la descarga</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Open or close a group</source>
            <translation>Expandir o contraer un grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select a range of downloads</source>
            <translation>Seleccionar varias descargas seguidas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select or deselect a download beside others</source>
            <translation>Añadir una descarga a la selección o quitarla</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Active</source>
            <comment>downloads</comment>
            <translation>Activas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>All</source>
            <comment>downloads</comment>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Archives</source>
            <translation>Comprimidos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Cancelled</source>
            <comment>downloads</comment>
            <translation>Canceladas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Done</source>
            <comment>downloads</comment>
            <translation>Terminadas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Needs you</source>
            <comment>downloads</comment>
            <translation>Requieren atención</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is done yet.</source>
            <translation>Aún no ha terminado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is downloading.</source>
            <translation>No se está descargando nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is paused.</source>
            <translation>No hay nada en pausa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is waiting.</source>
            <translation>No hay nada en espera.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing needs you.</source>
            <translation>Nada requiere atención.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing was cancelled.</source>
            <translation>No se ha cancelado nada.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Other</source>
            <comment>types of files</comment>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Paused</source>
            <comment>downloads</comment>
            <translation>Pausadas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Show fewer</source>
            <comment>sites</comment>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>There are no downloads under {name}.</source>
            <translation>No hay descargas en {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Waiting</source>
            <comment>downloads</comment>
            <translation>En espera</translation>
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
            <translation>{number} más</translation>
        </message>
    </context>
    <context>
        <name>SidebarBox</name>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>&amp;Recordar en el llavero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign &amp;In</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In to the Proxy</source>
            <translation>Iniciar sesión en el proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
    </context>
    <context>
        <name>SiteRuleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Attempts</source>
            <translation>&amp;Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Conexiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>&amp;Descargas a la vez</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Proxy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Referrer</source>
            <translation>Página de &amp;origen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Site</source>
            <translation>&amp;Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>&amp;Tiempo entre peticiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;User agent</source>
            <translation>Agente de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>As elsewhere; or none, system, socks5h://proxy:1080</source>
            <translation>Como en otros; o none, system, socks5h://proxy:1080</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>New Rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Sin límite, o como 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Rule for a Site</source>
            <translation>Regla para un sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Speed &amp;limit</source>
            <translation>&amp;Límite de velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Wherry's own</source>
            <translation>El de Wherry</translation>
        </message>
    </context>
    <context>
        <name>SitesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Add Rule…</source>
            <translation>&amp;Añadir regla…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Rules</source>
            <translation>&amp;Reglas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Try Now</source>
            <translation>&amp;Probar ya</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Best Value</source>
            <comment>so many connections at once, as tried out</comment>
            <translation>Mejor valor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Every other site</source>
            <translation>Los demás sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Forget what this site has taught Wherry: how much it bears, and its pause</source>
            <translation>Olvidar lo que este sitio ha enseñado a Wherry: cuánto soporta, y su pausa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>In &amp;Use</source>
            <translation>En &amp;uso</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Interval</source>
            <comment>the time between two requests to a site</comment>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>No answer · next try in 8 h 88 min</source>
            <translation>Sin respuesta · próximo intento en 8 h 88 min</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Referrer</source>
            <translation>Página de origen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rule for This &amp;Site…</source>
            <translation>Regla para este &amp;sitio…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites in use</source>
            <translation>Sitios en uso</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>User agent</source>
            <translation>Agente de usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>&amp;Descending</source>
            <translation>&amp;Descendente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>S&amp;ort By</source>
            <translation>O&amp;rdenar por</translation>
        </message>
    </context>
    <context>
        <name>SpeedDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>&amp;Set Limit</source>
            <translation>&amp;Fijar límite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed Limit</source>
            <translation>Límite de velocidad</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed, such as 500 kB/s</source>
            <translation>Velocidad, como 500 kB/s</translation>
        </message>
    </context>
    <context>
        <name>Staging</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%Ln are shown</source>
            <comment>links</comment>
            <translation>
                <numerusform>Se muestra %Ln</numerusform>
                <numerusform>Se muestran %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links are dead and not ticked</source>
            <translation>
                <numerusform>%n enlace está roto y sin marcar</numerusform>
                <numerusform>%n enlaces están rotos y sin marcar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links stand here already</source>
            <translation>
                <numerusform>%n enlace ya está aquí</numerusform>
                <numerusform>%n enlaces ya están aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>%n links were being looked over when Wherry quit.</source>
            <translation>
                <numerusform>Se estaba revisando %n enlace al salir de Wherry.</numerusform>
                <numerusform>Se estaban revisando %n enlaces al salir de Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links were not added.</source>
            <translation>
                <numerusform>%n enlace no se añadió.</numerusform>
                <numerusform>%n enlaces no se añadieron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add %n Links</source>
            <translation>
                <numerusform>&amp;Añadir %n enlace</numerusform>
                <numerusform>&amp;Añadir %n enlaces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add 1 Link</source>
            <translation>&amp;Añadir 1 enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Stop Checking</source>
            <translation>&amp;Dejar de comprobar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 is shown</source>
            <translation>Se muestra 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link is dead and not ticked</source>
            <translation>1 enlace está roto y sin marcar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link stands here already</source>
            <translation>1 enlace ya está aquí</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>1 link was being looked over when Wherry quit.</source>
            <translation>Se estaba revisando 1 enlace al salir de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link was not added.</source>
            <translation>1 enlace no se añadió.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>A brace {shown} stands alone. Written twice it stands for itself.</source>
            <translation>Una llave {shown} está sola. Escrita dos veces, vale por sí misma.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All folders of the link</source>
            <translation>Todas las carpetas del enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All sizes</source>
            <translation>Todos los tamaños</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All types</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archive</source>
            <translation>Comprimido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archives</source>
            <translation>Comprimidos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Below {size}</source>
            <translation>Menos de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Chec&amp;k Again</source>
            <comment>the links</comment>
            <translation>Comprobar de n&amp;uevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Check the &amp;Rest</source>
            <comment>of the links</comment>
            <translation>Comprobar el &amp;resto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Checked: {checked} of {of}</source>
            <comment>links</comment>
            <translation>Comprobados: {checked} de {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Date of today</source>
            <translation>Fecha de hoy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloaded before</source>
            <translation>Ya descargado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Las descargas no pueden ir a {folder}: no es una carpeta en la que se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Each as its file says</source>
            <translation>Cada uno según la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Ending of the name</source>
            <translation>Extensión del nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Expression</source>
            <translation>Expresión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>For example: {name}</source>
            <translation>Por ejemplo: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Host of the link</source>
            <translation>Host del enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Last folder of the link</source>
            <translation>Última carpeta del enlace</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name, without its ending</source>
            <translation>Nombre, sin su extensión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No group: each file stands alone in the list</source>
            <translation>Sin grupo: cada archivo va solo en la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No link matches.</source>
            <translation>Ningún enlace coincide.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>None of {of} links is ticked</source>
            <translation>Ninguno de {of} enlaces está marcado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Number, here of three digits</source>
            <translation>Número, aquí de tres cifras</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>On the list already</source>
            <translation>Ya en la lista</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Passwords and secret headers were not kept.</source>
            <translation>Las contraseñas y cabeceras secretas indicadas no se conservaron.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Several groups, each as it came</source>
            <translation>Varios grupos, cada uno como llegó</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>The links are being read…</source>
            <translation>Leyendo los enlaces…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>There is no field {shown}. There are {fields}.</source>
            <translation>No hay ningún campo {shown}. Hay {fields}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This is no regular expression: {why}.</source>
            <translation>Esto no es una expresión regular: {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template ends with a folder. A name has to follow.</source>
            <translation>Esta plantilla acaba en una carpeta. Debe seguir un nombre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template is too long.</source>
            <translation>Esta plantilla es demasiado larga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Unknown size</source>
            <translation>Tamaño desconocido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Wildcards</source>
            <translation>Comodines</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{folder}, sorted by category</source>
            <translation>{folder}, ordenados por categoría</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} cannot be: write {number} or {date}.</source>
            <translation>{shown} no es posible: hay que escribir {number} o {date}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} makes folders, and stands alone between two /.</source>
            <translation>{shown} crea carpetas, y va solo entre dos /.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{size} and more</source>
            <translation>{size} y más</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked</source>
            <translation>{ticked} de {of} enlaces están marcados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} and {unsized} of unknown size</source>
            <translation>{ticked} de {of} enlaces están marcados, {size} y {unsized} de tamaño desconocido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} in all</source>
            <translation>{ticked} de {of} enlaces están marcados, {size} en total</translation>
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
            <translation>Nombre del archivo</translation>
        </message>
    </context>
    <context>
        <name>StagingDesk</name>
        <message>
            <location filename="../../qtapp/ui/staging.py" />
            <source>Bring Back</source>
            <translation>Recuperar</translation>
        </message>
    </context>
    <context>
        <name>StagingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging.py" />
            <source>Add Links</source>
            <translation>Añadir enlaces</translation>
        </message>
    </context>
    <context>
        <name>StagingFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;All That Are Shown</source>
            <translation>&amp;Todos los mostrados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;None of Those Shown</source>
            <translation>&amp;Ninguno de los mostrados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Only Those Shown</source>
            <translation>&amp;Solo los mostrados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Tick</source>
            <translation>&amp;Marcar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Filter by name or address</source>
            <translation>Filtrar por nombre o dirección</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>How the text is meant</source>
            <translation>Cómo se entiende el texto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>In&amp;vert</source>
            <comment>untick what is ticked, and tick the others</comment>
            <translation>&amp;Invertir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Type of file</source>
            <translation>Tipo de archivo</translation>
        </message>
    </context>
    <context>
        <name>StagingKeeping</name>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Bring Back</source>
            <translation>Recuperar</translation>
        </message>
    </context>
    <context>
        <name>StagingTable</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Links that were found</source>
            <translation>Enlaces encontrados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Space ticks what is selected, F2 renames, Enter adds</source>
            <translation>Espacio marca lo seleccionado, F2 renombra, Intro añade</translation>
        </message>
    </context>
    <context>
        <name>StoppedDownloads</name>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Resume All</source>
            <translation>Reanudar todo</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Done 30 Sept · size not confirmed</source>
            <translation>Terminada 30 sept · tamaño sin confirmar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Login needed · Retry</source>
            <translation>Pide iniciar sesión · Reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Retry in 2 min · Server busy · Try now</source>
            <translation>Reintento en 2 min · Servidor ocupado · Probar ya</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/event_words.py" />
            <source>%n entries are left out here</source>
            <translation>
                <numerusform>Aquí se omite %n entrada</numerusform>
                <numerusform>Aquí se omiten %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>1 entry is left out here</source>
            <translation>Aquí se omite 1 entrada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Added</source>
            <translation>Añadida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Another link: {address}</source>
            <translation>Otro enlace: {address}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Answer after {span}: {status}</source>
            <translation>Respuesta tras {span}: {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>At rest · {kept}</source>
            <translation>En reposo · {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number}</source>
            <translation>Intento {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number} after {span} in line · {reason}</source>
            <translation>Intento {number} tras {span} en la cola · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Back in line</source>
            <translation>De nuevo en la cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Cancelled by you</source>
            <translation>Cancelada por el usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected over TLS to {host} ({address})</source>
            <translation>Conectada por TLS a {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected to {host} ({address})</source>
            <translation>Conectada a {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Failed: {error}</source>
            <translation>Fallo: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Goes on from {size} that were kept</source>
            <translation>Sigue desde los {size} conservados</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>High priority</source>
            <translation>Prioridad alta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Low priority</source>
            <translation>Prioridad baja</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Moved to another queue</source>
            <translation>Movida a otra cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit for all together</source>
            <translation>Sin límite de velocidad conjunto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its own</source>
            <translation>Sin límite de velocidad propio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its queue</source>
            <translation>Sin límite de velocidad de su cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its site</source>
            <translation>Sin límite de velocidad de su sitio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Normal priority</source>
            <translation>Prioridad normal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Nothing in it has these words.</source>
            <translation>Nada en ella contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>One connection failed: {error}</source>
            <translation>Falló una conexión: {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Paused by you</source>
            <translation>Pausada por el usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Redirected to {address} · {status}</source>
            <translation>Redirigida a {address} · {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Saved as {name}</source>
            <translation>Guardada como {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Select one download to see what happened to it.</source>
            <translation>Al seleccionar una descarga se ve aquí lo que le ocurrió.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit for all together: {speed}</source>
            <translation>Límite de velocidad conjunto: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its own: {speed}</source>
            <translation>Límite de velocidad propio: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its queue: {speed}</source>
            <translation>Límite de velocidad de su cola: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its site: {speed}</source>
            <translation>Límite de velocidad de su sitio: {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Started over from the beginning</source>
            <translation>Empezada de cero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the computer was on battery</source>
            <translation>Detenida porque el equipo estaba con batería</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the network was metered</source>
            <translation>Detenida porque la red era de uso medido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by its queue</source>
            <translation>Detenida por su cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the end of the program</source>
            <translation>Detenida por el fin del programa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the schedule</source>
            <translation>Detenida por el horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to be connected anew</source>
            <translation>Detenida para conectar de nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to make way for higher priority</source>
            <translation>Detenida para ceder el paso a mayor prioridad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Taken off the list by you</source>
            <translation>Quitada de la lista por el usuario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>The file has changed on the server: started over</source>
            <translation>El archivo ha cambiado en el servidor: empezada de cero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>The history cannot be read for now: what happened before may be missing.</source>
            <translation>El historial no se puede leer por ahora: puede faltar lo ocurrido antes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>To be started now, whatever the limits</source>
            <translation>Debe iniciarse ya, pese a los límites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waited {span} · {reason}</source>
            <translation>Esperó {span} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits until {time} · {reason}</source>
            <translation>Espera hasta {time} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits · {reason}</source>
            <translation>Espera · {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>behind %n of higher priority</source>
            <translation>
                <numerusform>detrás de %n con más prioridad</numerusform>
                <numerusform>detrás de %n con más prioridad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>can be resumed</source>
            <translation>se puede reanudar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>cannot be resumed</source>
            <translation>no se puede reanudar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>checksum right</source>
            <translation>suma de verificación correcta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its ETag tells this version</source>
            <translation>su ETag indica esta versión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its date tells this version</source>
            <translation>su fecha indica esta versión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its disk was gone</source>
            <translation>su disco no estaba</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its queue was paused</source>
            <translation>su cola estaba en pausa</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>keeping a gap at {host}</source>
            <translation>intervalo en {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing kept</source>
            <translation>nada conservado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing tells one version from another</source>
            <translation>nada distingue las versiones</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one download tried {host} first</source>
            <translation>una descarga probó {host} primero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one of higher priority had its place</source>
            <translation>una con más prioridad tenía su lugar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>outside the hours of its queue</source>
            <translation>fuera de las horas de su cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>fuera del horario</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not confirmed</source>
            <translation>tamaño sin confirmar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not told</source>
            <translation>tamaño no indicado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size right</source>
            <translation>tamaño correcto</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>starting slowly at {host}</source>
            <translation>inicio lento en {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the computer was on battery</source>
            <translation>el equipo estaba con batería</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>the disk was full</source>
            <translation>el disco estaba lleno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network did not answer</source>
            <translation>la red no respondía</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network wanted a login</source>
            <translation>la red pedía iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network was metered</source>
            <translation>la red era de uso medido</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>there was no network</source>
            <translation>no había red</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>to be asked again after {span}</source>
            <translation>se pedirá de nuevo tras {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to start over</source>
            <translation>para empezar de cero</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to try again</source>
            <translation>para reintentar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one beside the file</source>
            <translation>{algorithm} no es la que está junto al archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one the server told</source>
            <translation>{algorithm} no es la que indicó el servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one you gave</source>
            <translation>{algorithm} no es la que se dio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one beside the file</source>
            <translation>{algorithm} es la que está junto al archivo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one the server told</source>
            <translation>{algorithm} es la que indicó el servidor</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one you gave</source>
            <translation>{algorithm} es la que se dio</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} told</source>
            <translation>{algorithm} indicada</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} did not answer</source>
            <translation>{host} no respondió</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} was busy</source>
            <translation>{host} estaba ocupado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{ms} ms</source>
            <comment>milliseconds</comment>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} from {host} ran</source>
            <translation>{running} de {cap} de {host} en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} of its queue ran</source>
            <translation>{running} de {cap} de su cola en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} ran</source>
            <translation>{running} de {cap} en marcha</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{size} kept</source>
            <translation>{size} conservados</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>After</source>
            <comment>so long after it was added</comment>
            <translation>Tras</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Copy &amp;All</source>
            <translation>&amp;Copiar todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Search the timeline</source>
            <translation>Buscar en la cronología</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Add from Clipboard</source>
            <translation>&amp;Añadir del portapapeles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Hide Window</source>
            <translation>&amp;Ocultar ventana</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Pause All</source>
            <translation>&amp;Pausar todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Resume All</source>
            <translation>&amp;Reanudar todo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Show Window</source>
            <translation>&amp;Mostrar ventana</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>Speed &amp;Limit</source>
            <translation>&amp;Límite de velocidad</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Change of Group</source>
            <translation>&amp;Deshacer cambio de grupo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move</source>
            <translation>&amp;Deshacer movimiento</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move to Queue</source>
            <translation>&amp;Deshacer movimiento a la cola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Remove</source>
            <translation>&amp;Deshacer quitar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Rename</source>
            <translation>&amp;Deshacer renombrar</translation>
        </message>
    </context>
    <context>
        <name>UpdateLinkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>&amp;Update</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Fresh link</source>
            <translation>Enlace nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Paste the fresh link</source>
            <translation>Pegar el enlace nuevo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Update Link</source>
            <translation>Actualizar enlace</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Turn On</source>
            <translation>Activar</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {label}</source>
            <translation>Predeterminado: {label}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {value}</source>
            <translation>Predeterminado: {value}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Added</source>
            <translation>&amp;Añadida</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Columns</source>
            <translation>&amp;Columnas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Compact</source>
            <translation>&amp;Compacta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Folder</source>
            <translation>Carp&amp;eta</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Host</source>
            <translation>&amp;Host</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Progress</source>
            <translation>&amp;Progreso</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Queue</source>
            <translation>C&amp;ola</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Reset Columns</source>
            <translation>Restablecer colu&amp;mnas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Rows</source>
            <translation>&amp;Filas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Size</source>
            <translation>&amp;Tamaño</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>A&amp;verage Speed</source>
            <translation>Velocidad me&amp;dia</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Atte&amp;mpts</source>
            <translation>&amp;Intentos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Comf&amp;ortable, Two Lines</source>
            <translation>C&amp;ómoda, dos líneas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>S&amp;tatus</source>
            <translation>E&amp;stado</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Side&amp;bar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Sp&amp;eed</source>
            <translation>&amp;Velocidad</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Time &amp;Left</source>
            <translation>Tiempo &amp;restante</translation>
        </message>
    </context>
    <context>
        <name>ViewControl</name>
        <message>
            <location filename="../../qtapp/ui/view_control.py" />
            <source>Down&amp;loads</source>
            <translation>D&amp;escargas</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln links were copied.</source>
            <translation>
                <numerusform>Se copió %Ln enlace.</numerusform>
                <numerusform>Se copiaron %Ln enlaces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>%Ln de {of} enlaces ya está en la lista o ya se descargó.</numerusform>
                <numerusform>%Ln de {of} enlaces ya están en la lista o ya se descargaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links are on the list already.</source>
            <translation>
                <numerusform>%Ln de {of} enlaces ya está en la lista.</numerusform>
                <numerusform>%Ln de {of} enlaces ya están en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used, for different reasons. The first is {first}</source>
            <translation>
                <numerusform>No se pudo usar %Ln de {of} enlaces, por distintos motivos. El primero es {first}</numerusform>
                <numerusform>No se pudieron usar %Ln de {of} enlaces, por distintos motivos. El primero es {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used. The first is {first}</source>
            <translation>
                <numerusform>No se pudo usar %Ln de {of} enlaces. El primero es {first}</numerusform>
                <numerusform>No se pudieron usar %Ln de {of} enlaces. El primero es {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>%Ln de {of} enlaces ya se descargó, y el archivo sigue ahí.</numerusform>
                <numerusform>%Ln de {of} enlaces ya se descargaron, y los archivos siguen ahí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list, but are not among the rows shown.</source>
            <translation>
                <numerusform>%n descarga está en la lista, pero no entre las filas mostradas.</numerusform>
                <numerusform>%n descargas están en la lista, pero no entre las filas mostradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list.</source>
            <translation>
                <numerusform>%n descarga está en la lista.</numerusform>
                <numerusform>%n descargas están en la lista.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links could not be used: {first}</source>
            <translation>No se pudo usar 1 de {of} enlaces: {first}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links is on the list already.</source>
            <translation>1 de {of} enlaces ya está en la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>1 of {of} links was downloaded before, and its file is still there.</source>
            <translation>1 de {of} enlaces ya se descargó, y su archivo sigue ahí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry for %Ln downloads. The first is {link}</source>
            <translation>
                <numerusform>Un enlace abierto pide a Wherry %Ln descarga. La primera es {link}</numerusform>
                <numerusform>Un enlace abierto pide a Wherry %Ln descargas. La primera es {link}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry to download {link}</source>
            <translation>Un enlace abierto pide a Wherry descargar {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A site is a host such as dl.example.org, or *.example.org for every host below it.</source>
            <translation>Un sitio es un host como dl.example.org, o *.example.org para cada host que esté debajo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list, but not among the rows shown: {name}</source>
            <translation>En la lista, pero no entre las filas mostradas: {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list: {name}</source>
            <translation>En la lista: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>%Ln enlace ya está en la lista o ya se descargó.</numerusform>
                <numerusform>Los %Ln enlaces ya están en la lista o ya se descargaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>All %Ln links are on the list already.</source>
            <translation>
                <numerusform>%Ln enlace ya está en la lista.</numerusform>
                <numerusform>Los %Ln enlaces ya están en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>%Ln enlace ya se descargó, y el archivo sigue ahí.</numerusform>
                <numerusform>Los %Ln enlaces ya se descargaron, y los archivos siguen ahí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>As elsewhere: {value}</source>
            <translation>Como en otros: {value}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Both links are on the list already.</source>
            <translation>Ambos enlaces ya están en la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Both links were downloaded before, and the files are still there.</source>
            <translation>Ambos enlaces ya se descargaron, y los archivos siguen ahí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Copied: {link}</source>
            <translation>Copiado: {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded before, as {name}. The file is still there.</source>
            <translation>Ya descargado como {name}. El archivo sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded on {day}, as {name}. The file is still there.</source>
            <translation>Descargado el {day} como {name}. El archivo sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded today at {time}, as {name}. The file is still there.</source>
            <translation>Descargado hoy a las {time} como {name}. El archivo sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Las descargas no pueden ir a {folder}: no es una carpeta en la que se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It is downloading by the link it has. Pause it to give it another.</source>
            <translation>Se está descargando con el enlace que tiene. Para darle otro, hay que pausarla.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It takes no other link any more.</source>
            <translation>Ya no admite otro enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>New downloads go to {folder}.</source>
            <translation>Las nuevas descargas van a {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download matches {text}.</source>
            <translation>Ninguna descarga coincide con {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download under {choice} matches {text}.</source>
            <translation>Ninguna descarga en {choice} coincide con {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No program on this computer opens {name}.</source>
            <translation>Ningún programa de este equipo abre {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>One link is on the list already, the other was downloaded before.</source>
            <translation>Un enlace ya está en la lista y el otro ya se descargó.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Only {size} free on {mount}</source>
            <translation>Solo {size} libres en {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Sites appear here while something is downloaded from them, or once they have refused something.</source>
            <translation>Los sitios aparecen aquí mientras se descarga algo de ellos, o cuando han rechazado algo.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>The list is sorted by a column. Rows can be moved where it shows the order of the queue.</source>
            <translation>La lista está ordenada por una columna. Las filas se pueden mover cuando muestra el orden de la cola.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>There is no link in it that could be downloaded.</source>
            <translation>No contiene ningún enlace que se pueda descargar.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>These are {number} of many: those in use come first.</source>
            <translation>Estos son {number} de muchos: los que están en uso van primero.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file installs software.</source>
            <translation>Este archivo instala software.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a launcher: opening it starts what it names.</source>
            <translation>Este archivo es un lanzador: al abrirlo se inicia lo que nombra.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a program.</source>
            <translation>Este archivo es un programa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a script: a list of commands.</source>
            <translation>Este archivo es un script: una lista de órdenes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This is not one link that begins with http:// or https://.</source>
            <translation>Esto no es un único enlace que empiece por http:// o https://.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already, as {name}.</source>
            <translation>Este enlace ya está en la lista, como {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already.</source>
            <translation>Este enlace ya está en la lista.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>User agent and referrer cannot hold control characters.</source>
            <translation>El agente de usuario y la página de origen no pueden contener caracteres de control.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry can look once a week whether there is a newer version. It never installs one by itself.</source>
            <translation>Wherry puede mirar una vez a la semana si hay una versión más reciente. Nunca la instala por su cuenta.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Wherry can watch the clipboard, and offer the links that you copy in other programs.</source>
            <translation>Wherry puede vigilar el portapapeles y ofrecer los enlaces que se copien en otros programas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry {version} is there.</source>
            <translation>Wherry {version} está disponible.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it is larger than {limit}, too large for a list of links.</source>
            <translation>supera {limit}, demasiado para una lista de enlaces.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it stands for more than {most} links.</source>
            <translation>equivale a más de {most} enlaces.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>none</source>
            <comment>no time between two requests</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>only http and https links can be downloaded.</source>
            <translation>solo se pueden descargar enlaces http y https.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is not complete.</source>
            <translation>esta orden de cURL no está completa.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is too long.</source>
            <translation>esta orden de cURL es demasiado larga.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this command sends something. Only those that fetch (GET) can be taken.</source>
            <translation>esta orden envía algo. Solo se admiten las que obtienen algo (GET).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file could not be read.</source>
            <translation>este archivo no se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.</source>
            <translation>este archivo no contiene enlaces. Pueden tenerlos las listas (.txt) y los archivos .url, .desktop, .webloc y .metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file is damaged, or it is no Metalink.</source>
            <translation>este archivo está dañado, o no es un Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this is not a link.</source>
            <translation>esto no es un enlace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this option of cURL cannot be followed.</source>
            <translation>esta opción de cURL no se puede seguir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} has been moved or deleted.</source>
            <translation>{name} se ha movido o eliminado.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} is fetched from the link that you give.</source>
            <translation>{name} se obtiene del enlace que se dé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{number} s</source>
            <comment>seconds</comment>
            <translation>{number} s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} free on {mount}</source>
            <translation>{size} libres en {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to another file is not taken.</source>
            <translation>Se conservan {size} de {name}. Un enlace nuevo al mismo archivo sigue desde ahí; uno que lleve a otro archivo no se acepta.</translation>
        </message>
    </context>
    <context>
        <name>_BarView</name>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Clear Search</source>
            <translation>Borrar búsqueda</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Show All</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
</TS>
