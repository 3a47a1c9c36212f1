<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Copy Report</source>
            <translation>&amp;Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licences</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>A desktop download manager that never hands you a wrong file.</source>
            <translation>Un gestionnaire de téléchargements qui ne vous remet jamais un mauvais fichier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>About Wherry</source>
            <translation>À propos de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL.</source>
            <translation>Logiciel libre sous licence MIT. Icônes de Lucide (ISC). Qt et PySide sous LGPL.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>The licences of everything in it: {folder}</source>
            <translation>Les licences de tout ce qu’il contient : {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/about.py" />
            <source>Versions and folders for a bug report; neither addresses nor your name are in it.</source>
            <translation>Versions et dossiers pour un rapport de bogue ; ni adresses ni votre nom n’y figurent.</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Header</source>
            <translation>&amp;En-tête</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>&amp;Retenir dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Site</source>
            <translation>&amp;Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Token</source>
            <translation>&amp;Jeton</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;User name</source>
            <translation>&amp;Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>&amp;Value</source>
            <translation>V&amp;aleur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Un nom d’utilisateur ne peut pas contenir de deux-points.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Add Account</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Edit Account</source>
            <translation>Modifier le compte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of Cookies</source>
            <translation>Fichier de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>File of cookies</source>
            <translation>Fichier de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>S&amp;ends</source>
            <translation>En&amp;voie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Sends</source>
            <translation>Envoie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>The whole path of the file is needed.</source>
            <translation>Le chemin complet du fichier est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This cannot be sent: there is a line’s end or another control character in it.</source>
            <translation>Impossible à envoyer : il contient une fin de ligne ou un autre caractère de contrôle.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no name of a header, or of one that Wherry sets itself.</source>
            <translation>Ce n’est pas un nom d’en-tête, ou c’en est un que Wherry définit lui-même.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>This is no site: a host, with *. before it for all below it, or a link.</source>
            <translation>Ce n’est pas un site : un hôte, précédé de *. pour tout ce qui est dessous, ou un lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>cookies.txt, as browsers’ extensions write it</source>
            <translation>cookies.txt, tel que l’écrivent les extensions de navigateurs</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/account.py" />
            <source>example.org, *.example.org or http://nas:8080</source>
            <translation>example.org, *.example.org ou http://nas:8080</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Asked for when needed</source>
            <translation>Demandé au besoin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Cookies from a file</source>
            <translation>Cookies d’un fichier</translation>
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
            <translation>Les téléchargements qui en ont besoin demanderont une connexion au compte quand leur serveur l’exigera.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Expired</source>
            <translation>Expirés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>File cannot be read</source>
            <translation>Fichier illisible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export them as cookies.txt.</source>
            <translation>Ceux de Firefox sont lus sur place, même pendant qu’il tourne ; ce qui ne dure que jusqu’à sa fermeture n’en fait pas partie. Chrome, Edge et Chromium chiffrent les leurs pour eux-mêmes : une extension peut les exporter en cookies.txt.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>For this session</source>
            <translation>Pour cette session</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Header {name}</source>
            <translation>En-tête {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In that file</source>
            <translation>Dans ce fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>In the keyring</source>
            <translation>Dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Its secret is deleted from the keyring.</source>
            <translation>Son secret est supprimé du trousseau.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>None for this site</source>
            <translation>Aucun pour ce site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Remove the account for {site}?</source>
            <translation>Supprimer le compte pour {site} ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to it alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Envoyé à lui seul, mais sans chiffrement : quiconque se trouve en chemin peut le lire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone, but not encrypted: whoever is on the way can read it.</source>
            <translation>Envoyé à {site} seulement, mais sans chiffrement : quiconque se trouve en chemin peut le lire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Sent to {site} alone.</source>
            <translation>Envoyé à {site} seulement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Some expired, others until {moment}</source>
            <translation>Certains expirés, d’autres jusqu’à : {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The file of cookies stays where it is.</source>
            <translation>Le fichier de cookies reste où il est.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring does not answer; it may be asking to be unlocked.</source>
            <translation>Le trousseau ne répond pas ; il demande peut-être à être déverrouillé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring failed.</source>
            <translation>Le trousseau a échoué.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The keyring was not allowed to.</source>
            <translation>Le trousseau n’y a pas été autorisé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} does not take the user name and password that were sent.</source>
            <translation>Le proxy {place} n’accepte pas le nom d’utilisateur et le mot de passe envoyés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>The proxy {place} wants a user name and a password.</source>
            <translation>Le proxy {place} demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There are no cookies of Firefox on this computer.</source>
            <translation>Il n’y a pas de cookies de Firefox sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>There is no keyring here that keeps passwords encrypted.</source>
            <translation>Il n’y a ici aucun trousseau qui garde les mots de passe chiffrés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until the site ends them</source>
            <translation>Jusqu’à ce que le site y mette fin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>Until {moment}</source>
            <translation>Jusqu’à : {moment}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>User name and password</source>
            <translation>Nom d’utilisateur et mot de passe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} does not take the user name and password that were sent.</source>
            <translation>{site} n’accepte pas le nom d’utilisateur et le mot de passe envoyés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{site} wants a user name and a password.</source>
            <translation>{site} demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.</source>
            <translation>{why} Le compte pour {site} a disparu, mais son secret est toujours là, sous « {key} » de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} The secret for {site} is kept for this session only.</source>
            <translation>{why} Le secret pour {site} n’est gardé que pour cette session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/account_words.py" />
            <source>{why} Until it does, the secret for {site} is kept for this session only.</source>
            <translation>{why} En attendant, le secret pour {site} n’est gardé que pour cette session.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Ajouter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>&amp;Remove…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, a header or cookies for a site. Secrets are kept in the system’s keyring.</source>
            <translation>Pas encore de compte. Il s’en crée un quand vous vous connectez pour un téléchargement, ou par « Ajouter » : des identifiants, un jeton, un en-tête ou des cookies pour un site. Les secrets sont gardés dans le trousseau du système.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Remove Account</source>
            <translation>Supprimer le compte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Sends</source>
            <translation>Envoie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/accounts.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;About Wherry</source>
            <translation>À &amp;propos de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Add Link</source>
            <translation>Ajouter un &amp;lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Cancel Download</source>
            <translation>Annuler le téléchar&amp;gement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Clear Finished</source>
            <translation>Enle&amp;ver les terminés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Export List…</source>
            <translation>E&amp;xporter la liste…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Find in List</source>
            <translation>&amp;Rechercher dans la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Follow Speed Schedule</source>
            <translation>&amp;Suivre le planning de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Import List…</source>
            <translation>&amp;Importer une liste…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Limit Speed</source>
            <translation>&amp;Limiter la vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Network…</source>
            <translation>&amp;Réseau…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Paste Links</source>
            <translation>&amp;Coller des liens</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Sites…</source>
            <translation>&amp;Sites…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;Watch Clipboard for Links</source>
            <translation>&amp;Surveiller les liens du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>&amp;When Finished…</source>
            <translation>À la &amp;fin…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>A&amp;ccounts…</source>
            <translation>Co&amp;mptes…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>C&amp;hoose Name…</source>
            <translation>C&amp;hoisir un nom…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Change Download &amp;Folder…</source>
            <translation>Changer de &amp;dossier de téléchargement…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy &amp;Link</source>
            <translation>Copier le &amp;lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Copy as cURL (&amp;Bash)</source>
            <translation>Copier comme cURL (&amp;Bash)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Deskt&amp;op…</source>
            <translation>&amp;Bureau…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Download &amp;Again</source>
            <translation>Télécharger à no&amp;uveau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>E&amp;xtra Headers…</source>
            <translation>En-têtes &amp;supplémentaires…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Find &amp;Duplicates…</source>
            <translation>Chercher les &amp;doublons…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Limit Spee&amp;d</source>
            <translation>Limiter la &amp;vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Move to Tra&amp;sh</source>
            <translation>Mettre à la &amp;corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause &amp;All</source>
            <translation>Tout mettre &amp;en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Pause or Re&amp;sume</source>
            <translation>Pause o&amp;u reprise</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;ename…</source>
            <translation>Reno&amp;mmer…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>R&amp;etry All Failed</source>
            <translation>Réessayer tous &amp;les échecs</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;move from List</source>
            <translation>&amp;Enlever de la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Re&amp;try</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Resume All Pa&amp;used</source>
            <translation>Reprendre tout ce &amp;qui est en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Selec&amp;t All</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Settin&amp;gs…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Sho&amp;w in Folder</source>
            <translation>&amp;Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Si&amp;gn In…</source>
            <translation>Se connec&amp;ter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Speed &amp;Schedule…</source>
            <translation>Planning de &amp;vitesse…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Stop Trusting Certif&amp;icate</source>
            <translation>&amp;Ne plus se fier au certificat</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Trust This Certi&amp;ficate…</source>
            <translation>Se &amp;fier à ce certificat…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/actions.py" />
            <source>Update Lin&amp;k…</source>
            <translation>Mettre à &amp;jour le lien…</translation>
        </message>
    </context>
    <context>
        <name>AddBar</name>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Add the links to the list (Enter)</source>
            <translation>Ajouter les liens à la liste (Entrée)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Links to download</source>
            <translation>Liens à télécharger</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/add_bar.py" />
            <source>Paste or type a link, or drop it anywhere</source>
            <translation>Collez ou tapez un lien, ou déposez-le n’importe où</translation>
        </message>
    </context>
    <context>
        <name>AfterEnd</name>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Quit Now</source>
            <translation>&amp;Quitter maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Shut Down Now</source>
            <translation>&amp;Éteindre maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;Sleep Now</source>
            <translation>&amp;Veille maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Quit…</source>
            <translation>À la &amp;fin : quitter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Run a Command…</source>
            <translation>À la &amp;fin : exécuter une commande…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Shut Down…</source>
            <translation>À la &amp;fin : éteindre…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished: Sleep…</source>
            <translation>À la &amp;fin : veille…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>&amp;When Finished…</source>
            <translation>À la &amp;fin…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>A command has %Ln arguments at the most.</source>
            <translation>
                <numerusform>Une commande a %Ln argument au plus.</numerusform>
                <numerusform>Une commande a %Ln arguments au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads</source>
            <translation>Tous les téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>All downloads have ended.</source>
            <translation>Tous les téléchargements sont finis.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Do nothing</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Name a program, and below it its arguments, one on each line.</source>
            <translation>Indiquez un programme et, au-dessous, ses arguments, un par ligne.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Quit Wherry</source>
            <translation>Quitter Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Run a command</source>
            <translation>Exécuter une commande</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Send the computer to sleep</source>
            <translation>Mettre l’ordinateur en veille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Shut the computer down</source>
            <translation>Éteindre l’ordinateur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer goes to sleep in %n seconds.</source>
            <translation>
                <numerusform>L’ordinateur se met en veille dans %n seconde.</numerusform>
                <numerusform>L’ordinateur se met en veille dans %n secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The computer shuts down in %n seconds.</source>
            <translation>
                <numerusform>L’ordinateur s’éteint dans %n seconde.</numerusform>
                <numerusform>L’ordinateur s’éteint dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry put it to sleep.</source>
            <translation>Les téléchargements sont finis, mais l’ordinateur ne permet pas à Wherry de le mettre en veille.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but the computer does not let Wherry shut it down.</source>
            <translation>Les téléchargements sont finis, mais l’ordinateur ne permet pas à Wherry de l’éteindre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The downloads have ended, but {program} could not be started.</source>
            <translation>Les téléchargements sont finis, mais {program} n’a pas pu être lancé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>The queue {name} has ended.</source>
            <translation>La file {name} est finie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry put it to sleep without a password.</source>
            <translation>Cet ordinateur ne permet pas à Wherry de le mettre en veille sans mot de passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>This computer does not let Wherry shut it down without a password.</source>
            <translation>Cet ordinateur ne permet pas à Wherry de l’éteindre sans mot de passe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/after_end_words.py" />
            <source>Wherry quits in %n seconds.</source>
            <translation>
                <numerusform>Wherry quitte dans %n seconde.</numerusform>
                <numerusform>Wherry quitte dans %n secondes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterEndDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;After</source>
            <translation>&amp;Après</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Only until Wherry is closed</source>
            <translation>&amp;Seulement jusqu’à la fermeture de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>&amp;Then</source>
            <translation>Ensui&amp;te</translation>
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
            <translation>Co&amp;mmande</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Command: the program, then one argument on each line</source>
            <translation>Commande : le programme, puis un argument par ligne</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>When Finished</source>
            <translation>À la fin</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <location filename="../../qtapp/ui/again.py" />
            <source>Download Again</source>
            <translation>Télécharger à nouveau</translation>
        </message>
    </context>
    <context>
        <name>AskedLinks</name>
        <message>
            <location filename="../../qtapp/ui/asked_links.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
    </context>
    <context>
        <name>AutostartOffer</name>
        <message>
            <location filename="../../qtapp/ui/autostart_offer.py" />
            <source>Turn On</source>
            <translation>Activer</translation>
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
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Any</source>
            <comment>types of files</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Choose types of files, or type a site, or do both.</source>
            <translation>Choisissez des types de fichiers, ou tapez un site, ou les deux.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Fonts</source>
            <translation>Polices</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>No category fits: it goes to {folder}.</source>
            <translation>Aucune catégorie ne convient : il va dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Once downloads are sorted into folders:</source>
            <translation>Une fois les téléchargements rangés dans des dossiers :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>The folder is a name below the download folder, such as Videos, or a whole path.</source>
            <translation>Le dossier est un nom sous le dossier de téléchargement, comme Vidéos, ou un chemin complet.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>There is a category of this name already.</source>
            <translation>Une catégorie de ce nom existe déjà.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>This is no link.</source>
            <translation>Ce n’est pas un lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Type a link to see where its file would go.</source>
            <translation>Tapez un lien pour voir où irait son fichier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{category}: it goes to {folder}.</source>
            <translation>{category} : il va dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/category_words.py" />
            <source>{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*</source>
            <translation>{pattern} ne désigne aucun site. Exemples : example.org, *.example.org, example.org/music/*</translation>
        </message>
    </context>
    <context>
        <name>CategoriesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;New…</source>
            <translation>&amp;Nouvelle…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>&amp;Try a link</source>
            <translation>Essayer un &amp;lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Add the Usual &amp;Ones</source>
            <translation>Ajouter les &amp;habituelles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Archives, Programs</source>
            <translation>Archives, Programmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move &amp;Up</source>
            <translation>M&amp;onter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Move Do&amp;wn</source>
            <translation>D&amp;escendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_categories.py" />
            <source>Types</source>
            <translation>Types</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Below the download folder</source>
            <translation>Sous le dossier de téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Edit Category</source>
            <translation>Modifier la catégorie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>New Category</source>
            <translation>Nouvelle catégorie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Site&amp;s</source>
            <translation>&amp;Sites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>Types</source>
            <translation>Types</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/category.py" />
            <source>With commas between; nothing for any site</source>
            <translation>Séparés par des virgules ; vide pour tout site</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPart</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>None so far: a download whose certificate is refused offers to trust it.</source>
            <translation>Aucun pour l’instant : un téléchargement dont le certificat est refusé propose de s’y fier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>SHA-256 fingerprint</source>
            <translation>Empreinte SHA-256</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_parts.py" />
            <source>St&amp;op Trusting</source>
            <translation>Ne plus &amp;faire confiance</translation>
        </message>
    </context>
    <context>
        <name>CheckControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>on</source>
            <translation>activé</translation>
        </message>
    </context>
    <context>
        <name>CheckingRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_checking.py" />
            <source>Links being checked</source>
            <translation>Liens en cours de vérification</translation>
        </message>
    </context>
    <context>
        <name>ClearHistoryDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>&amp;Remove entries</source>
            <translation>&amp;Supprimer les entrées</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Clear History</source>
            <translation>Effacer l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>How old the entries have to be</source>
            <translation>L’âge que doivent avoir les entrées</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/clear_history.py" />
            <source>Re&amp;move</source>
            <translation>S&amp;upprimer</translation>
        </message>
    </context>
    <context>
        <name>ClipboardWatch</name>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/clipboard_watch.py" />
            <source>Turn On</source>
            <translation>Activer</translation>
        </message>
    </context>
    <context>
        <name>CopyingCurl</name>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>Copied without passwords, cookies and tokens.</source>
            <translation>Copié sans mots de passe, cookies ni jetons.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/copying_curl.py" />
            <source>That is for up to {most} downloads at once.</source>
            <translation>C’est possible pour {most} téléchargements à la fois au plus.</translation>
        </message>
    </context>
    <context>
        <name>CountdownDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/after_end.py" />
            <source>Downloads Have Ended</source>
            <translation>Téléchargements finis</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>&amp;Copy Details</source>
            <translation>&amp;Copier les détails</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>It happened again since: {number}</source>
            <translation>Cela s’est reproduit depuis : {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Technical details</source>
            <translation>Détails techniques</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>The log is in {folder}</source>
            <translation>Le journal se trouve dans {folder}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Wherry made a mistake and goes on.</source>
            <translation>Wherry a fait une erreur et continue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/crash.py" />
            <source>Your downloads are kept. If something looks wrong from now on, quit and start again. A report with the details below helps to mend it; no addresses' secrets are in it.</source>
            <translation>Vos téléchargements sont conservés. Si quelque chose semble anormal à partir de maintenant, quittez Wherry et relancez-le. Un rapport avec les détails ci-dessous aide à corriger l’erreur ; il ne contient aucun secret des adresses.</translation>
        </message>
    </context>
    <context>
        <name>DeletingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Delete Queue</source>
            <translation>Supprimer la file d’attente</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>
                <numerusform>%Ln téléchargement attendait l’ouverture de Wherry. Démarrer Wherry dans la zone de notification à l’ouverture de session ?</numerusform>
                <numerusform>%Ln téléchargements attendaient l’ouverture de Wherry. Démarrer Wherry dans la zone de notification à l’ouverture de session ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?</source>
            <translation>1 téléchargement attendait l’ouverture de Wherry. Démarrer Wherry dans la zone de notification à l’ouverture de session ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>Another copy of Wherry is started, or this one with another profile.</source>
            <translation>C’est une autre copie de Wherry qui démarre, ou celle-ci avec un autre profil.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>The start of Wherry could not be changed: {detail}</source>
            <translation>Le démarrage de Wherry n’a pas pu être changé : {detail}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/desktop_words.py" />
            <source>This system does not let Wherry set that. Its own settings may.</source>
            <translation>Ce système ne permet pas à Wherry de régler cela. Ses propres paramètres le permettent peut-être.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Notices when downloads end</source>
            <translation>&amp;Notifications à la fin des téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>&amp;Quiet hours: neither notices nor sounds</source>
            <translation>&amp;Heures calmes : ni notifications ni sons</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>A &amp;sound when a queue ends</source>
            <translation>Un &amp;son à la fin d’une file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/desktop.py" />
            <source>Start &amp;Wherry in the tray when I sign in</source>
            <translation>Démarrer Wherry dans la &amp;zone de notification à l’ouverture de session</translation>
        </message>
    </context>
    <context>
        <name>DestinationFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Group</source>
            <translation>&amp;Groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Insert</source>
            <translation>&amp;Insérer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Names</source>
            <translation>&amp;Noms</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>&amp;Queue</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>As their servers call them, or a template</source>
            <translation>Tels que leurs serveurs les nomment, ou un modèle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Insert a field of the template</source>
            <translation>Insérer un champ du modèle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging_destination.py" />
            <source>Template for names</source>
            <translation>Modèle pour les noms</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>%n downloads selected</source>
            <translation>
                <numerusform>%n téléchargement sélectionné</numerusform>
                <numerusform>%n téléchargements sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>%n parts</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%n partie</numerusform>
                <numerusform>%n parties</numerusform>
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
            <translation>1 partie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>All downloads</source>
            <translation>Tous les téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>All of it is there. No connection is open.</source>
            <translation>Tout est là. Aucune connexion n’est ouverte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Can be resumed</source>
            <translation>Reprise possible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Done</source>
            <comment>how much of a file has come</comment>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloaded</source>
            <translation>Téléchargé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag}</source>
            <translation>ETag {etag}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>ETag {etag} (weak)</source>
            <translation>ETag {etag} (faible)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>No speed has been measured yet.</source>
            <translation>Aucune vitesse n’a encore été mesurée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>On the disk</source>
            <translation>Sur le disque</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Part file</source>
            <translation>Fichier partiel</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Select a download to see what goes on with it.</source>
            <translation>Sélectionnez un téléchargement pour voir ce qu’il s’y passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Size in all</source>
            <translation>Taille totale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/details.py" />
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Speed limit</source>
            <translation>Limite de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <location filename="../../qtapp/ui/files_words.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>This download</source>
            <translation>Ce téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>This is shown of one download at a time.</source>
            <translation>Ceci s’affiche pour un seul téléchargement à la fois.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/details.py" />
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>a part file of {size}</source>
            <translation>un fichier partiel de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>average {speed}</source>
            <translation>moyenne {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>changed {date}</source>
            <translation>modifié {date}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>checked at the end</source>
            <translation>vérifiée à la fin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connecting</source>
            <translation>se connecte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection at work</source>
            <translation>connexion active</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>connection that waits</source>
            <translation>connexion en attente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>downloading</source>
            <translation>télécharge</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>from {start} on</source>
            <translation>à partir de {start}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>held by a limit</source>
            <translation>retenue par une limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>high</source>
            <translation>haute</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>limit {speed}</source>
            <translation>limite {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>looked for beside the file at the end</source>
            <translation>cherchée à la fin à côté du fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>low</source>
            <translation>basse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>no: the server sends the file as a whole only</source>
            <translation>non : le serveur n’envoie que le fichier entier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none is known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>none was given</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>normal</source>
            <translation>normale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing comes</source>
            <translation>rien ne vient</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>nothing to do</source>
            <translation>rien à faire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>now {speed}</source>
            <translation>maintenant {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>one more in {span}</source>
            <translation>une de plus dans {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>peak {speed}</source>
            <translation>pointe {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>still to come</source>
            <translation>encore à venir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>takes up {size}</source>
            <translation>occupe {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the file has another one</source>
            <translation>le fichier en a une autre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>the file is not there any longer</source>
            <translation>le fichier n’est plus là</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>the last {time} in which it ran</source>
            <translation>les dernières {time} d’activité</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>the server does not tell</source>
            <translation>le serveur ne le dit pas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>waits for an answer</source>
            <translation>attend une réponse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/files_words.py" />
            <source>with a record of what has come</source>
            <translation>avec un relevé de ce qui est arrivé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes, by comparing what is there</source>
            <translation>oui, en comparant ce qui est là</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>yes: the server sends parts, and tells versions apart</source>
            <translation>oui : le serveur envoie des parties et distingue les versions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} of {size}</source>
            <translation>{done} sur {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{done} so far</source>
            <translation>{done} jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{number} · {host}</source>
            <translation>{number} · {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} octets)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{size}, and %Ln whose size is not known</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{size}, et %Ln de taille inconnue</numerusform>
                <numerusform>{size}, et %Ln de taille inconnue</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{start} to {end}</source>
            <comment>a part of a file, by its offsets</comment>
            <translation>{start} à {end}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/detail_words.py" />
            <source>{state}: {number}</source>
            <comment>how many downloads are in a state</comment>
            <translation>{state} : {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/segment_words.py" />
            <source>{status}. No connection is open.</source>
            <translation>{status}. Aucune connexion n’est ouverte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/speed_words.py" />
            <source>{time} ago</source>
            <translation>il y a {time}</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/details_pane.py" />
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
    </context>
    <context>
        <name>DownloadModel</name>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Added</source>
            <comment>when a download was</comment>
            <translation>Ajouté</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Average</source>
            <comment>speed</comment>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Left</source>
            <comment>time left</comment>
            <translation>Restant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/models/cells.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
    </context>
    <context>
        <name>DownloadTable</name>
        <message>
            <location filename="../../qtapp/ui/views/download_table.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop to download</source>
            <translation>Déposer pour télécharger</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n could not be read, or changed meanwhile.</source>
            <translation>
                <numerusform>%n n’a pas pu être lu, ou a changé entre-temps.</numerusform>
                <numerusform>%n n’ont pas pu être lus, ou ont changé entre-temps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are copies of others: {size}.</source>
            <translation>
                <numerusform>%n fichier est la copie d’un autre : {size}.</numerusform>
                <numerusform>%n fichiers sont des copies d’autres : {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n files are in the trash: {size}.</source>
            <translation>
                <numerusform>%n fichier est à la corbeille : {size}.</numerusform>
                <numerusform>%n fichiers sont à la corbeille : {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: there is no trash for them.</source>
            <translation>
                <numerusform>%n est resté où il est : il n’y a pas de corbeille pour lui.</numerusform>
                <numerusform>%n sont restés où ils sont : il n’y a pas de corbeille pour eux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>%n were left where they are: they, or those to keep, have changed.</source>
            <translation>
                <numerusform>%n est resté où il est : lui ou celui à garder a changé.</numerusform>
                <numerusform>%n sont restés où ils sont : eux ou ceux à garder ont changé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move 1 to Trash</source>
            <translation>&amp;Mettre 1 à la corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>&amp;Move {number} to Trash</source>
            <translation>&amp;Mettre {number} à la corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 could not be read, or changed meanwhile.</source>
            <translation>1 n’a pas pu être lu, ou a changé entre-temps.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is in the trash: {size}.</source>
            <translation>1 fichier est à la corbeille : {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 file is the copy of another: {size}.</source>
            <translation>1 fichier est la copie d’un autre : {size}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: it, or the one to keep, has changed.</source>
            <translation>1 est resté où il est : lui ou celui à garder a changé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>1 was left where it is: there is no trash for it.</source>
            <translation>1 est resté où il est : il n’y a pas de corbeille pour lui.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at %n finished files…</source>
            <translation>
                <numerusform>Examen de %n fichier terminé…</numerusform>
                <numerusform>Examen de %n fichiers terminés…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Looking at 1 finished file…</source>
            <translation>Examen de 1 fichier terminé…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>No two finished files on the list have the same content.</source>
            <translation>Aucun fichier terminé de la liste n’a le même contenu qu’un autre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Lecture : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>Stays</source>
            <translation>Reste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/duplicate_words.py" />
            <source>To the trash</source>
            <translation>À la corbeille</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>&amp;Keep This Too</source>
            <translation>&amp;Garder aussi celui-ci</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Do Not &amp;Keep This</source>
            <translation>Ne pas &amp;garder celui-ci</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Files with the same content</source>
            <translation>Fichiers de même contenu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Find Duplicates</source>
            <translation>Chercher les doublons</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>How far the search is</source>
            <translation>Où en est la recherche</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Keep &amp;Only This</source>
            <translation>Ne garder &amp;que celui-ci</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Set</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Show in &amp;Folder</source>
            <translation>Afficher dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>Then</source>
            <comment>what becomes of a file</comment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/duplicates.py" />
            <source>To the trash</source>
            <translation>À la corbeille</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Change the download folder</source>
            <translation>Changer le dossier de téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Downloads go to {folder} ·</source>
            <translation>Les téléchargements vont dans {folder} ·</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here</source>
            <translation>Déposez des liens ou fichiers ici</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Drop links or files here, or paste them with Ctrl+V.</source>
            <translation>Déposez des liens ou des fichiers ici, ou collez-les avec Ctrl+V.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Links, lists of links, and .url, .desktop, .webloc and .metalink files</source>
            <translation>Liens, listes de liens et fichiers .url, .desktop, .webloc et .metalink</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>No downloads yet</source>
            <translation>Aucun téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste  Ctrl+V</source>
            <translation>Coller  Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/empty_state.py" />
            <source>Paste links from the clipboard</source>
            <translation>Coller des liens du presse-papiers</translation>
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
            <translation>&amp;Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Connexions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>Té&amp;léchargements à la fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>Temps entre les re&amp;quêtes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Every Other Site</source>
            <translation>Tout autre site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>ExportListDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Finished downloads, too</source>
            <translation>Les téléchargements te&amp;rminés aussi</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>&amp;Written for</source>
            <translation>Écrite &amp;pour</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/export_list.py" />
            <source>Export List</source>
            <translation>Exporter la liste</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/files_page.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>FinishedFiles</name>
        <message>
            <location filename="../../qtapp/ui/tray_finished.py" />
            <source>Last &amp;Finished</source>
            <translation>&amp;Derniers terminés</translation>
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
            <translation>Utiliser les cookies de Firefox sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/folder.py" />
            <source>Folder for Downloads</source>
            <translation>Dossier de téléchargement</translation>
        </message>
    </context>
    <context>
        <name>FolderControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_controls.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Collapse All</source>
            <translation>Tout &amp;réduire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Expand All</source>
            <translation>Tout dé&amp;velopper</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Groupes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Show Groups</source>
            <translation>&amp;Afficher les groupes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_actions.py" />
            <source>&amp;Ungroup</source>
            <translation>&amp;Dégrouper</translation>
        </message>
    </context>
    <context>
        <name>GroupNameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Nom :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>Rename Group</source>
            <translation>Renommer le groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/group_name.py" />
            <source>The files and their folders keep their names.</source>
            <translation>Les fichiers et leurs dossiers gardent leurs noms.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n cancelled</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n annulé</numerusform>
                <numerusform>%n annulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n failed</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n échoué</numerusform>
                <numerusform>%n échoués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n paused</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en pause</numerusform>
                <numerusform>%n en pause</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n running</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>%n waiting for you</source>
            <comment>files of a group</comment>
            <translation>
                <numerusform>%n a besoin de vous</numerusform>
                <numerusform>%n ont besoin de vous</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, collapsed, level 1</source>
            <translation>groupe, réduit, niveau 1</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>group, expanded, level 1</source>
            <translation>groupe, développé, niveau 1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of %n files done</source>
            <comment>of a group</comment>
            <translation>
                <numerusform>{done} sur %n fichier terminé</numerusform>
                <numerusform>{done} sur %n fichiers terminés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{done} of {number}</source>
            <comment>files of a group that are done</comment>
            <translation>{done} sur {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{number} of %Ln files</source>
            <comment>those of a group that are shown</comment>
            <translation>
                <numerusform>{number} sur %Ln fichier</numerusform>
                <numerusform>{number} sur %Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by number of files, as the size of %Ln is not known</source>
            <comment>how much is done</comment>
            <translation>
                <numerusform>{percent} en nombre de fichiers, car la taille de %Ln est inconnue</numerusform>
                <numerusform>{percent} en nombre de fichiers, car la taille de %Ln est inconnue</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{percent} by size</source>
            <comment>how much is done</comment>
            <translation>{percent} en taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/group_words.py" />
            <source>{row}, level 2, in {group}</source>
            <comment>a download in a group</comment>
            <translation>{row}, niveau 2, dans {group}</translation>
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
            <translation>&amp;Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>Not opened</source>
            <translation>Non ouvert</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/guarded_file.py" />
            <source>{name} came from the internet, so Wherry does not open it. If you trust it, start it from its folder.</source>
            <translation>{name} vient d’Internet : Wherry ne l’ouvre donc pas. Si vous lui faites confiance, lancez-le depuis son dossier.</translation>
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
            <translation>La ligne {number} n’est pas un en-tête possible : Nom: valeur, et aucun nom que Wherry définit.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>No more than {most} headers can be given.</source>
            <translation>Pas plus de {most} en-têtes possibles.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>Sent to the download’s own server from its next attempt on. Others on the way are told the user agent, the language and the site of the referrer alone.</source>
            <translation>Envoyés au serveur du téléchargement lui-même, dès sa prochaine tentative. Les autres en chemin ne reçoivent que l’agent utilisateur, la langue et le site du référent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>They are kept with the download.</source>
            <translation>Ils sont gardés avec le téléchargement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>This cannot be sent: there is a control character in it, or it is too long.</source>
            <translation>Impossible à envoyer : il contient un caractère de contrôle, ou il est trop long.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/header_words.py" />
            <source>{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for the site to have it in the keyring.</source>
            <translation>Peut-être secret : {names}. Gardé en mémoire jusqu’à la fin de Wherry, jamais écrit. Créez un compte pour le site afin de l’avoir dans le trousseau.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln downloads go to the list.</source>
            <translation>
                <numerusform>%Ln téléchargement va dans la liste.</numerusform>
                <numerusform>%Ln téléchargements vont dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrée</numerusform>
                <numerusform>%Ln entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries removed from the history. Files stay where they are.</source>
            <translation>
                <numerusform>%Ln entrée supprimée de l’historique. Les fichiers restent où ils sont.</numerusform>
                <numerusform>%Ln entrées supprimées de l’historique. Les fichiers restent où ils sont.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were taken in.</source>
            <translation>
                <numerusform>%Ln entrée a été reprise.</numerusform>
                <numerusform>%Ln entrées ont été reprises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries were written to {name}.</source>
            <translation>
                <numerusform>%Ln entrée a été écrite dans {name}.</numerusform>
                <numerusform>%Ln entrées ont été écrites dans {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln entries will be removed. Files stay where they are.</source>
            <translation>
                <numerusform>%Ln entrée sera supprimée. Les fichiers restent où ils sont.</numerusform>
                <numerusform>%Ln entrées seront supprimées. Les fichiers restent où ils sont.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/history_words.py" />
            <source>%Ln of {of} entries selected</source>
            <translation>
                <numerusform>%Ln entrée sur {of} sélectionnée</numerusform>
                <numerusform>%Ln entrées sur {of} sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 download goes to the list.</source>
            <translation>1 téléchargement va dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry</source>
            <translation>1 entrée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry removed from the history. Its file stays where it is.</source>
            <translation>1 entrée supprimée de l’historique. Son fichier reste où il est.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was taken in.</source>
            <translation>1 entrée a été reprise.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry was written to {name}.</source>
            <translation>1 entrée a été écrite dans {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>1 entry will be removed. Files stay where they are.</source>
            <translation>1 entrée sera supprimée. Les fichiers restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All results</source>
            <translation>Tous les résultats</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Already there: {number}.</source>
            <comment>how many entries</comment>
            <translation>Déjà présentes : {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history. It appears here as soon as it lets go.</source>
            <translation>Un autre programme retient l’historique. Il apparaîtra ici dès qu’il sera libéré.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Another program holds the history: nothing was changed. Try again in a moment.</source>
            <translation>Un autre programme retient l’historique : rien n’a été changé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Any time</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Making the history searchable: {percent} %</source>
            <translation>Préparation de la recherche dans l’historique : {percent} %</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Moved or deleted</source>
            <translation>Déplacé ou supprimé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry is of this kind.</source>
            <translation>Aucune entrée de ce genre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No entry matches {text}.</source>
            <translation>Aucune entrée ne correspond à {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>No history is kept: what ends is forgotten once it is off the list.</source>
            <translation>Aucun historique n’est gardé : ce qui se termine est oublié dès qu’il quitte la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Not usable: {number}.</source>
            <comment>how many entries</comment>
            <translation>Inutilisables : {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Nothing has been downloaded yet. What ends, well or not, is remembered here.</source>
            <translation>Rien n’a encore été téléchargé. Ce qui se termine, bien ou mal, est retenu ici.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a month</source>
            <translation>Plus d’un mois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a week</source>
            <translation>Plus d’une semaine</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than a year</source>
            <translation>Plus d’un an</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Older than three months</source>
            <translation>Plus de trois mois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Removed from the history. Files stay where they are.</source>
            <translation>Supprimé de l’historique. Les fichiers restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>That is for up to {most} entries at once.</source>
            <translation>C’est possible pour {most} entrées au plus à la fois.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The disk with the history is full: nothing was changed. Free some space and try again.</source>
            <translation>Le disque de l’historique est plein : rien n’a été changé. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>L’export a été annulé. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The file has been moved or deleted.</source>
            <translation>Le fichier a été déplacé ou supprimé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read for now. Wherry goes on trying.</source>
            <translation>L’historique est illisible pour l’instant. Wherry continue d’essayer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be read: nothing was exported. Try again later.</source>
            <translation>L’historique est illisible : rien n’a été exporté. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written. Entries taken in before that: {number}.</source>
            <translation>Impossible d’écrire l’historique. Entrées reprises avant cela : {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The history cannot be written: nothing was changed.</source>
            <translation>Impossible d’écrire l’historique : rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>The import was cancelled. Entries taken in before that: {number}.</source>
            <translation>L’import a été annulé. Entrées reprises avant cela : {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>There is no such entry.</source>
            <translation>Cette entrée n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Today, {time}</source>
            <translation>Aujourd’hui, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>Yesterday, {time}</source>
            <translation>Hier, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be read. Entries taken in before that: {number}.</source>
            <translation>{name} n’a pas pu être lu. Entrées reprises avant cela : {number}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier, ou libérez-y de l’espace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_words.py" />
            <source>{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: {number}.</source>
            <translation>{name} n’est pas un historique exporté par Wherry en CSV ou JSON. Entrées reprises avant cela : {number}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Clear Older Than…</source>
            <translation>Effacer les plus &amp;anciennes…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Forget This Site</source>
            <translation>Ou&amp;blier ce site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Keep History</source>
            <translation>&amp;Garder l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>&amp;Show in Folder</source>
            <translation>Afficher dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Copy &amp;Link</source>
            <translation>&amp;Copier le lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Download A&amp;gain</source>
            <translation>Té&amp;lécharger à nouveau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Re&amp;move from History</source>
            <translation>&amp;Supprimer de l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_actions.py" />
            <source>Select &amp;All</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Export History</source>
            <translation>Exporter l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Histories (*.json *.csv)</source>
            <translation>Historiques (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Import History</source>
            <translation>Importer l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Show Downloads</source>
            <translation>Afficher les téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/history_commands.py" />
            <source>wherry-history</source>
            <translation>historique-wherry</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>More for the history</source>
            <translation>Plus pour l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history</source>
            <translation>Rechercher dans l’historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Search history by name, address or folder</source>
            <translation>Rechercher dans l’historique par nom, adresse ou dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/history_filters.py" />
            <source>Type of file</source>
            <translation>Type de fichier</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../qtapp/ui/views/history_page.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="../../qtapp/ui/history_place.py" />
            <source>&amp;History</source>
            <translation>&amp;Historique</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../qtapp/ui/views/history_table.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/hours_fields.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
    </context>
    <context>
        <name>ImportSettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Import Settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Now</source>
            <comment>what holds</comment>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>Then</source>
            <comment>what it becomes</comment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/import_settings.py" />
            <source>What changes</source>
            <translation>Ce qui change</translation>
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
            <translation>Une autre version de Wherry est en cours d’exécution.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Its reason: {word}</source>
            <translation>Rien n’a été changé. La raison : {word}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment.</source>
            <translation>Rien n’a été changé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it again: downloads go on where they were.</source>
            <translation>Rien n’a été changé. Réessayez dans un instant. Si cela persiste, arrêtez Wherry et relancez-le : les téléchargements reprennent où ils en étaient.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and start Wherry again: downloads go on where they were.</source>
            <translation>Rien n’a été changé. Réessayez dans un instant. Si cela persiste, arrêtez son processus {number} et relancez Wherry : les téléchargements reprennent où ils en étaient.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The computer {host} has opened this profile, and two at once would spoil each other's list. Quit Wherry there. Where it no longer runs, as after a crash, delete this file: {file}</source>
            <translation>L’ordinateur {host} a ouvert ce profil, et deux à la fois se gâcheraient la liste. Quittez Wherry là-bas. S’il n’y tourne plus, par exemple après un plantage, supprimez ce fichier : {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The history cannot be read: {reason}</source>
            <translation>L’historique est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The list of downloads could not be read completely yet; those not read were left out. Try again in a moment. If it stays like this, the window of Wherry says why.</source>
            <translation>La liste des téléchargements n’a pas encore pu être lue en entier ; ceux qui manquent ont été omis. Réessayez dans un instant. Si cela persiste, la fenêtre dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>The two do not understand each other. Quit that one and try again.</source>
            <translation>Les deux ne se comprennent pas. Quittez l’autre et réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There are no downloads on the list.</source>
            <translation>Il n’y a aucun téléchargement dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download in the history.</source>
            <translation>Ce téléchargement n’existe pas dans l’historique.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>There is no such download on the list.</source>
            <translation>Ce téléchargement n’existe pas dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use your own.</source>
            <translation>Ceci est un Wherry portable : tout ce qu’il garde va dans {folder}, où il est impossible d’écrire. Rien n’a été changé. Déplacez Wherry là où vous pouvez écrire, déverrouillez le disque, ou supprimez ce dossier pour utiliser le vôtre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Too many programs speak to Wherry at the same time.</source>
            <translation>Trop de programmes parlent à Wherry en même temps.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry cannot write to its own folder.</source>
            <translation>Wherry ne peut pas écrire dans son propre dossier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry could not be started, and nothing was added. Its log tells more: {file}</source>
            <translation>Wherry n’a pas pu démarrer, et rien n’a été ajouté. Son journal en dit plus : {file}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run for this profile.</source>
            <translation>Wherry ne tourne pas pour ce profil.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry does not run, and there is no display to start it on. Use instead: wherry get URL</source>
            <translation>Wherry ne tourne pas, et il n’y a pas d’affichage où le lancer. Utilisez plutôt : wherry get URL</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has been told to end, and has not yet.</source>
            <translation>Wherry a reçu l’ordre de s’arrêter, mais ne l’a pas encore fait.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry has ended.</source>
            <translation>Wherry s’est arrêté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is in use on another computer.</source>
            <translation>Wherry est utilisé sur un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not answer.</source>
            <translation>Wherry tourne, mais ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>Wherry is running, but does not take this.</source>
            <translation>Wherry tourne, mais n’accepte pas ceci.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/instance_words.py" />
            <source>{row} (on the list already)</source>
            <translation>{row} (déjà dans la liste)</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>&amp;Wherry, and what comes with it:</source>
            <translation>&amp;Wherry, et ce qui vient avec :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>It came without a text.</source>
            <translation>Ce composant est venu sans texte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/licences.py" />
            <source>What comes with Wherry</source>
            <translation>Ce qui vient avec Wherry</translation>
        </message>
    </context>
    <context>
        <name>LimitChoices</name>
        <message>
            <location filename="../../qtapp/ui/limit_choices.py" />
            <source>&amp;Custom…</source>
            <translation>P&amp;ersonnaliser…</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;Limit Speed to {speed}</source>
            <translation>&amp;Limiter la vitesse à {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;Aucune limite</translation>
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
            <translation>Toute la journée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>All downloads together get at most {speed}.</source>
            <translation>Tous les téléchargements ensemble reçoivent au plus {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, all downloads together get at most {speed}.</source>
            <translation>Selon le planning, tous les téléchargements ensemble reçoivent au plus {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>By schedule, nothing is downloaded.</source>
            <translation>Selon le planning, rien n’est téléchargé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Choose at least one day.</source>
            <translation>Choisissez au moins un jour.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Every day</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is limited to {speed}, by schedule.</source>
            <translation>À partir de {time}, limite de {speed} selon le planning.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on it is {speed}, by schedule.</source>
            <translation>À partir de {time}, {speed} selon le planning.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on nothing is downloaded, by schedule.</source>
            <translation>À partir de {time}, rien n’est téléchargé, selon le planning.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>From {time} on there is no limit.</source>
            <translation>À partir de {time}, aucune limite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule</source>
            <translation>Retenu par le planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Held by schedule · next start {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Retenu par le planning · prochain départ {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may all downloads together come?</source>
            <translation>À quelle vitesse au plus pour tous les téléchargements ensemble ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may each of these %Ln downloads come?</source>
            <translation>
                <numerusform>À quelle vitesse au plus pour ce téléchargement ?</numerusform>
                <numerusform>À quelle vitesse au plus pour chacun de ces %Ln téléchargements ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>How fast may {name} come?</source>
            <translation>À quelle vitesse au plus pour {name} ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Limit {speed}</source>
            <translation>Limite {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No hours yet: the limit set by hand holds around the clock.</source>
            <translation>Pas encore d’horaires : la limite fixée à la main vaut jour et nuit.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>No limit</source>
            <translation>Aucune limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Outside the schedule</source>
            <translation>Hors planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed is not limited.</source>
            <translation>La vitesse n’est pas limitée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule lets this download continue: {time}.</source>
            <translation>Le planning de vitesse laisse ce téléchargement continuer : {time}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>The speed schedule never lets this download continue.</source>
            <translation>Le planning de vitesse ne laisse jamais ce téléchargement continuer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>This download gets at most {speed}.</source>
            <translation>Ce téléchargement reçoit au plus {speed}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Type a speed from {least} to {largest}, such as 500 kB/s or 2 MiB/s.</source>
            <translation>Tapez une vitesse de {least} à {largest}, comme 500 kB/s ou 2 MiB/s.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Until {time} on the next day.</source>
            <translation>Jusqu’à {time} le lendemain.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>Within these hours another speed limit holds. Where several overlap, the first one counts.</source>
            <translation>Pendant ces horaires, une autre limite de vitesse s’applique. Si plusieurs se chevauchent, la première compte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>at most {speed}</source>
            <translation>au plus {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit begins: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>début de limite : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>limit ends: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>fin de limite : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>prochain départ : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>next stop: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>prochain arrêt : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>no limit</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>nothing is downloaded</source>
            <translation>rien n’est téléchargé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, all day: {limit}</source>
            <translation>{days}, toute la journée : {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to} on the next day: {limit}</source>
            <translation>{days}, {from}–{to} le lendemain : {limit}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/limit_words.py" />
            <source>{days}, {from}–{to}: {limit}</source>
            <translation>{days}, {from}–{to} : {limit}</translation>
        </message>
    </context>
    <context>
        <name>ListArea</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
    </context>
    <context>
        <name>ListExchange</name>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Export List</source>
            <translation>Exporter la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Import List</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Lists (*.json *.txt *.list *.lst *.session)</source>
            <translation>Listes (*.json *.txt *.list *.lst *.session)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_exchange.py" />
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the download folder, as their own cannot be used here.</source>
            <translation>
                <numerusform>%Ln va dans le dossier de téléchargement, car le sien est inutilisable ici.</numerusform>
                <numerusform>%Ln vont dans le dossier de téléchargement, car le leur est inutilisable ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads go to the usual queue, as there is no queue of that name here.</source>
            <translation>
                <numerusform>%Ln va dans la file habituelle, car aucune ne porte ici le nom de la sienne.</numerusform>
                <numerusform>%Ln vont dans la file habituelle, car aucune ne porte ici le nom de la leur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln downloads were written to {name}.</source>
            <translation>
                <numerusform>%Ln téléchargement a été écrit dans {name}.</numerusform>
                <numerusform>%Ln téléchargements ont été écrits dans {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>%Ln entries of {name} were left out.</source>
            <translation>
                <numerusform>%Ln entrée de {name} a été omise.</numerusform>
                <numerusform>%Ln entrées de {name} ont été omises.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the download folder, as its own cannot be used here.</source>
            <translation>1 va dans le dossier de téléchargement, car le sien est inutilisable ici.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download goes to the usual queue, as there is no queue of that name here.</source>
            <translation>1 va dans la file habituelle, car aucune ne porte ici le nom de la sienne.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 download was written to {name}.</source>
            <translation>1 téléchargement a été écrit dans {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>1 entry of {name} was left out.</source>
            <translation>1 entrée de {name} a été omise.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: %Ln downloads</source>
            <translation>
                <numerusform>Toute la liste : %Ln téléchargement</numerusform>
                <numerusform>Toute la liste : %Ln téléchargements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All of the list: 1 download</source>
            <translation>Toute la liste : 1 téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, priorities, and which are paused.</source>
            <translation>Tout ce qu’il faut pour continuer : liens, miroirs, noms, dossiers, files, groupes, sommes de contrôle, priorités, et lesquels sont en pause.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Another Wherry (JSON)</source>
            <translation>Un autre Wherry (JSON)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries that cannot be read: {number}, first in line {line}.</source>
            <translation>Incompréhensibles : {number}, la première à la ligne {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries with an invalid checksum, limit, name, folder or header: {number}, first in line {line}.</source>
            <translation>Avec une somme de contrôle, une limite, un nom, un dossier ou un en-tête qui ne peut pas être juste : {number}, la première à la ligne {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Entries without a link that can be downloaded: {number}, first in line {line}.</source>
            <translation>Sans lien téléchargeable : {number}, la première à la ligne {line}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Links with names, folders, checksums and speed limits, as aria2 and others read them.</source>
            <translation>Des liens avec noms, dossiers, sommes de contrôle et limites de vitesse, tels que les lisent aria2 et d’autres.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Other programs (text)</source>
            <translation>D’autres programmes (texte)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.</source>
            <translation>Les mots de passe, les cookies et les en-têtes qui peuvent contenir des secrets sont omis ; un lien lui-même est écrit en entier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation>L’export a été annulé. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>The import was cancelled. Nothing was added.</source>
            <translation>L’import a été annulé. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>There is no link in {name} that could be downloaded.</source>
            <translation>Il n’y a dans {name} aucun lien téléchargeable.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: %Ln downloads</source>
            <translation>
                <numerusform>La sélection : %Ln téléchargement</numerusform>
                <numerusform>La sélection : %Ln téléchargements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>What is selected: 1 download</source>
            <translation>La sélection : 1 téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be read. Nothing was added.</source>
            <translation>{name} n’a pas pu être lu. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier, ou libérez-y de l’espace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up to {line}. Nothing was added.</source>
            <translation>{name} n’est pas une liste que Wherry peut lire : il accepte jusqu’à {size} et {most} liens, en lignes de {line} au plus. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} is no text in UTF-8, and so no list. Nothing was added.</source>
            <translation>{name} n’est pas un texte en UTF-8, donc pas une liste. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by Wherry, but is no list of downloads. Nothing was added.</source>
            <translation>{name} a été écrit par Wherry, mais n’est pas une liste de téléchargements. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was added.</source>
            <translation>{name} a été écrit par un Wherry plus récent. Rien n’a été ajouté.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../qtapp/ui/main_window.py" />
            <source>Add and search</source>
            <translation>Ajouter et rechercher</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Downloads</source>
            <translation>&amp;Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;File</source>
            <translation>Fi&amp;chier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Queues</source>
            <translation>&amp;Files</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>Thè&amp;me</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/menus.py" />
            <source>Speed Limit of A&amp;ll</source>
            <translation>Limite glo&amp;bale de vitesse</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../qtapp/ui/views/history_around.py" />
            <source>Show All</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln active</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln actif</numerusform>
                <numerusform>%Ln actifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln failed</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln échoué</numerusform>
                <numerusform>%Ln échoués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be deleted. They are in use, or may not be changed.</source>
            <translation>
                <numerusform>%Ln fichier n’a pas pu être supprimé. Il est utilisé, ou ne peut pas être modifié.</numerusform>
                <numerusform>%Ln fichiers n’ont pas pu être supprimés. Ils sont utilisés, ou ne peuvent pas être modifiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>%Ln files could not be put back where they were. They are in the trash.</source>
            <translation>
                <numerusform>%Ln fichier n’a pas pu être remis où il était. Il est à la corbeille.</numerusform>
                <numerusform>%Ln fichiers n’ont pas pu être remis où ils étaient. Ils sont à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%Ln need you first.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln a d’abord besoin de vous.</numerusform>
                <numerusform>%Ln ont d’abord besoin de vous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%Ln waiting</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n connections</source>
            <translation>
                <numerusform>%n connexion</numerusform>
                <numerusform>%n connexions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are running.</source>
            <translation>
                <numerusform>%n téléchargement en cours.</numerusform>
                <numerusform>%n téléchargements en cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>%n downloads are tried again.</source>
            <translation>
                <numerusform>%n téléchargement est réessayé.</numerusform>
                <numerusform>%n téléchargements sont réessayés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n downloads are waiting.</source>
            <translation>
                <numerusform>%n téléchargement en attente.</numerusform>
                <numerusform>%n téléchargements en attente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads finished</source>
            <translation>
                <numerusform>%n téléchargement terminé</numerusform>
                <numerusform>%n téléchargements terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/messages.py" />
            <source>%n downloads removed</source>
            <translation>
                <numerusform>%n téléchargement enlevé</numerusform>
                <numerusform>%n téléchargements enlevés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>%n downloads were stopped when Wherry quit.</source>
            <translation>
                <numerusform>%n téléchargement a été interrompu à l’arrêt de Wherry.</numerusform>
                <numerusform>%n téléchargements ont été interrompus à l’arrêt de Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>%n more are waiting.</source>
            <translation>
                <numerusform>%n autre en attente.</numerusform>
                <numerusform>%n autres en attente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Keep Both</source>
            <translation>&amp;Garder les deux</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Remplacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>&amp;Skip</source>
            <translation>&amp;Ignorer</translation>
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
            <translation>1 octet</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 connection</source>
            <translation>1 connexion</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download finished</source>
            <translation>1 téléchargement terminé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is running.</source>
            <translation>1 téléchargement en cours.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 download is tried again.</source>
            <translation>1 téléchargement est réessayé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 download is waiting.</source>
            <translation>1 téléchargement en attente.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>1 download removed</source>
            <translation>1 téléchargement enlevé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>1 download removed, its file is in the trash</source>
            <translation>1 téléchargement enlevé, son fichier est à la corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>1 download was stopped when Wherry quit.</source>
            <translation>1 téléchargement a été interrompu à l’arrêt de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>1 more is waiting.</source>
            <translation>1 autre en attente.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>1 needs you first.</source>
            <translation>1 a d’abord besoin de vous.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>A web page, not the file</source>
            <translation>Une page web, pas le fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.</source>
            <translation>L’empreinte SHA-256 acceptée était {accepted}, celle présentée est {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>All cookies for {host} in their file have expired.</source>
            <translation>Tous les cookies pour {host} dans leur fichier ont expiré.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Already there</source>
            <translation>Déjà présent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another Wherry is downloading the same file into {folder}.</source>
            <translation>Un autre Wherry télécharge le même fichier dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another attempt</source>
            <translation>Nouvelle tentative</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Another folder there</source>
            <translation>Autre dossier à cet endroit</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Another folder · waits</source>
            <translation>Autre dossier · attend</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Another program keeps the download history locked.</source>
            <translation>Un autre programme garde l’historique des téléchargements verrouillé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Begin anew</source>
            <translation>Recommencer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind %Ln of higher priority</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>Derrière %Ln plus prioritaire</numerusform>
                <numerusform>Derrière %Ln plus prioritaires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Behind 1 of higher priority</source>
            <translation>Derrière 1 plus prioritaire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Broken answer</source>
            <translation>Réponse incorrecte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Busy · next try in {span}</source>
            <translation>Occupé · nouvel essai dans {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel %n downloads?</source>
            <translation>
                <numerusform>Annuler %n téléchargement ?</numerusform>
                <numerusform>Annuler %n téléchargements ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel and Delete</source>
            <translation>Annuler et supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Cancel this download?</source>
            <translation>Annuler ce téléchargement ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate changed</source>
            <translation>Certificat changé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Certificate not trusted</source>
            <translation>Certificat non fiable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Check the permissions of its folder.</source>
            <translation>Vérifiez les permissions de son dossier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Checksum differs</source>
            <translation>Somme différente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection lost</source>
            <translation>Connexion perdue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Connection refused</source>
            <translation>Connexion refusée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Cookies expired</source>
            <translation>Cookies expirés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete %n files for good?</source>
            <translation>
                <numerusform>Supprimer définitivement %n fichier ?</numerusform>
                <numerusform>Supprimer définitivement %n fichiers ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete for Good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Delete this file for good?</source>
            <translation>Supprimer définitivement ce fichier ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk error</source>
            <translation>Erreur de disque</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Disk full</source>
            <translation>Disque plein</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk full · waits for {size}</source>
            <translation>Disque plein · attend {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Disk gone · waits for it</source>
            <translation>Disque absent · l’attend</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Don't Trust</source>
            <translation>Ne pas se fier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Done {time}</source>
            <translation>Terminé {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads continue. Click the boat to come back; Quit is in its menu.</source>
            <translation>Les téléchargements continuent. Cliquez sur le bateau pour revenir ; « Quitter » est dans son menu.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on, but the list will not be there at the next start.</source>
            <translation>Les téléchargements continuent, mais la liste ne sera plus là au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as the lock is gone.</source>
            <translation>Les téléchargements continuent ; la liste sera enregistrée dès que le verrou aura disparu.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads go on; the list is saved as soon as there is room.</source>
            <translation>Les téléchargements continuent ; la liste sera enregistrée dès qu’il y aura de la place.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when it is back.</source>
            <translation>Les téléchargements qui y vont attendent, et reprennent d’eux-mêmes quand il est de retour.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Downloads to it wait, and go on by themselves when there is room.</source>
            <translation>Les téléchargements qui y vont attendent, et reprennent d’eux-mêmes quand il y a de la place.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Empty answer</source>
            <translation>Réponse vide</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Ended too early</source>
            <translation>Fin prématurée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File changed on the server</source>
            <translation>Fichier modifié sur le serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>File keeps changing</source>
            <translation>Fichier sans cesse modifié</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Fingerprint of the one that you accepted:</source>
            <translation>Empreinte de celui que vous avez accepté :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Folder is not there</source>
            <translation>Le dossier n’est pas là</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder missing</source>
            <translation>Dossier absent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Folder not writable</source>
            <translation>Dossier non inscriptible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Held by another program</source>
            <translation>Retenu par un autre programme</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>High priority</source>
            <translation>Priorité haute</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy</source>
            <translation>Hôte occupé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy for {span}</source>
            <translation>Hôte occupé pour {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Host busy until {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Hôte occupé jusqu’à : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>In use elsewhere</source>
            <translation>Utilisé ailleurs</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Internal error</source>
            <translation>Erreur interne</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It could not be called {name}: the disk does not allow it.</source>
            <translation>Il n’a pas pu être nommé {name} : le disque ne le permet pas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>It is no longer in {folder}. Download Again fetches it anew.</source>
            <translation>Il n’est plus dans {folder}. « Télécharger à nouveau » le récupère une nouvelle fois.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It is shown and not changed: what you add now is not saved. Update Wherry.</source>
            <translation>Il est affiché et non modifié : ce que vous ajoutez maintenant n’est pas enregistré. Mettez Wherry à jour.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It knows only outdated encryption, or does not know itself by this name. {kept} Check the link; only the server's owner can mend the rest.</source>
            <translation>Il ne connaît qu’un chiffrement obsolète, ou ne se reconnaît pas sous ce nom. {kept} Vérifiez le lien ; seul le propriétaire du serveur peut corriger le reste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It leaves the encrypted connection or the web altogether, so it was not followed. {kept} If you trust it, add the target's own link.</source>
            <translation>Il quitte la connexion chiffrée ou même le web, il n’a donc pas été suivi. {kept} Si vous lui faites confiance, ajoutez le lien de la cible elle-même.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was dropped.</source>
            <translation>Il a été abandonné.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>It was kept as {place}.</source>
            <translation>Il a été gardé sous {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation may be asked for there.</source>
            <translation>Elle n’a pas été enregistrée sous {name}. {kept} Ouvrez le lien dans un navigateur : une connexion ou une confirmation y est peut-être demandée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not saved under its name. {kept} Check the checksum, then try again for a new copy.</source>
            <translation>Il n’a pas été enregistré sous son nom. {kept} Vérifiez la somme de contrôle, puis réessayez pour obtenir une nouvelle copie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip this one. Retry keeps both.</source>
            <translation>Il n’a pas été touché. {kept} Gardez les deux, remplacez ce fichier, qui va à la corbeille, ou ignorez celui-ci. « Réessayer » garde les deux.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>It will be called {name}.</source>
            <translation>Il s’appellera {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its SHA-256 fingerprint is {shown}.</source>
            <translation>Son empreinte SHA-256 est {shown}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its bytes could not be checked. {kept} Try another server for this file.</source>
            <translation>Ses octets n’ont pas pu être vérifiés. {kept} Essayez un autre serveur pour ce fichier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its certificate is expired, made for another name, or not trusted by this computer. Nothing was sent. {kept} Check the computer's clock and the link; a network's login page can also be the cause. {fingerprint}</source>
            <translation>Son certificat est expiré, établi pour un autre nom, ou n’a pas la confiance de cet ordinateur. Rien n’a été envoyé. {kept} Vérifiez l’horloge de l’ordinateur et le lien ; la page de connexion d’un réseau peut aussi en être la cause. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try again, or begin anew in the folder that is there.</source>
            <translation>Son disque n’est peut-être pas branché, ou le dossier a été recréé. {kept} Branchez le disque et réessayez, ou recommencez dans le dossier qui est là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. {kept} Ask the owner before you accept it. {fingerprint}</source>
            <translation>Son propriétaire l’a peut-être renouvelé, ou quelqu’un d’autre répond à sa place. Rien n’a été envoyé. {kept} Interrogez le propriétaire avant de l’accepter. {fingerprint}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the owner gives you the fingerprint that is shown now.</source>
            <translation>Son propriétaire l’a peut-être renouvelé ; sinon, quelqu’un d’autre répond à sa place. Ne vous y fiez que si le propriétaire vous donne l’empreinte affichée maintenant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of it was used. {kept} Update Link takes another one; to have the new file, add its link.</source>
            <translation>Sa taille, sa version ou ses octets sont autres, ou son serveur ne sait pas continuer au milieu. Rien n’en a été utilisé. {kept} « Mettre à jour le lien » en accepte un autre ; pour avoir le nouveau fichier, ajoutez son lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep Downloading</source>
            <translation>Continuer de télécharger</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is none, gets a number. Skip: the new one is deleted.</source>
            <translation>Garder les deux : le nouveau reçoit un numéro. Remplacer : l’ancien va à la corbeille ou, s’il n’y en a pas, reçoit un numéro. Ignorer : le nouveau est supprimé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Keeping a gap at {host}</source>
            <translation>Intervalle pour {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring does not answer</source>
            <translation>Le trousseau ne répond pas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring failed</source>
            <translation>Échec du trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring locked</source>
            <translation>Trousseau verrouillé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Keyring refused</source>
            <translation>Trousseau refusé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired</source>
            <translation>Lien expiré</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Link expired or access denied</source>
            <translation>Lien expiré ou accès refusé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Login needed</source>
            <translation>Identification requise</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Low priority</source>
            <translation>Priorité basse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Made way for higher priority</source>
            <translation>A laissé place à plus prioritaire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>Moved or deleted</source>
            <translation>Déplacé ou supprimé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Name Taken</source>
            <translation>Nom déjà pris</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Name taken</source>
            <translation>Nom déjà pris</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network does not answer · continues when it does</source>
            <translation>Le réseau ne répond pas · reprend dès qu’il répond</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Network wants a login · continues after that</source>
            <translation>Le réseau demande une identification · reprend ensuite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>New link does not fit</source>
            <translation>Nouveau lien inadapté</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Next request in {span}</source>
            <translation>Prochaine requête dans {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try in {span}</source>
            <translation>Pas de réponse · nouvel essai dans {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>No answer · next try {time}</source>
            <comment>a time of day, or a day</comment>
            <translation>Pas de réponse · nouvel essai {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>No authority vouches for {host}: it is known by a certificate that you accepted.</source>
            <translation>Aucune autorité ne se porte garante de {host} : il est connu par un certificat que vous avez accepté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No connection to {host} came about in time.</source>
            <translation>Aucune connexion à {host} n’a abouti à temps.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No file of cookies</source>
            <translation>Pas de fichier de cookies</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>No keyring</source>
            <translation>Pas de trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No network</source>
            <translation>Pas de réseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>No network · continues when it is back</source>
            <translation>Pas de réseau · reprend à son retour</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>No safe connection</source>
            <translation>Pas de connexion sûre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>Nobody answers on this network. All downloads wait, and go on once somebody does.</source>
            <translation>Personne ne répond sur ce réseau. Tous les téléchargements attendent, et reprennent dès que quelqu’un répond.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None has failed.</source>
            <translation>Aucun n’a échoué.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/retry_failed.py" />
            <source>None of those shown has failed.</source>
            <translation>Aucun de ceux affichés n’a échoué.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>None of those shown is finished.</source>
            <translation>Aucun de ceux affichés n’est terminé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not a usable link</source>
            <translation>Lien inutilisable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Not reachable</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing had been downloaded yet.</source>
            <translation>Rien n’avait encore été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Nothing may be written in {folder}.</source>
            <translation>Il est interdit d’écrire dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Nothing running</source>
            <translation>Rien en cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then try again.</source>
            <translation>Rien n’a été envoyé. {kept} Connectez-vous avec le navigateur, exportez ses cookies dans ce fichier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.</source>
            <translation>Rien n’a été envoyé. {kept} Remettez-le en place, ou indiquez-en un autre sous « Comptes », puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the password by Sign In for this session.</source>
            <translation>Rien n’a été envoyé. {kept} Lancez le trousseau de votre bureau et réessayez, ou donnez le mot de passe par « Se connecter » pour cette session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; once it answers, this window continues.</source>
            <translation>Rien n’a été envoyé. {kept} Il vous demande peut-être de le déverrouiller, derrière une autre fenêtre ; dès qu’il répond, cette fenêtre continue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this session.</source>
            <translation>Rien n’a été envoyé. {kept} Réessayez et autorisez-le, ou donnez le mot de passe par « Se connecter » pour cette session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Try again, or give the password by Sign In for this session.</source>
            <translation>Rien n’a été envoyé. {kept} Réessayez, ou donnez le mot de passe par « Se connecter » pour cette session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this session.</source>
            <translation>Rien n’a été envoyé. {kept} Déverrouillez-le et réessayez, ou donnez le mot de passe par « Se connecter » pour cette session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Old and new parts do not fit together, so it starts over. {kept}</source>
            <translation>Les anciennes et les nouvelles parties ne vont pas ensemble : le téléchargement recommence. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries first</source>
            <translation>Un téléchargement essaie d’abord</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>One download tries {host} first</source>
            <translation>Un téléchargement essaie d’abord {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.</source>
            <translation>L’un des deux n’est plus à jour. {kept} Cherchez un Metalink plus récent, ou ajoutez le lien seul.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Paused · stopped when Wherry quit</source>
            <translation>En pause · interrompu à l’arrêt de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy failed</source>
            <translation>Échec du proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Proxy wants a login</source>
            <translation>Identification proxy requise</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>Quit Wherry?</source>
            <translation>Quitter Wherry ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Redirects in circles</source>
            <translation>Redirections en boucle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Request refused</source>
            <translation>Requête refusée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retry in {span}</source>
            <translation>Nouvel essai dans {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Retrying…</source>
            <translation>Nouvel essai…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>SHA-256 fingerprint of the certificate that was shown:</source>
            <translation>Empreinte SHA-256 du certificat présenté :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Saving the download history failed.</source>
            <translation>L’enregistrement de l’historique des téléchargements a échoué.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Secure connection failed</source>
            <translation>Échec de connexion sécurisée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server busy</source>
            <translation>Serveur occupé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Server error</source>
            <translation>Erreur du serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Sign in to the proxy</source>
            <translation>Se connecter au proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Size differs</source>
            <translation>Taille différente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Stalled</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Started now, whatever the limits</source>
            <translation>Lancé maintenant, malgré les limites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting over</source>
            <translation>Recommence</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly at {host}</source>
            <translation>Démarrage lent pour {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starting slowly · {number} at once</source>
            <translation>Démarrage lent · {number} à la fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Starts at once when it goes on, whatever the limits</source>
            <translation>Démarre dès la reprise, malgré les limites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Such files are to be skipped, so it was not touched. {kept}</source>
            <translation>De tels fichiers doivent être ignorés : il n’a donc pas été touché. {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>That part was thrown away. {kept} Try again.</source>
            <translation>Cette partie a été jetée. {kept} Réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The address of {host} could not be looked up.</source>
            <translation>L’adresse de {host} n’a pas pu être trouvée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>The certificate of {place} is no longer trusted. Connections in use end with their downloads.</source>
            <translation>Le certificat de {place} n’a plus votre confiance. Les connexions en cours finissent avec leurs téléchargements.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The connection to {host} broke off.</source>
            <translation>La connexion à {host} s’est interrompue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The damaged file was kept as {place}.</source>
            <translation>Le fichier endommagé a été gardé sous {place}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds the download history is full.</source>
            <translation>Le disque de l’historique des téléchargements est plein.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} cannot hold a file of this size.</source>
            <translation>Le disque de {folder} ne peut pas contenir un fichier de cette taille.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is full</source>
            <translation>Le disque de {folder} est plein</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} is full.</source>
            <translation>Le disque de {folder} est plein.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The disk that holds {folder} is gone</source>
            <translation>Le disque de {folder} est absent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The disk that holds {folder} reports an error.</source>
            <translation>Le disque de {folder} signale une erreur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be opened.</source>
            <translation>Impossible d’ouvrir l’historique des téléchargements.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history cannot be written.</source>
            <translation>Impossible d’écrire l’historique des téléchargements.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was damaged.</source>
            <translation>L’historique des téléchargements était endommagé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>The download history was written by a newer Wherry.</source>
            <translation>L’historique des téléchargements a été écrit par un Wherry plus récent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is no longer, or never was, at this address.</source>
            <translation>Le fichier n’est plus, ou n’a jamais été, à cette adresse.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is not the one its checksum describes.</source>
            <translation>Le fichier n’est pas celui que décrit sa somme de contrôle.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file is whole, but another program keeps it open.</source>
            <translation>Le fichier est complet, mais un autre programme le garde ouvert.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed during every attempt.</source>
            <translation>Le fichier sur {host} a changé à chaque tentative.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} changed since the download began.</source>
            <translation>Le fichier sur {host} a changé depuis le début du téléchargement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The file on {host} does not have the size that its Metalink names.</source>
            <translation>Le fichier sur {host} n’a pas la taille qu’indique son Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The file with the cookies for {host} cannot be read.</source>
            <translation>Le fichier des cookies pour {host} est illisible.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Le dossier {folder} n’est pas là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring could not give the password for {host}.</source>
            <translation>Le trousseau n’a pas pu donner le mot de passe pour {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring has not given the password for {host} yet.</source>
            <translation>Le trousseau n’a pas encore donné le mot de passe pour {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is locked.</source>
            <translation>Le trousseau qui contient le mot de passe pour {host} est verrouillé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring that holds the password for {host} is not there.</source>
            <translation>Le trousseau qui contient le mot de passe pour {host} n’est pas là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>The keyring was not allowed to give the password for {host}.</source>
            <translation>Le trousseau n’a pas été autorisé à donner le mot de passe pour {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads from address to address without an end.</source>
            <translation>Le lien mène d’adresse en adresse sans fin.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The link leads to an address that is not safe to follow.</source>
            <translation>Le lien mène à une adresse qu’il n’est pas sûr de suivre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The names of %n finished downloads are taken: {names}</source>
            <translation>
                <numerusform>Le nom de %n téléchargement terminé est pris : {names}</numerusform>
                <numerusform>Les noms de %n téléchargements terminés sont pris : {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The new link does not lead on with the file that was begun.</source>
            <translation>Le nouveau lien ne poursuit pas le fichier commencé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy could not be reached or would not connect to {host}.</source>
            <translation>Le proxy était injoignable ou n’a pas voulu se connecter à {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The proxy wants a user name and a password.</source>
            <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for 1 more download whose name is taken</source>
            <translation>De même pour 1 autre téléchargement dont le nom est pris</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/questions.py" />
            <source>The same for all %n more downloads whose names are taken</source>
            <translation>
                <numerusform>De même pour %n autre téléchargement dont le nom est pris</numerusform>
                <numerusform>De même pour les %n autres téléchargements dont le nom est pris</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>The secure connection to {host} could not be set up.</source>
            <translation>La connexion sécurisée à {host} n’a pas pu être établie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>There is a file called {name} in its folder already.</source>
            <translation>Il y a déjà un fichier nommé {name} dans son dossier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no server called {host}.</source>
            <translation>Il n’y a pas de serveur nommé {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where they are. Once deleted, {name} and the others cannot be restored.</source>
            <translation>Il n’y a pas de corbeille là où ils sont. Une fois supprimés, {name} et les autres ne peuvent pas être restaurés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>There is no trash where {name} is. Once deleted, it cannot be restored.</source>
            <translation>Il n’y a pas de corbeille là où se trouve {name}. Une fois supprimé, il ne peut pas être restauré.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>There is no way to {host} from this computer.</source>
            <translation>Aucun chemin ne mène à {host} depuis cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is no way to {host}. One download tries it again, then the others.</source>
            <translation>Aucun chemin ne mène à {host}. Un téléchargement le réessaie, puis les autres.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>There is to be some time between two requests to {host}.</source>
            <translation>Un certain temps doit séparer deux requêtes à {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>This address cannot be downloaded.</source>
            <translation>Cette adresse ne peut pas être téléchargée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer has no network. All downloads wait, and go on once it is back.</source>
            <translation>Cet ordinateur n’a pas de réseau. Tous les téléchargements attendent, et reprennent dès son retour.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This computer is on battery. All downloads wait, and go on once it is plugged in.</source>
            <translation>Cet ordinateur est sur batterie. Tous les téléchargements attendent, et reprennent une fois qu’il est branché.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>This network answers for every server with a page of its own, as where one has to log in first. Do that in a browser; all downloads wait, and go on once it is done.</source>
            <translation>Ce réseau répond pour chaque serveur par une page à lui, comme là où il faut d’abord s’identifier. Faites-le dans un navigateur ; tous les téléchargements attendent, et reprennent une fois que c’est fait.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Too large for the disk's format</source>
            <translation>Trop gros pour le format du disque</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust This Certificate?</source>
            <translation>Se fier à ce certificat ?</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust for {place}</source>
            <translation>Se fier pour {place}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Trust it only if its owner gives you the same fingerprint.</source>
            <translation>Ne vous y fiez que si son propriétaire vous donne la même empreinte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Try now</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Trying the host again…</source>
            <translation>Nouvel essai de l’hôte…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Unknown kind of login</source>
            <translation>Identification inconnue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unknown server</source>
            <translation>Serveur inconnu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unsafe redirect</source>
            <translation>Redirection non sûre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Unusable encoding</source>
            <translation>Encodage inutilisable</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/remedy_words.py" />
            <source>Update link</source>
            <translation>Mettre à jour le lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>View</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>Waiting for {host}</source>
            <translation>Attend {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>What comes by this network is paid for. All downloads wait, and go on in another one.</source>
            <translation>Ce qui arrive par ce réseau est payant. Tous les téléchargements attendent, et reprennent sur un autre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>What has arrived is kept, and can go on at the next start.</source>
            <translation>Ce qui est arrivé est conservé et peut continuer au prochain démarrage.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. %n downloads were not resumed.</source>
            <translation>
                <numerusform>Wherry a planté peu après ses derniers démarrages. %n téléchargement n’a pas été repris.</numerusform>
                <numerusform>Wherry a planté peu après ses derniers démarrages. %n téléchargements n’ont pas été repris.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Wherry crashed soon after its last starts. 1 download was not resumed.</source>
            <translation>Wherry a planté peu après ses derniers démarrages. 1 téléchargement n’a pas été repris.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on in the tray</source>
            <translation>Wherry continue dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>Wherry goes on with a good one.</source>
            <translation>Wherry continue avec un historique sain.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wherry made a mistake of its own.</source>
            <translation>Wherry a fait lui-même une erreur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>Whoever holds this certificate can read what you send to {place}, a login too, and change what comes. It is trusted for this server and port alone; another certificate is refused again.</source>
            <translation>Quiconque détient ce certificat peut lire ce que vous envoyez à {place}, identifiants compris, et modifier ce qui arrive. Il n’est fiable que pour ce serveur et ce port ; un autre certificat est de nouveau refusé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>Wrong part sent</source>
            <translation>Mauvaise partie envoyée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>Wrong password</source>
            <translation>Mot de passe erroné</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>checked</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>metered network</source>
            <translation>réseau facturé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery</source>
            <translation>sur batterie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>on battery, {percent} left</source>
            <translation>sur batterie, reste {percent}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>hors planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>over 99 d</source>
            <comment>days</comment>
            <translation>plus de 99 j</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>size not confirmed</source>
            <translation>taille non confirmée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>started now</source>
            <translation>lancé maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>trusted by hand</source>
            <translation>approuvé à la main</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/rename_words.py" />
            <source>{before} renamed to {after}</source>
            <translation>{before} renommé en {after}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{d} d {h} h</source>
            <translation>{d} j {h} h</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} already holds a file called {name}.</source>
            <translation>{folder} contient déjà un fichier nommé {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{folder} already holds a file called {name}. The new one is complete.</source>
            <translation>{folder} contient déjà un fichier nommé {name}. Le nouveau est complet.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{folder} is not the folder that the download was begun in.</source>
            <translation>{folder} n’est pas le dossier où le téléchargement a commencé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/absence_words.py" />
            <source>{folder} is not there: it was moved or deleted, or its disk is not attached.</source>
            <translation>{folder} n’est pas là : il a été déplacé ou supprimé, ou son disque n’est pas branché.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered that there is nothing to download.</source>
            <translation>{host} a répondu qu’il n’y a rien à télécharger.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} answered with something that is not valid HTTP.</source>
            <translation>{host} a répondu quelque chose qui n’est pas du HTTP valide.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} could not prove that it is {host}.</source>
            <translation>{host} n’a pas pu prouver qu’il est {host}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not accept this request.</source>
            <translation>{host} n’accepte pas cette requête.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} does not give this file, or gives it no longer.</source>
            <translation>{host} ne donne pas ce fichier, ou ne le donne plus.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} does not take this user name and password.</source>
            <translation>{host} n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} gave a part of this file, and refuses the rest.</source>
            <translation>{host} a donné une partie de ce fichier et refuse le reste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} has had enough for now. Its downloads wait together; other hosts go on.</source>
            <translation>{host} en a assez pour l’instant. Ses téléchargements attendent ensemble ; les autres hôtes continuent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} has no secure connection to offer that is safe.</source>
            <translation>{host} n’a aucune connexion sécurisée à offrir qui soit sûre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} is busy and asks for patience.</source>
            <translation>{host} est occupé et demande de la patience.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} keeps the connection open and sends nothing.</source>
            <translation>{host} garde la connexion ouverte et n’envoie rien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} refuses connections.</source>
            <translation>{host} refuse les connexions.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} refuses connections. One download tries it again, then the others.</source>
            <translation>{host} refuse les connexions. Un téléchargement le réessaie, puis les autres.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} reports an error of its own.</source>
            <translation>{host} signale une erreur de son côté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sends the file only in an encoding that was not asked for.</source>
            <translation>{host} n’envoie le fichier que dans un encodage qui n’était pas demandé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent a web page where a file was expected.</source>
            <translation>{host} a envoyé une page web au lieu du fichier attendu.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} sent another part of the file than was asked for.</source>
            <translation>{host} a envoyé une autre partie du fichier que celle demandée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} shows another certificate than the one you accepted.</source>
            <translation>{host} présente un autre certificat que celui que vous avez accepté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} stopped before the file was whole.</source>
            <translation>{host} s’est arrêté avant que le fichier soit complet.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{host} took the request and did not answer.</source>
            <translation>{host} a pris la requête et n’a pas répondu.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a kind of login that Wherry does not know.</source>
            <translation>{host} demande un type d’identification que Wherry ne connaît pas.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{host} wants a user name and a password.</source>
            <translation>{host} demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: %Ln may run there now, and more step by step.</source>
            <comment>downloads</comment>
            <translation>
                <numerusform>{host} était occupé : %Ln peut y tourner maintenant, et davantage peu à peu.</numerusform>
                <numerusform>{host} était occupé : %Ln peuvent y tourner maintenant, et davantage peu à peu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{host} was busy: one download tries first, and the others follow.</source>
            <translation>{host} était occupé : un téléchargement essaie d’abord, les autres suivent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <source>{h} h {min} min</source>
            <translation>{h} h {min} min</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.</source>
            <translation>{kept} Un disque FAT s’arrête à 4 Go : choisissez un dossier sur un autre disque et ajoutez de nouveau le lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} A virus scanner may need a while: try again, and the file gets its name.</source>
            <translation>{kept} Un antivirus a peut-être besoin d’un moment : réessayez, et le fichier recevra son nom.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Attach the disk or make the folder again, then try again.</source>
            <translation>{kept} Branchez le disque ou recréez le dossier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Attach the disk: the download then continues. Nothing is written in its place.</source>
            <translation>{kept} Branchez le disque : le téléchargement reprend alors. Rien n’est écrit à sa place.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Change its permissions or add the link for another folder.</source>
            <translation>{kept} Changez ses permissions ou ajoutez le lien pour un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Check both, and give them by Sign In. The same ones are not sent again for five minutes: many servers lock an account after a few failures.</source>
            <translation>{kept} Vérifiez-les et donnez-les par « Se connecter ». Les mêmes ne sont pas renvoyés avant cinq minutes : beaucoup de serveurs verrouillent un compte après quelques échecs.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check that the computer is online, then try again.</source>
            <translation>{kept} Vérifiez que l’ordinateur est en ligne, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the disk before trying again; it may be failing.</source>
            <translation>{kept} Vérifiez le disque avant de réessayer ; il est peut-être en train de lâcher.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link for a typing error and add it again.</source>
            <translation>{kept} Cherchez une faute de frappe dans le lien et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the link on the page it came from.</source>
            <translation>{kept} Vérifiez le lien sur la page d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the network or a firewall, then try again.</source>
            <translation>{kept} Vérifiez le réseau ou un pare-feu, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Check the proxy's address, or go without one.</source>
            <translation>{kept} Vérifiez l’adresse du proxy, ou passez-vous-en.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them by --user, or from an account.</source>
            <translation>{kept} Donnez-les par « Se connecter » ; wherry get les prend par --user, ou d’un compte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an account.</source>
            <translation>{kept} Donnez-les par « Se connecter » ; wherry get les prend dans l’adresse du proxy, ou d’un compte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} If its disk is not attached, attach it: the download then continues. If the folder was made anew, or what was kept is lost, begin anew in the folder that is there.</source>
            <translation>{kept} Si son disque n’est pas branché, branchez-le : le téléchargement reprend alors. Si le dossier a été recréé, ou si ce qui était gardé est perdu, recommencez dans le dossier qui est là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/login_words.py" />
            <source>{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you log in by its pages, an account with their cookies can do.</source>
            <translation>{kept} Wherry connaît les noms d’utilisateur avec mots de passe (Basic, Digest) et les jetons. Si le site permet de se connecter par ses pages, un compte avec leurs cookies peut convenir.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Let the other one end, then try again.</source>
            <translation>{kept} Laissez l’autre se terminer, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Links begin with http:// or https://. Correct it and add it again.</source>
            <translation>{kept} Les liens commencent par http:// ou https://. Corrigez-le et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Look for a newer link on the page it came from.</source>
            <translation>{kept} Cherchez un lien plus récent sur la page d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{kept} Make room: the download continues once {size} are free.</source>
            <translation>{kept} Faites de la place : le téléchargement reprend dès que {size} sont libres.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Most likely the link has expired: copy a fresh one from its page and give it by Update Link in the window, which goes on from there. Adding it anew would begin anew.</source>
            <translation>{kept} Le lien a très probablement expiré : copiez-en un neuf depuis sa page et donnez-le par « Mettre à jour le lien » dans la fenêtre, qui continue à partir de là. L’ajouter de nouveau serait recommencer à zéro.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Often the site wants a login first; copy the link again after it.</source>
            <translation>{kept} Souvent, le site demande d’abord une identification ; copiez de nouveau le lien ensuite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may be incomplete; copy it again from its page.</source>
            <translation>{kept} Le lien est peut-être incomplet ; copiez-le de nouveau depuis sa page.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The link may have expired: copy a fresh one from its page and give it by Update Link in the window.</source>
            <translation>{kept} Le lien a peut-être expiré : copiez-en un neuf depuis sa page et donnez-le par « Mettre à jour le lien » dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The network may be off, or the server's own; check both, then try again.</source>
            <translation>{kept} Le réseau est peut-être coupé, ou celui du serveur ; vérifiez les deux, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be down for a while; try again later.</source>
            <translation>{kept} Le serveur est peut-être arrêté pour un moment ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} The server may be overloaded; try again later.</source>
            <translation>{kept} Le serveur est peut-être surchargé ; réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again later.</source>
            <translation>{kept} Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again when the server has stopped writing it.</source>
            <translation>{kept} Réessayez quand le serveur aura fini de l’écrire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the link leads to another service.</source>
            <translation>{kept} Réessayez ; si cela persiste, le lien mène à un autre service.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; if it stays so, the server is set up wrongly.</source>
            <translation>{kept} Réessayez ; si cela persiste, le serveur est mal configuré.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Try again; please report it with the log if it comes back.</source>
            <translation>{kept} Réessayez ; si cela revient, merci de le signaler avec le journal.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again fetches the rest.</source>
            <translation>{kept} Réessayer récupère le reste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Trying again goes on from there where the server allows it.</source>
            <translation>{kept} Réessayer continue à partir de là si le serveur le permet.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/error_words.py" />
            <source>{kept} Wherry waits as long as the server wishes, then goes on.</source>
            <translation>{kept} Wherry attend aussi longtemps que le serveur le souhaite, puis continue.</translation>
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
            <translation>{missing} {kept} Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be deleted. It is in use, or may not be changed.</source>
            <translation>{name} n’a pas pu être supprimé. Il est utilisé, ou ne peut pas être modifié.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{name} could not be put back where it was. It is in the trash.</source>
            <translation>{name} n’a pas pu être remis où il était. Il est à la corbeille.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/figures.py" />
            <location filename="../../qtapp/ui/typed_figures.py" />
            <source>{number} B/s</source>
            <comment>speed</comment>
            <translation>{number} o/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} sur {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/row_words.py" />
            <source>{percent} of {size}</source>
            <translation>{percent} sur {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} could not prove by its certificate who it is:</source>
            <translation>{place} n’a pas pu prouver son identité par son certificat :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/certificate_words.py" />
            <source>{place} shows another certificate than the one you accepted:</source>
            <translation>{place} présente un autre certificat que celui que vous avez accepté :</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, %Ln files are in the trash</source>
            <translation>
                <numerusform>{removed}, %Ln fichier est à la corbeille</numerusform>
                <numerusform>{removed}, %Ln fichiers sont à la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/removal_words.py" />
            <source>{removed}, 1 file is in the trash</source>
            <comment>removed: 3 downloads removed</comment>
            <translation>{removed}, 1 fichier est à la corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} downloads from {host} are running.</source>
            <translation>{running} sur {cap} téléchargements depuis {host} sont en cours.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/waiting_words.py" />
            <source>{running} of {cap} running</source>
            <translation>{running} sur {cap} en cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} are kept.</source>
            <translation>{size} sont gardés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/questions.py" />
            <source>{size} have been downloaded and will be deleted. Pausing keeps them.</source>
            <translation>{size} ont été téléchargés et seront supprimés. Mettre en pause les garde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/messages.py" />
            <source>{size} more are needed.</source>
            <translation>Il manque encore {size}.</translation>
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
            <translation>reste {span}</translation>
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
                <numerusform>%Ln miroir a été essayé ; le dernier était {host}.</numerusform>
                <numerusform>Les %Ln miroirs ont tous été essayés ; le dernier était {host}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/mirror_words.py" />
            <source>one of %Ln mirrors</source>
            <comment>servers with the same file</comment>
            <translation>
                <numerusform>un miroir sur %Ln</numerusform>
                <numerusform>un miroir sur %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A proxy of my own</source>
            <translation>Mon propre proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>A user name cannot have a colon.</source>
            <translation>Un nom d’utilisateur ne peut pas contenir de deux-points.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>All servers are reached by it. With socks5h the proxy looks names up, with socks5 this computer does.</source>
            <translation>Tous les serveurs sont joints par lui. Avec socks5h, le proxy résout les noms ; avec socks5, c’est cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Asking {host}…</source>
            <translation>Interroge {host}…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Downloads that run keep their way; rules for sites go before.</source>
            <translation>Les téléchargements en cours gardent leur chemin ; les règles des sites passent avant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered by way of {proxy} (status {status}).</source>
            <translation>Cela marche : {host} a répondu par {proxy} (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>It works: {host} answered without a proxy (status {status}).</source>
            <translation>Cela marche : {host} a répondu sans proxy (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>No proxy</source>
            <translation>Pas de proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody knows the name of {proxy}. Check the address.</source>
            <translation>Personne ne connaît le nom {proxy}. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nobody listens at {proxy}. Check the address and the port.</source>
            <translation>Personne n’écoute sur {proxy}. Vérifiez l’adresse et le port.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>None</source>
            <comment>no proxy</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Nothing came back in time. Try again, or try it with another link.</source>
            <translation>Rien n’est revenu à temps. Réessayez, ou essayez avec un autre lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Servers are reached straight, whatever the system says.</source>
            <translation>Les serveurs sont joints directement, quoi qu’en dise le système.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>System’s</source>
            <comment>proxy</comment>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system does not say which proxy to take, or names none that works.</source>
            <translation>Le système ne dit pas quel proxy prendre, ou n’en nomme aucun qui marche.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>The system’s proxy</source>
            <translation>Le proxy du système</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between.</source>
            <translation>Ce ne sont pas des hôtes : noms, adresses ou réseaux comme 10.0.0.0/8, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no link to try it with.</source>
            <translation>Ce n’est pas un lien pour l’essayer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. The login has fields of its own.</source>
            <translation>Ce n’est pas un proxy : http, socks5 ou socks5h, un hôte et un port, comme socks5h://proxy:1080. Les identifiants ont leurs propres champs.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>This is no proxy: none, system, or an address such as socks5h://proxy:1080.</source>
            <translation>Ce n’est pas un proxy : none, system, ou une adresse comme socks5h://proxy:1080.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>What the system has for each server: on Windows and macOS its settings and scripts, elsewhere http_proxy, https_proxy and no_proxy.</source>
            <translation>Ce que le système prévoit pour chaque serveur : sous Windows et macOS, ses réglages et scripts ; ailleurs, http_proxy, https_proxy et no_proxy.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{host} could not be reached: {why}.</source>
            <translation>{host} était injoignable : {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.</source>
            <translation>{proxy} a répondu, mais n’a pas voulu se connecter à {host}. C’est peut-être un proxy d’un autre type.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} does not answer. Check the address and the port.</source>
            <translation>{proxy} ne répond pas. Vérifiez l’adresse et le port.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} wants a user name and a password, or does not take these. Check both.</source>
            <translation>{proxy} demande un nom d’utilisateur et un mot de passe, ou refuse ceux-ci. Vérifiez les deux.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/network_words.py" />
            <source>{proxy} works, but {host} could not be reached: {why}.</source>
            <translation>{proxy} marche, mais {host} était injoignable : {why}.</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Not for</source>
            <translation>Sau&amp;f pour</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Proxy</source>
            <translation>&amp;Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>Retenir &amp;dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>&amp;User name</source>
            <translation>&amp;Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Address of the proxy</source>
            <translation>Adresse du proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Hosts that are reached without the proxy</source>
            <translation>Hôtes joints sans le proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Link to try it with</source>
            <translation>Lien pour l’essai</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>None, if it wants none</source>
            <translation>Vide, s’il n’en demande pas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Pass&amp;word</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Password for the proxy</source>
            <translation>Mot de passe du proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>S&amp;top</source>
            <translation>A&amp;rrêter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Try &amp;it with</source>
            <translation>Essa&amp;yer avec</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/network.py" />
            <source>User name for the proxy</source>
            <translation>Nom d’utilisateur du proxy</translation>
        </message>
    </context>
    <context>
        <name>Newcomers</name>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>NoticeDesk</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>All downloads have ended</source>
            <translation>Tous les téléchargements sont finis</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notices.py" />
            <source>Download finished · {size}</source>
            <translation>Téléchargement terminé · {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Open</source>
            <comment>a file, from a notice</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Retry</source>
            <comment>downloads, from a notice</comment>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>Show in Folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/notice_desk.py" />
            <source>The queue {name} has ended</source>
            <translation>La file {name} est finie</translation>
        </message>
    </context>
    <context>
        <name>NumberControl</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high}</source>
            <comment>numbers</comment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_numbers.py" />
            <source>{low} to {high} s</source>
            <comment>seconds</comment>
            <translation>{low} à {high} s</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Limit</source>
            <translation>&amp;Limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;No Limit</source>
            <translation>&amp;Aucune limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>&amp;Pause All</source>
            <translation>&amp;Tout mettre en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Add Hours</source>
            <translation>Ajouter des horaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed_profile.py" />
            <source>Edit Hours</source>
            <translation>Modifier les horaires</translation>
        </message>
    </context>
    <context>
        <name>QueueActions</name>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Add Links To</source>
            <translation>&amp;Ajouter les liens à</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;High</source>
            <translation>&amp;Haute</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Low</source>
            <translation>&amp;Basse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Manage Queues…</source>
            <translation>&amp;Gérer les files d’attente…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;New Queue…</source>
            <translation>&amp;Nouvelle file d’attente…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Pause Queue</source>
            <translation>Mettre une file en &amp;pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>&amp;Queue Order</source>
            <translation>&amp;Ordre de la file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Mo&amp;ve</source>
            <translation>&amp;Déplacer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Down</source>
            <translation>&amp;Descendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move &amp;Up</source>
            <translation>&amp;Monter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Bottom</source>
            <translation>Tout en &amp;bas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Move to &amp;Top</source>
            <translation>Tout en &amp;haut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Priorit&amp;y</source>
            <translation>Pr&amp;iorité</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>Start &amp;Now</source>
            <translation>D&amp;émarrer maintenant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_actions.py" />
            <source>To &amp;Queue</source>
            <translation>Vers une &amp;file</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Show Queue Order</source>
            <translation>Afficher l’ordre de la file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_commands.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Downloads at once</source>
            <translation>&amp;Téléchargements à la fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Only within these hours</source>
            <translation>Seulement &amp;pendant ces horaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>&amp;Use Default</source>
            <translation>&amp;Utiliser le défaut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Cre&amp;ate</source>
            <translation>&amp;Créer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Edit Queue</source>
            <translation>Modifier la file d’attente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Folde&amp;r</source>
            <translation>Dossie&amp;r</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>New Queue</source>
            <translation>Nouvelle file d’attente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit of its own</source>
            <translation>Pas de limite propre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Aucune limite, ou comme 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Speed &amp;limit</source>
            <translation>&amp;Limite de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queue.py" />
            <source>Use the folder of all downloads</source>
            <translation>Utiliser le dossier commun à tous les téléchargements</translation>
        </message>
    </context>
    <context>
        <name>Queues</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>%n downloads moved to {queue}</source>
            <translation>
                <numerusform>%n téléchargement déplacé vers {queue}</numerusform>
                <numerusform>%n téléchargements déplacés vers {queue}</numerusform>
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
            <translation>1 téléchargement déplacé vers {queue}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Delete the queue {queue}?</source>
            <translation>Supprimer la file {queue} ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main, and may start there at once.</source>
            <translation>
                <numerusform>Son téléchargement va dans la file Principale, et peut y démarrer aussitôt.</numerusform>
                <numerusform>Ses %n téléchargements vont dans la file Principale, et peuvent y démarrer aussitôt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its %n downloads go to Main.</source>
            <translation>
                <numerusform>Son téléchargement va dans la file Principale.</numerusform>
                <numerusform>Ses %n téléchargements vont dans la file Principale.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main, and may start there at once.</source>
            <translation>Son téléchargement va dans la file Principale, et peut y démarrer aussitôt.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its download goes to Main.</source>
            <translation>Son téléchargement va dans la file Principale.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Its file stays where it is.</source>
            <translation>Son fichier reste où il est.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Main</source>
            <translation>Principale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Next start: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Prochain départ : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Outside its hours</source>
            <translation>Hors de ses horaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paste or type a link for {queue}, or drop it anywhere</source>
            <translation>Collez ou tapez un lien pour {queue}, ou déposez-le n’importe où</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} has no hours to run</source>
            <translation>La file {queue} n’a aucun horaire actif</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} is paused</source>
            <translation>La file {queue} est en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts at {time}</source>
            <translation>La file {queue} démarre à {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Queue {queue} starts {time}</source>
            <comment>the time has a weekday before it</comment>
            <translation>La file {queue} démarre {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Resume the queue {queue}, move the download to another one, or start it now.</source>
            <translation>Reprenez la file {queue}, déplacez le téléchargement vers une autre, ou démarrez-le maintenant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs</source>
            <translation>Active</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Runs · ends {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>Active · fin {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs within its hours. Start Now goes past them, for this download alone.</source>
            <translation>La file {queue} tourne selon ses horaires. « Démarrer maintenant » passe outre, pour ce téléchargement seulement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>The queue {queue} runs {cap} at once. It starts when one of them is through.</source>
            <translation>La file {queue} en traite {cap} à la fois. Il démarre quand l’un d’eux est fini.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Their files stay where they are.</source>
            <translation>Leurs fichiers restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There are no downloads in it.</source>
            <translation>Elle ne contient aucun téléchargement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>There is a queue of that name already.</source>
            <translation>Une file de ce nom existe déjà.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>Wherry cannot write to {folder}. Choose another folder.</source>
            <translation>Wherry ne peut pas écrire dans {folder}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, all day</source>
            <translation>{days}, toute la journée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{days}, {from}–{to}</source>
            <translation>{days}, {from}–{to}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{number} of {cap}</source>
            <translation>{number} sur {cap}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} starts: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} démarre : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{queue} stops: {time}</source>
            <comment>perhaps with a weekday before the time of day</comment>
            <translation>{queue} s’arrête : {time}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/queue_words.py" />
            <source>{running} of {cap} running in {queue}</source>
            <translation>{running} sur {cap} en cours dans {queue}</translation>
        </message>
    </context>
    <context>
        <name>QueuesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;New…</source>
            <translation>&amp;Nouvelle…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Every day, 88:88–88:88</source>
            <translation>Tous les jours, 88:88–88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Queues</source>
            <translation>Files d’attente</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Runs until Wed 88:88</source>
            <translation>Active jusqu’à : mer. 88:88</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Speed limit</source>
            <translation>Limite de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/queues.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <location filename="../../qtapp/ui/removing.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Name:</source>
            <translation>&amp;Nom :</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Name of the file</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/rename.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>Renaming</name>
        <message>
            <location filename="../../qtapp/ui/renaming.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Repeats</name>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Add Again</source>
            <translation>Ajouter encore</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/repeats.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>RequestHeadersDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Others</source>
            <translation>&amp;Autres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Referrer</source>
            <translation>&amp;Référent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;Save and Retry</source>
            <translation>Enregi&amp;strer et réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>&amp;User agent</source>
            <translation>Agent &amp;utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Extra Headers</source>
            <translation>En-têtes supplémentaires</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Other headers, one a line</source>
            <translation>Autres en-têtes, un par ligne</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Referrer</source>
            <translation>Référent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>The page that the link stands on</source>
            <translation>La page où se trouve le lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>User agent</source>
            <translation>Agent utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/request_headers.py" />
            <source>Wherry’s own</source>
            <translation>Celui de Wherry</translation>
        </message>
    </context>
    <context>
        <name>RowDragTable</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/views/row_drag.py" />
            <source>%Ln downloads</source>
            <translation>
                <numerusform>%Ln téléchargement</numerusform>
                <numerusform>%Ln téléchargements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Add…</source>
            <translation>&amp;Ajouter…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Hours with another speed limit</source>
            <translation>Horaires avec une autre limite de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Down</source>
            <translation>&amp;Descendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Move &amp;Up</source>
            <translation>M&amp;onter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/schedule.py" />
            <source>Speed Schedule</source>
            <translation>Planning de vitesse</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../qtapp/ui/top_bar.py" />
            <source>Search downloads</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>SegmentMap</name>
        <message>
            <location filename="../../qtapp/ui/painting/segment_map.py" />
            <source>Segments of the file</source>
            <translation>Segments du fichier</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPage</name>
        <message>
            <location filename="../../qtapp/ui/views/detail_pages.py" />
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Attempts</source>
            <translation>T&amp;entatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections</source>
            <translation>&amp;Connexions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Connections a download</source>
            <translation>&amp;Connexions par téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Follow the speed schedule</source>
            <translation>&amp;Suivre le planning de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep a history</source>
            <translation>&amp;Garder un historique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep files whose checksum differs</source>
            <translation>&amp;Garder les fichiers dont la somme de contrôle diffère</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Keep the computer awake</source>
            <translation>&amp;Garder l’ordinateur éveillé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Leave free on the disk</source>
            <translation>&amp;Laisser libre sur le disque</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Limit the speed</source>
            <translation>&amp;Limiter la vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Look for newer versions</source>
            <translation>&amp;Rechercher de nouvelles versions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Note in files where they came from</source>
            <translation>&amp;Noter dans les fichiers leur provenance</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Open Log Folder</source>
            <translation>&amp;Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Quiet hours</source>
            <translation>&amp;Heures calmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rest on battery</source>
            <translation>Au &amp;repos sur batterie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Rows of the list</source>
            <translation>&amp;Lignes de la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sizes are shown in</source>
            <translation>&amp;Afficher les tailles en</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Sort new downloads into folders</source>
            <translation>&amp;Ranger les nouveaux téléchargements dans des dossiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Time between requests</source>
            <translation>Temps entre les re&amp;quêtes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Watch the clipboard for links</source>
            <translation>&amp;Surveiller les liens du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>&amp;Where the name is taken</source>
            <translation>Quand le &amp;nom est pris</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A connection that brings nothing for so long is made anew.</source>
            <translation>Une connexion qui n’apporte rien pendant ce temps est refaite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A download fails after so many in a row that brought nothing.</source>
            <translation>Un téléchargement échoue après autant de tentatives de suite qui n’ont rien apporté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A large file comes in so many pieces at once, where its site bears it.</source>
            <translation>Un grand fichier arrive en autant de parties à la fois, si son site le supporte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>A server that is not reached by then is tried again later.</source>
            <translation>Un serveur qui n’est pas joint d’ici là est réessayé plus tard.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Address of the proxy</source>
            <translation>Adresse du proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>After the end</source>
            <translation>Après la fin</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All queues</source>
            <translation>Toutes les files</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>All settings</source>
            <translation>Tous les paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As NAME.bad, to be looked at; they are deleted otherwise.</source>
            <translation>Sous NOM.bad, pour être examinés ; sinon ils sont supprimés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As on most phones, where what comes is paid for.</source>
            <translation>Comme sur la plupart des téléphones, où ce qui arrive est payant.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>As the system</source>
            <comment>language</comment>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>At once</source>
            <translation>À la fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>At sign-in</source>
            <translation>À la connexion</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>By the type of the file, by host and path, or by both.</source>
            <translation>Selon le type du fichier, selon l’hôte et le chemin, ou les deux.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Certificates that nobody vouches for, each for one server alone.</source>
            <translation>Certificats dont personne ne se porte garant, chacun pour un seul serveur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Comfortable, two lines</source>
            <translation>Confortable, deux lignes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Compact rows show more; comfortable ones have a second line.</source>
            <translation>Les lignes compactes en montrent plus ; les confortables ont une deuxième ligne.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Days of the week and hours of the day.</source>
            <translation>Jours de la semaine et heures de la journée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Do not download</source>
            <translation>Ne pas télécharger</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Download &amp;folder</source>
            <translation>Dossier de &amp;téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads at &amp;once</source>
            <translation>Téléchargements à la &amp;fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads go on once the computer is plugged in again.</source>
            <translation>Les téléchargements reprennent une fois l’ordinateur rebranché.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Downloads wait rather than fill a disk up to less than this.</source>
            <translation>Les téléchargements attendent plutôt que de laisser moins d’espace libre sur un disque.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Each with its folder, its hours, its limits.</source>
            <translation>Chacune avec son dossier, ses horaires, ses limites.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Energy and networks that cost</source>
            <translation>Énergie et réseaux payants</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Every site without a rule</source>
            <translation>Tout site sans règle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Export to a file</source>
            <translation>Vers un fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>For sizes and speeds, in the window and by the wherry command; units of either kind may be typed.</source>
            <translation>Tailles et vitesses, dans la fenêtre et par la commande wherry ; on peut taper l’une ou l’autre forme.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>From this &amp;charge down</source>
            <translation>À partir de cette &amp;charge</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Go on in the &amp;tray when the window is closed</source>
            <translation>Continuer dans la &amp;zone de notification quand la fenêtre est fermée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Highest sp&amp;eed</source>
            <translation>Vitesse &amp;maximale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Hosts that are reached without it.</source>
            <translation>Hôtes joints sans lui.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Import from a file</source>
            <translation>Depuis un fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>In per cent; 100 is for a rest as soon as it runs on battery.</source>
            <translation>En pour cent ; avec 100, repos dès que l’ordinateur est sur batterie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>It does not fall asleep by itself while a download runs.</source>
            <translation>Il ne se met pas en veille de lui-même pendant un téléchargement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>KiB, MiB, GiB (powers of 1024)</source>
            <translation>KiB, MiB, GiB (puissances de 1024)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Leave them paused</source>
            <translation>Les laisser en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Light or dark, or as the system has it.</source>
            <translation>Clair ou sombre, ou selon le système.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Limits that hold at certain hours of certain days.</source>
            <translation>Limites qui valent à certaines heures de certains jours.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Links that you copy in other programs are offered in a bar.</source>
            <translation>Les liens que vous copiez dans d’autres programmes sont proposés dans une barre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Look links over &amp;before they are added</source>
            <translation>&amp;Vérifier les liens avant de les ajouter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Move the old file to the trash</source>
            <translation>Mettre l’ancien fichier à la corbeille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Neither notices nor sounds come in them; the list has it all.</source>
            <translation>Ni notifications ni sons pendant ces heures ; tout est dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>New &amp;links go to</source>
            <translation>Les nouveaux &amp;liens vont dans</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Not by the proxy</source>
            <translation>Pas par le proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Of all downloads together.</source>
            <translation>De tous les téléchargements ensemble.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Offer copied links only if a categor&amp;y is for them</source>
            <translation>&amp;Proposer les liens copiés seulement si une catégorie leur convient</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Once, whatever the number of its downloads.</source>
            <translation>Une fois, quel que soit le nombre de ses téléchargements.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One matching link of several is enough, and without categories all links are offered.</source>
            <translation>Il suffit qu’un lien sur plusieurs convienne ; sans catégorie, tous les liens sont proposés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>One that Wherry exported; what it changes is shown first.</source>
            <translation>Un fichier exporté par Wherry ; ce qu’il change est d’abord affiché.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Otherwise what has ended is forgotten once it is off the list.</source>
            <translation>Sinon, ce qui est fini est oublié dès qu’il quitte la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Play a &amp;sound when a queue ends</source>
            <translation>&amp;Jouer un son à la fin d’une file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Privacy</source>
            <translation>Vie privée</translation>
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
            <translation>Files</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Quit, sleep, shut down or run a command once all is done.</source>
            <translation>Quitter, mettre en veille, éteindre ou exécuter une commande une fois tout fini.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rest on &amp;metered networks</source>
            <translation>Au repos sur réseau &amp;facturé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Resume downloads</source>
            <translation>Reprendre les téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Save beside it, under a number</source>
            <translation>Enregistrer à côté, avec un numéro</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Schedule</source>
            <translation>Planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Several at once are shown first, with their names and sizes.</source>
            <translation>S’il y en a plusieurs à la fois, ils sont d’abord affichés avec leurs noms et leurs tailles.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Show &amp;notices</source>
            <translation>Afficher les &amp;notifications</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Single sites</source>
            <translation>Sites particuliers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So long may a server think before it sends anything.</source>
            <translation>Un serveur peut réfléchir aussi longtemps avant d’envoyer quelque chose.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many lead to one site, whatever downloads they belong to.</source>
            <translation>Autant mènent à un même site, quels que soient leurs téléchargements.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>So many run from one site at the same time.</source>
            <translation>Autant sont en cours depuis un même site.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Some sites turn away whoever asks too quickly.</source>
            <translation>Certains sites repoussent ceux qui demandent trop vite.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_places.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The first category that fits a link says where its file goes.</source>
            <translation>La première catégorie qui convient à un lien dit où va son fichier.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The others wait for their turn.</source>
            <translation>Les autres attendent leur tour.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The page {page} has its defaults again.</source>
            <translation>La page {page} a retrouvé ses valeurs par défaut.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The queue for links of which nothing else is said.</source>
            <translation>La file des liens dont rien d’autre n’est dit.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved ({reason}). They hold only until Wherry ends.</source>
            <translation>Les paramètres n’ont pas pu être enregistrés ({reason}). Ils ne valent que jusqu’à la fin de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The settings could not be saved. They hold only until Wherry ends.</source>
            <translation>Les paramètres n’ont pas pu être enregistrés. Ils ne valent que jusqu’à la fin de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>The way to servers.</source>
            <translation>Le chemin vers les serveurs.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>To their defaults; your queues, rules, categories and schedules stay.</source>
            <translation>À leurs valeurs par défaut ; vos files, règles, catégories et plannings restent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Trusted by you</source>
            <translation>Approuvés par vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for a connectio&amp;n</source>
            <translation>Attente d’une connexi&amp;on</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait for an answe&amp;r</source>
            <translation>Attente d’une &amp;réponse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Wait in &amp;silence</source>
            <translation>Attente en &amp;silence</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What Wherry did, without passwords and cookies; it stays on this computer.</source>
            <translation>Ce que Wherry a fait, sans mots de passe ni cookies ; il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What happens where a file of the same name is there already.</source>
            <translation>Ce qui se passe quand un fichier du même nom est déjà là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What holds for single sites: connections, speed, proxy, user agent, referrer.</source>
            <translation>Ce qui vaut pour des sites particuliers : connexions, vitesse, proxy, agent utilisateur, référent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What the window speaks, from the next start on.</source>
            <translation>Ce que parle la fenêtre, dès le prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.</source>
            <translation>Ce que deviennent les téléchargements en cours ou en attente à l’arrêt de Wherry ; ceux en pause le restent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When Wherry &amp;starts</source>
            <translation>Au dé&amp;marrage de Wherry</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When downloads are done or need you, and the window is not before your eyes.</source>
            <translation>Quand des téléchargements sont terminés ou ont besoin de vous, et que vous n’avez pas la fenêtre sous les yeux.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>When it is quiet</source>
            <translation>Quand c’est calme</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where a limit holds as well, the lower one counts.</source>
            <translation>Si une limite vaut aussi, la plus basse compte.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where an address for that is set; it learns no more than any site does.</source>
            <translation>Si une adresse est définie pour cela ; elle n’apprend rien de plus que n’importe quel site.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where new downloads go; what is there already stays where it is.</source>
            <translation>Où vont les nouveaux téléchargements ; ce qui est déjà là reste où il est.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Where there is no tray, closing the window ends Wherry.</source>
            <translation>Sans zone de notification, fermer la fenêtre arrête Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Whether Wherry starts in the tray when you sign in.</source>
            <translation>Si Wherry démarre dans la zone de notification à l’ouverture de session.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>With its unit, such as 500 kB/s; it holds while the limit is on.</source>
            <translation>Avec son unité, comme 500 kB/s ; elle vaut tant que la limite est activée.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without passwords and queries; Windows and macOS note it in any case.</source>
            <translation>Sans mots de passe ni paramètres d’adresse ; Windows et macOS le notent de toute façon.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>Without trusted certificates and commands; passwords stay in the keyring.</source>
            <translation>Sans les certificats approuvés ni les commandes ; les mots de passe restent dans le trousseau.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>http, socks5 or socks5h, with a host and a port.</source>
            <translation>http, socks5 ou socks5h, avec un hôte et un port.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_words.py" />
            <source>kB, MB, GB (powers of 1000)</source>
            <translation>kB, MB, GB (puissances de 1000)</translation>
        </message>
    </context>
    <context>
        <name>SettingsControl</name>
        <message>
            <location filename="../../qtapp/ui/settings_control.py" />
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>All settings have their defaults again.</source>
            <translation>Tous les paramètres ont retrouvé leurs valeurs par défaut.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Defaults for This Pa&amp;ge</source>
            <translation>Valeurs par &amp;défaut de cette page</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Give every value of this page its default</source>
            <translation>Donner à chaque valeur de cette page son défaut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>No setting has these words.</source>
            <translation>Aucun paramètre ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Reset &amp;All Settings</source>
            <translation>Réinitialiser tous les p&amp;aramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Search settings</source>
            <translation>Rechercher dans les paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SettingsExchange</name>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Export Settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Import Settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Settings (*.json)</source>
            <translation>Paramètres (*.json)</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_exchange.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SettingsImport</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>%Ln settings were imported. A backup is in {name}.</source>
            <translation>
                <numerusform>%Ln paramètre a été importé. Une sauvegarde se trouve dans {name}.</numerusform>
                <numerusform>%Ln paramètres ont été importés. Une sauvegarde se trouve dans {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Export Settings…</source>
            <translation>E&amp;xporter les paramètres…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>&amp;Import Settings…</source>
            <translation>&amp;Importer des paramètres…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>1 setting was imported. A backup is in {name}.</source>
            <translation>1 paramètre a été importé. Une sauvegarde se trouve dans {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Left out, as a value cannot be right: {names}.</source>
            <translation>Omis, car une valeur ne peut pas être juste : {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Never taken from a file, as trusted certificates and commands are yours alone: {names}.</source>
            <translation>Jamais repris d’un fichier, car les certificats approuvés et les commandes ne relèvent que de vous : {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>Not known to this Wherry: {names}.</source>
            <translation>Inconnus de ce Wherry : {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The backup of the settings could not be written: nothing was changed. Free some space, and try again.</source>
            <translation>La sauvegarde des paramètres n’a pas pu être écrite : rien n’a été changé. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>The settings were written to {name}, without passwords, trusted certificates and commands.</source>
            <translation>Les paramètres ont été écrits dans {name}, sans les mots de passe, les certificats approuvés ni les commandes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>With a folder that is not here, which is left out: {names}.</source>
            <translation>Avec un dossier qui n’existe pas ici, et qui est omis : {names}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>all downloads</source>
            <translation>tous les téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes %Ln settings. The current ones are kept in a backup.</source>
            <translation>
                <numerusform>{name} change %Ln paramètre. Les paramètres actuels sont gardés dans une sauvegarde.</numerusform>
                <numerusform>{name} change %Ln paramètres. Les paramètres actuels sont gardés dans une sauvegarde.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes 1 setting. The current ones are kept in a backup.</source>
            <translation>{name} change 1 paramètre. Les paramètres actuels sont gardés dans une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} changes nothing.</source>
            <translation>{name} ne change rien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be read. Nothing was changed.</source>
            <translation>{name} n’a pas pu être lu. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} could not be written. Choose another folder, or free some space there.</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier, ou libérez-y de l’espace.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} holds no settings that Wherry wrote. Nothing was changed.</source>
            <translation>{name} ne contient pas de paramètres écrits par Wherry. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/settings_import_words.py" />
            <source>{name} was written by a newer Wherry. Nothing was changed.</source>
            <translation>{name} a été écrit par un Wherry plus récent. Rien n’a été changé.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>First or last download</source>
            <translation>Premier ou dernier téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard Shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Menu of the download</source>
            <translation>Menu du téléchargement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Open or close a group</source>
            <translation>Développer ou réduire un groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select a range of downloads</source>
            <translation>Sélectionner une plage de téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/shortcuts.py" />
            <source>Select or deselect a download beside others</source>
            <translation>Ajouter un téléchargement à la sélection ou l’en retirer</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Active</source>
            <comment>downloads</comment>
            <translation>Actifs</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>All</source>
            <comment>downloads</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Archives</source>
            <translation>Archives</translation>
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
            <translation>Annulés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Done</source>
            <comment>downloads</comment>
            <translation>Terminés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Needs you</source>
            <comment>downloads</comment>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is done yet.</source>
            <translation>Rien n’est encore terminé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is downloading.</source>
            <translation>Rien n’est en téléchargement.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is paused.</source>
            <translation>Rien n’est en pause.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing is waiting.</source>
            <translation>Rien n’est en attente.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing needs you.</source>
            <translation>Rien n’a besoin de vous.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Nothing was cancelled.</source>
            <translation>Rien n’a été annulé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Other</source>
            <comment>types of files</comment>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Paused</source>
            <comment>downloads</comment>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Queues</source>
            <translation>Files</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Show fewer</source>
            <comment>sites</comment>
            <translation>En voir moins</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>There are no downloads under {name}.</source>
            <translation>Il n’y a aucun téléchargement sous {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Types</source>
            <translation>Types</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sidebar_words.py" />
            <source>Waiting</source>
            <comment>downloads</comment>
            <translation>En attente</translation>
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
            <translation>{number} de plus</translation>
        </message>
    </context>
    <context>
        <name>SidebarBox</name>
        <message>
            <location filename="../../qtapp/ui/views/sidebar.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;Remember in the keyring</source>
            <translation>&amp;Retenir dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>&amp;User name</source>
            <translation>&amp;Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign &amp;In</source>
            <translation>Se &amp;connecter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>Sign In to the Proxy</source>
            <translation>Se connecter au proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sign_in.py" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
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
            <translation>&amp;Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Connections</source>
            <translation>C&amp;onnexions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Downloads at once</source>
            <translation>Télé&amp;chargements à la fois</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Proxy</source>
            <translation>&amp;Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Referrer</source>
            <translation>&amp;Référent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Site</source>
            <translation>&amp;Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;Time between requests</source>
            <translation>Temps entre les re&amp;quêtes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>&amp;User agent</source>
            <translation>Agent &amp;utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>As elsewhere; or none, system, socks5h://proxy:1080</source>
            <translation>Comme ailleurs ; ou none, system, socks5h://proxy:1080</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>New Rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>No limit, or such as 500 kB/s</source>
            <translation>Aucune limite, ou comme 500 kB/s</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Rule for a Site</source>
            <translation>Règle pour un site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Sa&amp;ve</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Speed &amp;limit</source>
            <translation>&amp;Limite de vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/site_rule.py" />
            <source>Wherry's own</source>
            <translation>Celui de Wherry</translation>
        </message>
    </context>
    <context>
        <name>SitesDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Add Rule…</source>
            <translation>&amp;Ajouter une règle…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Oublier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Rules</source>
            <translation>&amp;Règles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>&amp;Try Now</source>
            <translation>&amp;Essayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Best Value</source>
            <comment>so many connections at once, as tried out</comment>
            <translation>Meilleure valeur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Every other site</source>
            <translation>Tout autre site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Forget what this site has taught Wherry: how much it bears, and its pause</source>
            <translation>Oublier ce que ce site a appris à Wherry : ce qu’il supporte, et sa pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>In &amp;Use</source>
            <translation>E&amp;n cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Interval</source>
            <comment>the time between two requests to a site</comment>
            <translation>Intervalle</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>No answer · next try in 8 h 88 min</source>
            <translation>Pas de réponse · nouvel essai dans 8 h 88 min</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Referrer</source>
            <translation>Référent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rule for This &amp;Site…</source>
            <translation>Règle pour ce s&amp;ite…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Sites in use</source>
            <translation>Sites en cours d’utilisation</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>User agent</source>
            <translation>Agent utilisateur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/sites.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>&amp;Descending</source>
            <translation>&amp;Décroissant</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/sort_menu.py" />
            <source>S&amp;ort By</source>
            <translation>&amp;Trier par</translation>
        </message>
    </context>
    <context>
        <name>SpeedDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>&amp;Set Limit</source>
            <translation>&amp;Fixer la limite</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed Limit</source>
            <translation>Limite de vitesse</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/speed.py" />
            <source>Speed, such as 500 kB/s</source>
            <translation>Vitesse, comme 500 kB/s</translation>
        </message>
    </context>
    <context>
        <name>Staging</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%Ln are shown</source>
            <comment>links</comment>
            <translation>
                <numerusform>%Ln est affiché</numerusform>
                <numerusform>%Ln sont affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links are dead and not ticked</source>
            <translation>
                <numerusform>%n lien est mort et non coché</numerusform>
                <numerusform>%n liens sont morts et non cochés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links stand here already</source>
            <translation>
                <numerusform>%n lien est déjà ici</numerusform>
                <numerusform>%n liens sont déjà ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>%n links were being looked over when Wherry quit.</source>
            <translation>
                <numerusform>%n lien était en cours de vérification à l’arrêt de Wherry.</numerusform>
                <numerusform>%n liens étaient en cours de vérification à l’arrêt de Wherry.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>%n links were not added.</source>
            <translation>
                <numerusform>%n lien n’a pas été ajouté.</numerusform>
                <numerusform>%n liens n’ont pas été ajoutés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add %n Links</source>
            <translation>
                <numerusform>&amp;Ajouter %n lien</numerusform>
                <numerusform>&amp;Ajouter %n liens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Add 1 Link</source>
            <translation>&amp;Ajouter 1 lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>&amp;Stop Checking</source>
            <translation>Arrêter la &amp;vérification</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 is shown</source>
            <translation>1 est affiché</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link is dead and not ticked</source>
            <translation>1 lien est mort et non coché</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link stands here already</source>
            <translation>1 lien est déjà ici</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>1 link was being looked over when Wherry quit.</source>
            <translation>1 lien était en cours de vérification à l’arrêt de Wherry.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>1 link was not added.</source>
            <translation>1 lien n’a pas été ajouté.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>A brace {shown} stands alone. Written twice it stands for itself.</source>
            <translation>Une accolade {shown} est seule. Écrite deux fois, elle vaut pour elle-même.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All folders of the link</source>
            <translation>Tous les dossiers du lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All sizes</source>
            <translation>Toutes les tailles</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Below {size}</source>
            <translation>Moins de {size}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Chec&amp;k Again</source>
            <comment>the links</comment>
            <translation>Vérifier à no&amp;uveau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Check the &amp;Rest</source>
            <comment>of the links</comment>
            <translation>Vérifier le &amp;reste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Checked: {checked} of {of}</source>
            <comment>links</comment>
            <translation>Vérifiés : {checked} sur {of}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Date of today</source>
            <translation>Date du jour</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloaded before</source>
            <translation>Déjà téléchargé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Les téléchargements ne peuvent pas aller dans {folder} : ce n’est pas un dossier où l’on peut écrire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Each as its file says</source>
            <translation>Chacun selon la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Ending of the name</source>
            <translation>Extension du nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>For example: {name}</source>
            <translation>Par exemple : {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Host of the link</source>
            <translation>Hôte du lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Last folder of the link</source>
            <translation>Dernier dossier du lien</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Name, without its ending</source>
            <translation>Nom, sans son extension</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No group: each file stands alone in the list</source>
            <translation>Aucun groupe : chaque fichier figure seul dans la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>No link matches.</source>
            <translation>Aucun lien ne correspond.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>None of {of} links is ticked</source>
            <translation>Aucun des {of} liens n’est coché</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Number, here of three digits</source>
            <translation>Numéro, ici à trois chiffres</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>On the list already</source>
            <translation>Déjà dans la liste</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Passwords and secret headers were not kept.</source>
            <translation>Les mots de passe et en-têtes secrets indiqués n’ont pas été gardés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Several groups, each as it came</source>
            <translation>Plusieurs groupes, chacun tel qu’il est venu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>The links are being read…</source>
            <translation>Lecture des liens…</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>There is no field {shown}. There are {fields}.</source>
            <translation>Il n’y a pas de champ {shown}. Il y a {fields}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This is no regular expression: {why}.</source>
            <translation>Ce n’est pas une expression régulière : {why}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template ends with a folder. A name has to follow.</source>
            <translation>Ce modèle finit par un dossier. Un nom doit suivre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>This template is too long.</source>
            <translation>Ce modèle est trop long.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Unknown size</source>
            <translation>Taille inconnue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>Wildcards</source>
            <translation>Jokers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{folder}, sorted by category</source>
            <translation>{folder}, classés par catégorie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} cannot be: write {number} or {date}.</source>
            <translation>{shown} n’est pas possible : écrivez {number} ou {date}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{shown} makes folders, and stands alone between two /.</source>
            <translation>{shown} crée des dossiers, et se place seul entre deux /.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{size} and more</source>
            <translation>{size} et plus</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked</source>
            <translation>{ticked} liens sur {of} sont cochés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} and {unsized} of unknown size</source>
            <translation>{ticked} liens sur {of} sont cochés, {size} et {unsized} de taille inconnue</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{ticked} of {of} links are ticked, {size} in all</source>
            <translation>{ticked} liens sur {of} sont cochés, {size} en tout</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/staging_words.py" />
            <source>{title}: {text}</source>
            <comment>a cell</comment>
            <translation>{title} : {text}</translation>
        </message>
    </context>
    <context>
        <name>StagingDelegate</name>
        <message>
            <location filename="../../qtapp/ui/painting/staging_delegate.py" />
            <source>Name of the file</source>
            <translation>Nom du fichier</translation>
        </message>
    </context>
    <context>
        <name>StagingDesk</name>
        <message>
            <location filename="../../qtapp/ui/staging.py" />
            <source>Bring Back</source>
            <translation>Récupérer</translation>
        </message>
    </context>
    <context>
        <name>StagingDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/staging.py" />
            <source>Add Links</source>
            <translation>Ajouter des liens</translation>
        </message>
    </context>
    <context>
        <name>StagingFilters</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;All That Are Shown</source>
            <translation>&amp;Tous ceux affichés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;None of Those Shown</source>
            <translation>&amp;Aucun de ceux affichés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Only Those Shown</source>
            <translation>&amp;Seulement ceux affichés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>&amp;Tick</source>
            <translation>C&amp;ocher</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Filter by name or address</source>
            <translation>Filtrer par nom ou adresse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>How the text is meant</source>
            <translation>Comment comprendre le texte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>In&amp;vert</source>
            <comment>untick what is ticked, and tick the others</comment>
            <translation>&amp;Inverser</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_filters.py" />
            <source>Type of file</source>
            <translation>Type de fichier</translation>
        </message>
    </context>
    <context>
        <name>StagingKeeping</name>
        <message>
            <location filename="../../qtapp/ui/staging_keeping.py" />
            <source>Bring Back</source>
            <translation>Récupérer</translation>
        </message>
    </context>
    <context>
        <name>StagingTable</name>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Links that were found</source>
            <translation>Liens trouvés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/staging_table.py" />
            <source>Space ticks what is selected, F2 renames, Enter adds</source>
            <translation>Espace coche la sélection, F2 renomme, Entrée ajoute</translation>
        </message>
    </context>
    <context>
        <name>StoppedDownloads</name>
        <message>
            <location filename="../../qtapp/ui/stopped_downloads.py" />
            <source>Resume All</source>
            <translation>Tout reprendre</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Done 30 Sept · size not confirmed</source>
            <translation>Terminé 30 sept. · taille non confirmée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Login needed · Retry</source>
            <translation>Identification requise · Réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/column_layout.py" />
            <source>Retry in 2 min · Server busy · Try now</source>
            <translation>Nouvel essai dans 2 min · Serveur occupé · Essayer</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/event_words.py" />
            <source>%n entries are left out here</source>
            <translation>
                <numerusform>%n entrée est omise ici</numerusform>
                <numerusform>%n entrées sont omises ici</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>1 entry is left out here</source>
            <translation>1 entrée est omise ici</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Another link: {address}</source>
            <translation>Autre lien : {address}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Answer after {span}: {status}</source>
            <translation>Réponse après {span} : {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>At rest · {kept}</source>
            <translation>Au repos · {kept}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number}</source>
            <translation>Tentative {number}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Attempt {number} after {span} in line · {reason}</source>
            <translation>Tentative {number} après {span} dans la file · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Back in line</source>
            <translation>De retour dans la file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Cancelled by you</source>
            <translation>Annulé par vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected over TLS to {host} ({address})</source>
            <translation>Connecté par TLS à {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Connected to {host} ({address})</source>
            <translation>Connecté à {host} ({address})</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Failed: {error}</source>
            <translation>Échec : {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Goes on from {size} that were kept</source>
            <translation>Continue à partir de {size} gardés</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>High priority</source>
            <translation>Priorité haute</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Low priority</source>
            <translation>Priorité basse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Moved to another queue</source>
            <translation>Déplacé vers une autre file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit for all together</source>
            <translation>Pas de limite de vitesse pour l’ensemble</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its own</source>
            <translation>Pas de limite de vitesse propre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its queue</source>
            <translation>Pas de limite de vitesse de sa file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>No speed limit of its site</source>
            <translation>Pas de limite de vitesse de son site</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Normal priority</source>
            <translation>Priorité normale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Nothing in it has these words.</source>
            <translation>Rien n’y contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>One connection failed: {error}</source>
            <translation>Une connexion a échoué : {error}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Paused by you</source>
            <translation>Mis en pause par vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Redirected to {address} · {status}</source>
            <translation>Redirigé vers {address} · {status}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>Select one download to see what happened to it.</source>
            <translation>Sélectionnez un téléchargement pour voir ce qui s’y est passé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit for all together: {speed}</source>
            <translation>Limite de vitesse pour l’ensemble : {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its own: {speed}</source>
            <translation>Limite de vitesse propre : {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its queue: {speed}</source>
            <translation>Limite de vitesse de sa file : {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Speed limit of its site: {speed}</source>
            <translation>Limite de vitesse de son site : {speed}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Started over from the beginning</source>
            <translation>Recommencé depuis le début</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the computer was on battery</source>
            <translation>Arrêté car l’ordinateur était sur batterie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped as the network was metered</source>
            <translation>Arrêté car le réseau était facturé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by its queue</source>
            <translation>Arrêté par sa file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the end of the program</source>
            <translation>Arrêté par la fin du programme</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped by the schedule</source>
            <translation>Arrêté par le planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to be connected anew</source>
            <translation>Arrêté pour se reconnecter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Stopped to make way for higher priority</source>
            <translation>Arrêté pour laisser place à plus prioritaire</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>Taken off the list by you</source>
            <translation>Enlevé de la liste par vous</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>The file has changed on the server: started over</source>
            <translation>Le fichier a changé sur le serveur : recommencé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_words.py" />
            <source>The history cannot be read for now: what happened before may be missing.</source>
            <translation>L’historique est illisible pour l’instant : ce qui s’est passé avant peut manquer.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>To be started now, whatever the limits</source>
            <translation>À démarrer maintenant, malgré les limites</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waited {span} · {reason}</source>
            <translation>A attendu {span} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits until {time} · {reason}</source>
            <translation>Attend jusqu’à : {time} · {reason}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>Waits · {reason}</source>
            <translation>Attend · {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>behind %n of higher priority</source>
            <translation>
                <numerusform>derrière %n plus prioritaire</numerusform>
                <numerusform>derrière %n plus prioritaires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>can be resumed</source>
            <translation>reprise possible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>cannot be resumed</source>
            <translation>reprise impossible</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>checksum right</source>
            <translation>somme de contrôle correcte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its ETag tells this version</source>
            <translation>son ETag indique cette version</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>its date tells this version</source>
            <translation>sa date indique cette version</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its disk was gone</source>
            <translation>son disque était absent</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>its queue was paused</source>
            <translation>sa file était en pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>keeping a gap at {host}</source>
            <translation>intervalle pour {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing kept</source>
            <translation>rien de gardé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>nothing tells one version from another</source>
            <translation>rien ne distingue les versions</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one download tried {host} first</source>
            <translation>un téléchargement a essayé {host} d’abord</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>one of higher priority had its place</source>
            <translation>un plus prioritaire avait sa place</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>outside the hours of its queue</source>
            <translation>hors des horaires de sa file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>outside the schedule</source>
            <translation>hors planning</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not confirmed</source>
            <translation>taille non confirmée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size not told</source>
            <translation>taille non indiquée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>size right</source>
            <translation>taille correcte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>starting slowly at {host}</source>
            <translation>démarrage lent pour {host}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the computer was on battery</source>
            <translation>l’ordinateur était sur batterie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>the disk was full</source>
            <translation>le disque était plein</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network did not answer</source>
            <translation>le réseau ne répondait pas</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network wanted a login</source>
            <translation>le réseau demandait une identification</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>the network was metered</source>
            <translation>le réseau était facturé</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/holding_words.py" />
            <source>there was no network</source>
            <translation>il n’y avait pas de réseau</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>to be asked again after {span}</source>
            <translation>à redemander après {span}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to start over</source>
            <translation>pour recommencer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>to try again</source>
            <translation>pour réessayer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one beside the file</source>
            <translation>{algorithm} n’est pas celle à côté du fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one the server told</source>
            <translation>{algorithm} n’est pas celle indiquée par le serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is not the one you gave</source>
            <translation>{algorithm} n’est pas celle que vous avez donnée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one beside the file</source>
            <translation>{algorithm} est celle à côté du fichier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one the server told</source>
            <translation>{algorithm} est celle indiquée par le serveur</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} is the one you gave</source>
            <translation>{algorithm} est celle que vous avez donnée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{algorithm} told</source>
            <translation>{algorithm} indiquée</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} did not answer</source>
            <translation>{host} n’a pas répondu</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{host} was busy</source>
            <translation>{host} était occupé</translation>
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
            <translation>{running} sur {cap} de {host} en cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} of its queue ran</source>
            <translation>{running} sur {cap} de sa file en cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/timeline_waits.py" />
            <source>{running} of {cap} ran</source>
            <translation>{running} sur {cap} en cours</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/event_words.py" />
            <source>{size} kept</source>
            <translation>{size} gardés</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>After</source>
            <comment>so long after it was added</comment>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Copy &amp;All</source>
            <translation>&amp;Tout copier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Search the timeline</source>
            <translation>Rechercher dans la chronologie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/views/timeline_page.py" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Add from Clipboard</source>
            <translation>&amp;Ajouter depuis le presse-papiers</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Hide Window</source>
            <translation>&amp;Masquer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Pause All</source>
            <translation>Tout mettre en &amp;pause</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Resume All</source>
            <translation>Tout &amp;reprendre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>&amp;Show Window</source>
            <translation>Afficher la &amp;fenêtre</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/tray.py" />
            <source>Speed &amp;Limit</source>
            <translation>&amp;Limite de vitesse</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Change of Group</source>
            <translation>&amp;Annuler le changement de groupe</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move</source>
            <translation>&amp;Annuler le déplacement</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Move to Queue</source>
            <translation>&amp;Annuler le déplacement vers la file</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Remove</source>
            <translation>&amp;Annuler le retrait</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/undo.py" />
            <source>&amp;Undo Rename</source>
            <translation>&amp;Annuler le renommage</translation>
        </message>
    </context>
    <context>
        <name>UpdateLinkDialog</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>&amp;Update</source>
            <translation>&amp;Mettre à jour</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Fresh link</source>
            <translation>Lien neuf</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Paste the fresh link</source>
            <translation>Collez le lien neuf</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/update_link.py" />
            <source>Update Link</source>
            <translation>Mettre à jour le lien</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Turn On</source>
            <translation>Activer</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default</source>
            <translation>Défaut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {label}</source>
            <translation>Défaut : {label}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/dialogs/settings_rows.py" />
            <source>Default: {value}</source>
            <translation>Défaut : {value}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Added</source>
            <translation>&amp;Ajouté</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Compact</source>
            <translation>&amp;Compacte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Host</source>
            <translation>&amp;Hôte</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normale</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Progress</source>
            <translation>&amp;Progression</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Queue</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Reset Columns</source>
            <translation>Réinitialiser &amp;les colonnes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Rows</source>
            <translation>&amp;Lignes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>&amp;Size</source>
            <translation>&amp;Taille</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>A&amp;verage Speed</source>
            <translation>Vitesse &amp;moyenne</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Atte&amp;mpts</source>
            <translation>T&amp;entatives</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Comf&amp;ortable, Two Lines</source>
            <translation>Conf&amp;ortable, deux lignes</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>S&amp;tatus</source>
            <translation>&amp;Statut</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Side&amp;bar</source>
            <translation>Panneau laté&amp;ral</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Sp&amp;eed</source>
            <translation>&amp;Vitesse</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/view_actions.py" />
            <source>Time &amp;Left</source>
            <translation>Temps &amp;restant</translation>
        </message>
    </context>
    <context>
        <name>ViewControl</name>
        <message>
            <location filename="../../qtapp/ui/view_control.py" />
            <source>Down&amp;loads</source>
            <translation>Téléch&amp;argements</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln links were copied.</source>
            <translation>
                <numerusform>%Ln lien a été copié.</numerusform>
                <numerusform>%Ln liens ont été copiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>%Ln lien sur {of} est déjà dans la liste ou a déjà été téléchargé.</numerusform>
                <numerusform>%Ln liens sur {of} sont déjà dans la liste ou ont déjà été téléchargés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links are on the list already.</source>
            <translation>
                <numerusform>%Ln lien sur {of} est déjà dans la liste.</numerusform>
                <numerusform>%Ln liens sur {of} sont déjà dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used, for different reasons. The first is {first}</source>
            <translation>
                <numerusform>%Ln lien sur {of} était inutilisable, pour diverses raisons. Le premier est {first}</numerusform>
                <numerusform>%Ln liens sur {of} étaient inutilisables, pour diverses raisons. Le premier est {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>%Ln of {of} links could not be used. The first is {first}</source>
            <translation>
                <numerusform>%Ln lien sur {of} était inutilisable. Le premier est {first}</numerusform>
                <numerusform>%Ln liens sur {of} étaient inutilisables. Le premier est {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>%Ln of {of} links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>%Ln lien sur {of} a déjà été téléchargé, et le fichier est toujours là.</numerusform>
                <numerusform>%Ln liens sur {of} ont déjà été téléchargés, et les fichiers sont toujours là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list, but are not among the rows shown.</source>
            <translation>
                <numerusform>%n téléchargement est dans la liste, mais pas parmi les lignes affichées.</numerusform>
                <numerusform>%n téléchargements sont dans la liste, mais pas parmi les lignes affichées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>%n downloads were added to the list.</source>
            <translation>
                <numerusform>%n téléchargement est dans la liste.</numerusform>
                <numerusform>%n téléchargements sont dans la liste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links could not be used: {first}</source>
            <translation>1 lien sur {of} était inutilisable : {first}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>1 of {of} links is on the list already.</source>
            <translation>1 lien sur {of} est déjà dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>1 of {of} links was downloaded before, and its file is still there.</source>
            <translation>1 lien sur {of} a déjà été téléchargé, et son fichier est toujours là.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry for %Ln downloads. The first is {link}</source>
            <translation>
                <numerusform>Un lien ouvert demande %Ln téléchargement à Wherry. Le premier est {link}</numerusform>
                <numerusform>Un lien ouvert demande %Ln téléchargements à Wherry. Le premier est {link}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A link that was opened asks Wherry to download {link}</source>
            <translation>Un lien ouvert demande à Wherry de télécharger {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>A site is a host such as dl.example.org, or *.example.org for every host below it.</source>
            <translation>Un site est un hôte comme dl.example.org, ou *.example.org pour tout hôte en dessous.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list, but not among the rows shown: {name}</source>
            <translation>Dans la liste, mais pas parmi les lignes affichées : {name}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/newcomers.py" />
            <source>Added to the list: {name}</source>
            <translation>Dans la liste : {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links are on the list already, or were downloaded before.</source>
            <translation>
                <numerusform>%Ln lien est déjà dans la liste ou a déjà été téléchargé.</numerusform>
                <numerusform>Les %Ln liens sont déjà dans la liste ou ont déjà été téléchargés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/window_words.py" />
            <source>All %Ln links are on the list already.</source>
            <translation>
                <numerusform>%Ln lien est déjà dans la liste.</numerusform>
                <numerusform>Les %Ln liens sont tous déjà dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../qtapp/ui/past_words.py" />
            <source>All %Ln links were downloaded before, and the files are still there.</source>
            <translation>
                <numerusform>%Ln lien a déjà été téléchargé, et le fichier est toujours là.</numerusform>
                <numerusform>Les %Ln liens ont déjà été téléchargés, et les fichiers sont toujours là.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>As elsewhere: {value}</source>
            <translation>Comme ailleurs : {value}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Both links are on the list already.</source>
            <translation>Les deux liens sont déjà dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Both links were downloaded before, and the files are still there.</source>
            <translation>Les deux liens ont déjà été téléchargés, et les fichiers sont toujours là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Copied: {link}</source>
            <translation>Copié : {link}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded before, as {name}. The file is still there.</source>
            <translation>Déjà téléchargé sous le nom {name}. Le fichier est toujours là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded on {day}, as {name}. The file is still there.</source>
            <translation>Téléchargé le {day} sous le nom {name}. Le fichier est toujours là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>Downloaded today at {time}, as {name}. The file is still there.</source>
            <translation>Téléchargé aujourd’hui à {time} sous le nom {name}. Le fichier est toujours là.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Downloads cannot go to {folder}: it is not a folder that can be written to.</source>
            <translation>Les téléchargements ne peuvent pas aller dans {folder} : ce n’est pas un dossier où l’on peut écrire.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It is downloading by the link it has. Pause it to give it another.</source>
            <translation>Il télécharge par le lien qu’il a. Mettez-le en pause pour lui en donner un autre.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>It takes no other link any more.</source>
            <translation>Il n’accepte plus d’autre lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>New downloads go to {folder}.</source>
            <translation>Les nouveaux téléchargements vont dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download matches {text}.</source>
            <translation>Aucun téléchargement ne correspond à {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No download under {choice} matches {text}.</source>
            <translation>Aucun téléchargement sous {choice} ne correspond à {text}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>No program on this computer opens {name}.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/past_words.py" />
            <source>One link is on the list already, the other was downloaded before.</source>
            <translation>Un lien est déjà dans la liste, l’autre a déjà été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Only {size} free on {mount}</source>
            <translation>Seulement {size} libres sur {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Sites appear here while something is downloaded from them, or once they have refused something.</source>
            <translation>Les sites apparaissent ici pendant qu’on y télécharge, ou dès qu’ils ont refusé quelque chose.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>The list is sorted by a column. Rows can be moved where it shows the order of the queue.</source>
            <translation>La liste est triée par une colonne. Les lignes se déplacent quand elle montre l’ordre de la file.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>There is no link in it that could be downloaded.</source>
            <translation>Il n’y a là aucun lien téléchargeable.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>These are {number} of many: those in use come first.</source>
            <translation>En voici {number} parmi beaucoup : ceux en cours d’utilisation d’abord.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file installs software.</source>
            <translation>Ce fichier installe un logiciel.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a launcher: opening it starts what it names.</source>
            <translation>Ce fichier est un lanceur : l’ouvrir démarre ce qu’il désigne.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a program.</source>
            <translation>Ce fichier est un programme.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This file is a script: a list of commands.</source>
            <translation>Ce fichier est un script : une liste de commandes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This is not one link that begins with http:// or https://.</source>
            <translation>Ce n’est pas un lien unique commençant par http:// ou https://.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already, as {name}.</source>
            <translation>Ce lien est déjà dans la liste, sous le nom {name}.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>This link is on the list already.</source>
            <translation>Ce lien est déjà dans la liste.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>User agent and referrer cannot hold control characters.</source>
            <translation>L’agent utilisateur et le référent ne peuvent pas contenir de caractères de contrôle.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry can look once a week whether there is a newer version. It never installs one by itself.</source>
            <translation>Wherry peut regarder une fois par semaine s’il existe une version plus récente. Il n’en installe jamais une lui-même.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>Wherry can watch the clipboard, and offer the links that you copy in other programs.</source>
            <translation>Wherry peut surveiller le presse-papiers et proposer les liens que vous copiez dans d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/updates.py" />
            <source>Wherry {version} is there.</source>
            <translation>Wherry {version} est disponible.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it is larger than {limit}, too large for a list of links.</source>
            <translation>il dépasse {limit}, trop gros pour une liste de liens.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>it stands for more than {most} links.</source>
            <translation>il représente plus de {most} liens.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>none</source>
            <comment>no time between two requests</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>only http and https links can be downloaded.</source>
            <translation>seuls les liens http et https peuvent être téléchargés.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is not complete.</source>
            <translation>cette commande cURL n’est pas complète.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this cURL command is too long.</source>
            <translation>cette commande cURL est trop longue.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this command sends something. Only those that fetch (GET) can be taken.</source>
            <translation>cette commande envoie quelque chose. Seules celles qui récupèrent (GET) peuvent être reprises.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file could not be read.</source>
            <translation>ce fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.</source>
            <translation>ce fichier ne contient pas de liens. Les listes (.txt) et les fichiers .url, .desktop, .webloc et .metalink le peuvent.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this file is damaged, or it is no Metalink.</source>
            <translation>ce fichier est endommagé, ou n’est pas un Metalink.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this is not a link.</source>
            <translation>ce n’est pas un lien.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>this option of cURL cannot be followed.</source>
            <translation>cette option de cURL ne peut pas être suivie.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} has been moved or deleted.</source>
            <translation>{name} a été déplacé ou supprimé.</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{name} is fetched from the link that you give.</source>
            <translation>{name} est récupéré par le lien que vous donnez.</translation>
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
            <translation>{size} libres sur {mount}</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/window_words.py" />
            <source>{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to another file is not taken.</source>
            <translation>{size} de {name} sont gardés. Un lien neuf vers le même fichier continue à partir de là ; celui qui mène à un autre fichier n’est pas accepté.</translation>
        </message>
    </context>
    <context>
        <name>_BarView</name>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/banner.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Clear Search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../qtapp/ui/list_area.py" />
            <source>Show All</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
</TS>
