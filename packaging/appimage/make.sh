#!/usr/bin/env bash
# Make dist/Wherry-VERSION-ARCH.AppImage of what `packaging/dev.py build` has built.
#
# Still needs appimagetool on PATH (https://github.com/AppImage/appimagetool), which fetches the runtime it puts
# in front; for an image that is signed, `appimagetool --sign` and a GPG key. Build on the oldest system that is
# to run it: glibc's version there is the oldest that it will work with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

id=io.github.wherry.Wherry
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' qtapp/__init__.py)
folder=build/appimage/Wherry.AppDir

rm -rf "$folder"
# the package is laid out as an image wants it: the program, its icons, its entry and its metainfo below usr
packaging/dev.py stage "$folder"
ln -s usr/bin/wherry "$folder/AppRun"
ln -s "usr/share/applications/$id.desktop" "$folder/$id.desktop"
ln -s "usr/share/icons/hicolor/scalable/apps/$id.svg" "$folder/$id.svg"
ln -s "$id.svg" "$folder/.DirIcon"
# by this word appimagetool finds the metainfo
ln -s "$id.metainfo.xml" "$folder/usr/share/metainfo/$id.appdata.xml"

if ! command -v appimagetool >/dev/null; then
    echo "$folder is ready, and appimagetool is missing" >&2
    exit 1
fi
VERSION=$version appimagetool "$folder" "dist/Wherry-$version-$(uname -m).AppImage"
