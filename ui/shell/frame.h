// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "ui/common/controls.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QButtonGroup;
class QListWidget;
class QProgressBar;

namespace pax::ui {

/// The sections at the left, in rail order.
enum class Section { Panels, Exports, Claims, Access, Audit };
constexpr int SectionCount = static_cast<int>(Section::Audit) + 1;

/// The bar at the left: one button a section, Settings and Lock at its foot.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(Section section);
    /// Without a connection there are no sections to go to.
    void setSectionsEnabled(bool enabled);
    /// A section that a rule forbids stays visible, off, and says which rule and whom to ask; no text: allowed.
    void setForbidden(Section section, const QString &why);

Q_SIGNALS:
    void chosen(pax::ui::Section section);
    void settingsWanted();
    void lockWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void enable();
    QToolButton *add(const QString &text, const QString &icon);

    QButtonGroup *m_group;
    QList<std::pair<QToolButton *, QString>> m_icons;
    QStringList m_forbidden = QStringList(SectionCount);
    bool m_hasSections = false;
};

/// Something the search field can do.
struct Command
{
    QString title;
    QString hint;
    QString icon;
    std::function<void()> run;
};

/// The field in the middle of the top: members, panels, exports and every action, by a few letters (Ctrl+K).
class CommandSearch : public SearchField
{
    Q_OBJECT

public:
    /// \p find  commands for folded words, best first
    CommandSearch(std::function<QList<Command>(const QStringList &words)> find, QWidget *parent = nullptr);
    void start();
    /// What was typed and found is gone.
    void forget();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void run(int row);
    void closeList();

    std::function<QList<Command>(const QStringList &)> m_find;
    QList<Command> m_commands;
    QListWidget *m_list = nullptr;
    QPointer<QWidget> m_before;
};

/// Connection, search, data as of.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(CommandSearch *search, QWidget *parent = nullptr);
    /// Nothing: no connection.
    void setConnection(const QString &name, std::optional<auth::Environment> environment);
    void setDataAsOf(const QString &text);

Q_SIGNALS:
    void connectionsWanted(const QPoint &at);
    void helpWanted();

private:
    /// A button that holds the connection's name, its environment as a badge, and an arrow.
    QPushButton *m_connection;
    QLabel *m_name;
    QLabel *m_environment;
    QLabel *m_asOf;
};

/// What runs, and whether the payer answers.
class BottomBar : public QFrame
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);
    /// \p share 0–1, or −1 when it is not known
    void setJob(const QString &title, const QString &detail, double share);
    void setNoJobs();
    void setTrouble(const QString &text);
    void setOnline(bool online);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_detail;
    IconLabel *m_netIcon;
    QLabel *m_net;
};

} // namespace pax::ui
