; The installer for Windows, by Inno Setup 6.3 or later, of what `packaging/dev.py build` has made there:
;     iscc /DVersion=0.1.0 packaging\windows\wherry.iss
; It installs for one user and asks for no administrator. A signed installer needs in addition a code-signing
; certificate, and its tool set up once: iscc "/Ssign=signtool sign /fd sha256 /tr TIMESTAMP-SERVER $f" /DSigned …

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif
#define AppId "io.github.wherry.Wherry"

[Setup]
AppId={#AppId}
AppName=Wherry
AppVersion={#Version}
AppPublisher=The Wherry founders
AppPublisherURL=https://github.com/wherry/wherry
DefaultDirName={autopf}\Wherry
DefaultGroupName=Wherry
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt 6.11 runs on
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\bundle\wherry.ico
UninstallDisplayIcon={app}\wherry.exe
OutputDir=..\..\dist
OutputBaseFilename=wherry-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; a running Wherry is asked to end, which keeps every byte, and is started again
CloseApplications=yes
RestartApplications=yes
ChangesAssociations=yes
ChangesEnvironment=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

; the languages that Wherry speaks, as far as Inno Setup has them
[Languages]
Name: en; MessagesFile: "compiler:Default.isl"
Name: de; MessagesFile: "compiler:Languages\German.isl"
Name: es; MessagesFile: "compiler:Languages\Spanish.isl"
Name: fr; MessagesFile: "compiler:Languages\French.isl"
Name: ja; MessagesFile: "compiler:Languages\Japanese.isl"
Name: pt_BR; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: ru; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
FindCommand=Let the terminal find wherry-cli
de.FindCommand=wherry-cli im Terminal auffindbar machen
es.FindCommand=Permitir que el terminal encuentre wherry-cli
fr.FindCommand=Permettre au terminal de trouver wherry-cli
ja.FindCommand=ターミナルで wherry-cli を使えるようにする
pt_BR.FindCommand=Permitir que o terminal encontre o wherry-cli
ru.FindCommand=Сделать wherry-cli доступной в терминале

; for one user alone: the path of all is not ours to lengthen
[Tasks]
Name: path; Description: "{cm:FindCommand}"; Flags: unchecked; Check: not IsAdminInstallMode

; of an earlier version nothing may be mixed in with this one; profiles lie elsewhere
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\wherry\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
; the identity that the program claims at its start: else notices bear another name
Name: "{group}\Wherry"; Filename: "{app}\wherry.exe"; AppUserModelID: "{#AppId}"

[Registry]
Root: HKA; Subkey: "Software\Classes\wherry"; ValueType: string; ValueData: "URL:Wherry"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\wherry"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\wherry\DefaultIcon"; ValueType: string; ValueData: "{app}\wherry.exe,0"
Root: HKA; Subkey: "Software\Classes\wherry\shell\open\command"; ValueType: string; ValueData: """{app}\wherry.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\{#AppId}.metalink"; ValueType: string; ValueData: "Metalink"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#AppId}.metalink\DefaultIcon"; ValueType: string; ValueData: "{app}\wherry.exe,0"
Root: HKA; Subkey: "Software\Classes\{#AppId}.metalink\shell\open\command"; ValueType: string; ValueData: """{app}\wherry.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.meta4\OpenWithProgids"; ValueType: string; ValueName: "{#AppId}.metalink"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.metalink\OpenWithProgids"; ValueType: string; ValueName: "{#AppId}.metalink"; ValueData: ""; Flags: uninsdeletevalue
; what Wherry itself writes there when it is to start with its owner's session
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Wherry"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\wherry.exe"; Description: "{cm:LaunchProgram,Wherry}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Part: string;
  Place: Integer;
begin
  if (Step = usPostUninstall) and RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
  begin
    Part := ';' + ExpandConstant('{app}');
    // up to the next semicolon: a folder whose name only begins so is somebody else's
    Place := Pos(Uppercase(Part) + ';', Uppercase(Path) + ';');
    if Place > 0 then
    begin
      Delete(Path, Place, Length(Part));
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
    end;
  end;
end;
