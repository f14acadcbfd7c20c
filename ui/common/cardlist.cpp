// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cardlist.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

class CardDelegate : public QStyledItemDelegate
{
public:
    explicit CardDelegate(CardList *list, CardModel *model) : QStyledItemDelegate(list), m_list(list), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Card &card = m_model->cards()[index.row()];
        const int lines = card.line.isEmpty() ? 2 : 3;
        return QSize(0, theme::scaled(17 + lines * 20 - (lines == 3 ? 4 : 0) + (card.progress >= 0 ? 9 : 0)));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Card &card = m_model->cards()[index.row()];
        const bool isCurrent = m_list->currentIndex() == index;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, theme::color(isCurrent ? Tone::AccentSoft : option.state.testFlag(QStyle::State_MouseOver) ? Tone::Hover : Tone::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Tone::Grid));
        if (isCurrent)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme::color(Tone::Accent));
        if (isCurrent && m_list->hasFocus()) {
            painter->setPen(QPen(theme::color(Tone::Accent), 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
        }
        QRect line = option.rect.adjusted(theme::scaled(12), theme::scaled(8), -theme::scaled(12), 0);
        line.setHeight(theme::scaled(20));
        QFont title = theme::font(TextSize::Base);
        title.setWeight(QFont::Medium);
        drawPair(*painter, line, title, card.title, Tone::Text, card.titleNote, {}, Tone::TextSecondary);
        if (!card.line.isEmpty()) {
            line.translate(0, theme::scaled(19));
            drawPair(*painter, line, theme::font(TextSize::Small), card.line, Tone::TextSecondary, {}, {}, Tone::TextSecondary);
        }
        line.translate(0, theme::scaled(20));
        QRect state = line;
        if (!card.badge.isEmpty())
            state.setLeft(drawBadge(*painter, state, card.badge) + 7);
        // Words on accent soft take the text color (4.5:1); their drawing keeps the tone.
        const bool isWordTone = card.stateTone == Tone::Attention || card.stateTone == Tone::Good || card.stateTone == Tone::Bad;
        if (!card.stateIcon.isEmpty()) {
            const int side = theme::scaled(14);
            painter->drawPixmap(state.left(), state.center().y() - side / 2 + 1, theme::pixmap(card.stateIcon, side, card.stateTone));
            state.setLeft(state.left() + side + 5);
        }
        drawPair(*painter, state, theme::font(TextSize::Small), card.state, isCurrent && isWordTone ? Tone::Text : card.stateTone, card.note, card.noteIcon, card.noteTone);
        if (card.progress >= 0) {
            const QRect bar(line.left(), line.bottom() + theme::scaled(3), line.width(), 4);
            painter->fillRect(bar, theme::color(Tone::Border));
            painter->fillRect(QRect(bar.left(), bar.top(), qRound(bar.width() * std::clamp(card.progress, 0.0, 1.0)), 4), theme::color(Tone::Accent));
        }
        painter->restore();
    }

private:
    /// A text at the left and one at the right; the left one gives way.
    static void drawPair(QPainter &painter, QRect rect, const QFont &font, const QString &left, Tone leftTone, const QString &right, const QString &rightIcon, Tone rightTone)
    {
        if (!right.isEmpty()) {
            painter.setFont(theme::font(TextSize::Small));
            painter.setPen(theme::color(rightTone));
            int width = painter.fontMetrics().horizontalAdvance(right) + 2;
            painter.drawText(rect, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), right);
            if (!rightIcon.isEmpty()) {
                const int side = theme::scaled(12);
                painter.drawPixmap(rect.right() - width - side - 2, rect.center().y() - side / 2 + 1, theme::pixmap(rightIcon, side, rightTone));
                width += side + 6;
            }
            rect.setRight(rect.right() - width - 8);
        }
        painter.setFont(font);
        painter.setPen(theme::color(leftTone));
        painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(left, Qt::ElideRight, rect.width()));
    }

    static int drawBadge(QPainter &painter, const QRect &line, const QString &text)
    {
        QFont font = theme::font(TextSize::Caption);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 13;
        const int height = theme::scaled(18);
        const QRectF box(line.left() + 0.5, line.center().y() - height / 2 + 0.5, width, height);
        painter.setPen(theme::color(Tone::Border));
        painter.setBrush(theme::color(Tone::Window));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme::color(Tone::TextSecondary));
        painter.drawText(box, Qt::AlignCenter, text);
        return line.left() + width;
    }

    CardList *m_list;
    CardModel *m_model;
};

} // namespace

void CardModel::setCards(QList<Card> cards)
{
    bool isSameOrder = cards.size() == m_cards.size();
    for (qsizetype i = 0; isSameOrder && i < cards.size(); ++i)
        isSameOrder = cards[i].id == m_cards[i].id;
    if (isSameOrder) {
        m_cards = std::move(cards);
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1));
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Card &card = m_cards[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return card.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{card.title, card.titleNote, card.line, card.badge, card.state, card.note};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

CardList::CardList(const QString &name, QWidget *parent) : QListView(parent), m_model(new CardModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this, m_model));
    setAccessibleName(name);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CardList::setCards(QList<Card> cards)
{
    const QString before = currentId();
    m_isSetting = true;
    m_model->setCards(std::move(cards));
    const bool stayed = before.isEmpty() || select(before);
    m_isSetting = false;
    scheduleDelayedItemsLayout();
    if (!stayed)
        Q_EMIT currentIdChanged(currentId());
}

QString CardList::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->cards().size() ? m_model->cards()[row].id : QString();
}

bool CardList::select(const QString &id)
{
    for (qsizetype i = 0; i < m_model->cards().size(); ++i) {
        if (m_model->cards()[i].id != id)
            continue;
        const QModelIndex place = m_model->index(static_cast<int>(i));
        if (currentIndex() != place)
            setCurrentIndex(place);
        return true;
    }
    return false;
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isSetting)
        Q_EMIT currentIdChanged(currentId());
}

} // namespace pax::ui
