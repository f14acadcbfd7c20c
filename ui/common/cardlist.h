// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace pax::ui {

/// One entry of a list at the side: a title, a badge or a second line, a state in words with its drawing, a bar.
struct Card
{
    QString id{};
    QString title{};
    QString titleNote{};      ///< right of the title
    QString line{};           ///< second line, may be empty
    QString badge{};          ///< framed word before the state
    QString state{};
    QString stateIcon{};
    Tone stateTone = Tone::TextSecondary;
    QString note{};           ///< right of the state
    QString noteIcon{};
    Tone noteTone = Tone::TextSecondary;
    double progress = -1;   ///< 0–1: a bar at the bottom

    bool operator==(const Card &) const = default;
};

/// The cards as a model: setting them again keeps the selection by id. Thread: GUI.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setCards(QList<Card> cards);
    const QList<Card> &cards() const { return m_cards; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Card> m_cards;
};

class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(const QString &name, QWidget *parent = nullptr);
    void setCards(QList<Card> cards);
    QString currentId() const;
    /// False if there is no such card.
    bool select(const QString &id);

Q_SIGNALS:
    void currentIdChanged(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CardModel *m_model;
    bool m_isSetting = false;
};

} // namespace pax::ui
