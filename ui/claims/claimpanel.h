// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimdetail.h"
#include "app/claims/claimset.h"

#include <QtWidgets/QFrame>

class QLabel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace pax::ui {

class JsonView;

/// One claim in full: a plain first line, amounts, lines with their adjudication, diagnoses, care team, family, raw JSON.
class ClaimPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimPanel(QWidget *parent = nullptr);
    void showNothing();
    void show(const claims::ClaimSetPtr &set, std::uint32_t row, const QByteArray &json);
    void showError(const QString &text);

Q_SIGNALS:
    void rowChosen(int row);
    void memberWanted(int row);

private:
    void fillClaim(const claims::ClaimSet &set, std::uint32_t row, const claims::ClaimDetail &detail);
    void fillLines(const claims::ClaimDetail &detail);
    void fillFamily(const claims::ClaimSet &set, std::uint32_t row);

    QVBoxLayout *m_badges;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_claim;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_family;
    JsonView *m_json;
};

} // namespace pax::ui
