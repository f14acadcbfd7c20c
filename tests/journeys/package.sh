#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: builds, names what it depends on, holds what it must, and its window opens and closes.
# usage: package.sh BUILD_DIR
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/log" 2>&1) || { cat "$work/log"; exit 1; }
package=$(ls "$work"/*.deb)
dpkg-deb -f "$package" Depends | grep -q libqt6widgets6
dpkg-deb -x "$package" "$work/root"
for file in bin/provider-access-explorer bin/provider-access-cli bin/provider-access-sandbox share/applications/provider-access-explorer.desktop \
    share/icons/hicolor/scalable/apps/provider-access-explorer.svg share/doc/provider-access-explorer/copyright; do
    [ -s "$work/root/usr/$file" ] || { echo "missing: $file"; exit 1; }
done
desktop-file-validate "$work/root/usr/share/applications/provider-access-explorer.desktop"
timeout 60 "$work/root/usr/bin/provider-access-explorer" --self-check --config-dir "$work/config" --data-dir "$work/data"
"$work/root/usr/bin/provider-access-cli" --version
