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

class Button;
class FamilyView;
class JsonView;
class LinesView;

/// One claim in full: a plain first line, its header and amounts, lines with their adjudication, diagnoses, care team, notes, its
/// family, and the record it was read from.
class ClaimPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimPanel(QWidget *parent = nullptr);
    void showNothing();
    void show(const claims::ClaimSetPtr &set, std::uint32_t row, const QByteArray &json);
    void showError(const QString &text);
    /// Whether there is a timeline to go to.
    void setHasTimeline(bool has);
    QTabBar &tabs() { return *m_tabs; }

Q_SIGNALS:
    void rowChosen(int row);
    /// To the claim and its visit in the member's timeline.
    void memberWanted(int row);
    void copyWanted(const QString &text);
    /// One row up or down in the table.
    void stepped(int by);
    void closed();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fillBadges(const claims::ClaimSet &set, std::uint32_t row, int family);
    void fillClaim(const claims::ClaimSet &set, std::uint32_t row, const claims::ClaimDetail &detail);
    void fillHeader(const claims::ClaimTable &table, std::uint32_t row, const claims::ClaimDetail &detail);
    void fillAmounts(const claims::ClaimTable &table, std::uint32_t row);
    void fillSupplied(const claims::ClaimDetail &detail);
    void fillPeople(const claims::ClaimDetail &detail);
    void addHead(const QString &text);
    void addText(const QString &text, const char *size = "small", bool isQuiet = false);

    QVBoxLayout *m_badges;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_claim;
    LinesView *m_lines;
    FamilyView *m_family;
    JsonView *m_json;
    Button *m_timeline;
    Button *m_copy;
    int m_row = -1;
    QString m_number;
};

} // namespace pax::ui
