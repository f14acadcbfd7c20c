// SPDX-License-Identifier: GPL-3.0-or-later
// What the window hides, forgets and finds again when it is locked and opened.
#include "app/words/policytext.h"
#include "ui/claims/claimspage.h"
#include "ui/common/clipboard.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/locker.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/timeline/memberpage.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolTip>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

/// Dialogs, menus, tool tips, previews: whatever else stands on the screen goes, with what it holds.
void closeOthers(const QWidget *window)
{
    QToolTip::hideText();
    QList<QPointer<QWidget>> others;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != window)
            others.append(each);
    }
    for (const QPointer<QWidget> &each : others) {
        if (!each)
            continue;
        each->hide();
        if (qobject_cast<QDialog *>(each) || qobject_cast<QMenu *>(each))
            delete each.data();
    }
}

std::optional<policy::Action> actOf(Section section)
{
    switch (section) {
    case Section::Panels:
        return policy::Action::ViewMembers;
    case Section::Exports:
        return policy::Action::Export;
    case Section::Claims:
        return policy::Action::ViewClaims;
    case Section::Access:
        return std::nullopt;
    case Section::Audit:
        return policy::Action::ViewAudit;
    }
    return std::nullopt;
}

} // namespace

void MainWindow::hideEverything(LockCause cause)
{
    m_cover->setCurrentWidget(m_lockPage);
    closeOthers(this);
    clearOwnClipboard();
    m_place = Place();
    m_open.stop();
    m_patience.stop();
    if (m_view) {
        m_place.profile = m_view->workspace().profile();
        m_place.section = m_view->section();
        audit::AuditEntry entry;
        entry.action = audit::AuditAction::Locked;
        entry.detail = lockCauseName(cause);
        (void)m_view->workspace().audit().record(entry);
    }
    const bool mayGoOn = m_home.policy().lock().exportsGoOn;
    m_view = nullptr;
    for (const auto &[name, view] : m_views) {
        std::unique_ptr<workspace::Workspace> rooms = view->giveUp();
        delete view;
        if (mayGoOn && !rooms->exports().isIdle()) {
            rooms->audit().setLocked(true);
            m_resting.emplace(name, std::move(rooms));
        } else {
            workspace::Workspace::close(std::move(rooms));
        }
    }
    m_views.clear();
    m_place.files = m_files;
    forgetFiles();
    // Exports that go on need their keys; whatever needs none has none.
    if (m_resting.empty())
        m_home.forgetKeys();
    else
        m_home.reasons()->close();
    m_search->forget();
    m_rail->setSectionsEnabled(false);
    m_top->setConnection({}, std::nullopt);
    m_top->setDataAsOf({});
    m_bottom->setNoJobs();
    m_stack->setCurrentWidget(m_firstRun);
    // On the screen before the computer sleeps.
    repaint();
}

void MainWindow::forgetFiles()
{
    m_files.clear();
    delete std::exchange(m_fileClaims, nullptr);
    delete std::exchange(m_fileMember, nullptr);
    m_fileService.reset();
    m_fileTimelines.reset();
}

void MainWindow::showAgain(int failures)
{
    m_cover->setCurrentIndex(0);
    for (auto &[name, rooms] : m_resting)
        rooms->audit().setLocked(false);
    const Place place = std::exchange(m_place, Place());
    m_unlockedNote = failures > 0 ? u"%1 wrong before"_s.arg(failures) : u""_s;
    if (place.profile) {
        m_sectionWanted = place.section;
        openConnection(*place.profile);
    } else {
        showFirstRun();
    }
    if (!place.files.isEmpty())
        openFiles(place.files);
}

QString MainWindow::forbidden(Section section) const
{
    const std::optional<policy::Action> act = actOf(section);
    return act ? words::verdictText(m_home.policy().decide(*act)) : QString();
}

void MainWindow::readRules()
{
    for (int i = 0; i < SectionCount; ++i)
        m_rail->setForbidden(static_cast<Section>(i), forbidden(static_cast<Section>(i)));
}

} // namespace pax::ui
