#!/usr/bin/env bash
# Sign dist/Wherry.app, have Apple notarise it, and put it into dist/Wherry-VERSION-ARCH.dmg.
#
# Still needs what no repository can hold: a Mac with Xcode's command line tools, a "Developer ID Application"
# certificate in its keychain (WHERRY_IDENTITY), and a notarytool profile (WHERRY_NOTARY), made once by
#     xcrun notarytool store-credentials PROFILE
# Without WHERRY_IDENTITY it signs ad hoc: such an app opens only after "Open Anyway" in the system's settings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

app=dist/Wherry.app
identity=${WHERRY_IDENTITY:--}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' qtapp/__init__.py)
image=dist/Wherry-$version-$(uname -m).dmg

if [[ $identity == - ]]; then
    # not with the hardened runtime: it has a program load libraries of its own team alone, and who signs ad hoc
    # has none
    how=(--timestamp=none)
else
    how=(--timestamp --options runtime)
fi
sign() {
    codesign --force "${how[@]}" --sign "$identity" "$@"
}

# from the inside out: a signature covers the signatures below it
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
find "$app/Contents" -type d -name '*.framework' -prune -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements packaging/macos/entitlements.plist "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Wherry -srcfolder "$folder" -format UDZO "$image"

if [[ $identity != - ]]; then
    sign "$image"
    xcrun notarytool submit "$image" --keychain-profile "${WHERRY_NOTARY:?the profile of notarytool}" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
