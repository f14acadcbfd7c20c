// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/policyfile.h"

#include <QtCore/QString>

namespace pax::words {

/// "Care coordinator", …
QString roleText(policy::Role role);
/// What somebody wants to do: "open records of members", "print". Fits "… may not %1".
QString actText(policy::Action action);
/// Why a control is off and whom to ask, in one line; empty for what is allowed.
QString verdictText(const policy::Verdict &verdict);
/// One mistake of a policy file, with its line where it has one.
QString problemText(const policy::Problem &problem);

} // namespace pax::words
