// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace pax::words {

/// A check in words: its title, what was found, and what to do about it.
struct CheckText
{
    QString title;
    QString status;
    QString summary;
    QString means;      ///< this and the rest only where something is to be mended
    QString likely;
    QString nextStep;
    QString whoFixes;
};
CheckText checkText(const access::Check &check);

/// The command line's `doctor` document. Source: design/cli.md.
QByteArray doctorJson(const QList<access::Check> &checks);

} // namespace pax::words
