// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimset.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace pax::ui {

/// The versions of one claim as a picture, oldest first: which replaced which, what changed field by field, and which one counts.
class FamilyView : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyView(QWidget *parent = nullptr);
    void clear();
    /// \return how many versions there are
    int show(const claims::ClaimSet &set, std::uint32_t row);

Q_SIGNALS:
    void rowChosen(int row);

private:
    void addVersion(const claims::ClaimSet &set, std::uint32_t row, bool isCurrent, bool isFirst, bool isLast);
    void addChanges(const claims::ClaimSet &set, std::uint32_t older, std::uint32_t newer);

    QVBoxLayout *m_column;
};

} // namespace pax::ui
