// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/bundledialog.h"

#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

BundleDialog::BundleDialog(workspace::Workspace &workspace, QList<access::BundleFile> files, QWidget *parent) : QDialog(parent), m_workspace(workspace), m_files(std::move(files))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Support bundle"));
    resize(theme::scaled(820), theme::scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("Support bundle"), "heading"));
    QLabel *note = label(tr("This is every byte that goes into the file. No member, no secret, and no text of the payer’s server is among it. Take out what you do not want to give away."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    column->addWidget(note);
    m_banner = new Banner;
    m_banner->hide();
    column->addWidget(m_banner);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Files of the bundle"));
    for (const access::BundleFile &file : m_files) {
        auto *item = new QListWidgetItem(tr("%1, %2", "file name, size").arg(file.name, format::bytes(file.bytes.size())), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFont(theme::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Content of the file"));
    halves->addWidget(m_list);
    halves->addWidget(m_text);
    halves->setSizes({theme::scaled(240), theme::scaled(560)});
    column->addWidget(halves, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_sum = label({}, "small", Tone::TextSecondary);
    buttons->addWidget(m_sum);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    m_save = new Button(tr("Save…"), u"save"_s, "primary");
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::askWhere);
    connect(m_list, &QListWidget::currentRowChanged, this, &BundleDialog::showFile);
    connect(m_list, &QListWidget::itemChanged, this, &BundleDialog::showSum);
    m_list->setCurrentRow(0);
    showSum();
}

QList<access::BundleFile> BundleDialog::chosen() const
{
    QList<access::BundleFile> files;
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            files.append(m_files[row]);
    }
    return files;
}

void BundleDialog::showFile(int row)
{
    m_text->setPlainText(row < 0 ? QString() : QString::fromUtf8(m_files[row].bytes));
}

void BundleDialog::showSum()
{
    qint64 bytes = 0;
    const QList<access::BundleFile> files = chosen();
    for (const access::BundleFile &file : files)
        bytes += file.bytes.size();
    m_sum->setText(tr("%n file(s), %1", nullptr, static_cast<int>(files.size())).arg(format::bytes(bytes)));
    m_save->setEnabled(!files.isEmpty());
}

void BundleDialog::askWhere()
{
    const QString name = u"support-%1.zip"_s.arg(m_workspace.home().clock().now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"), name, tr("ZIP archives (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDialog::saveTo);
    dialog->open();
}

void BundleDialog::saveTo(const QString &path)
{
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::SavedBundle;
    entry.detail = u"%1 files"_s.arg(chosen().size());
    const Result<void> recorded = m_workspace.audit().record(entry);
    if (!recorded) {
        m_banner->showError(recorded.error());
        m_banner->show();
        return;
    }
    m_save->setEnabled(false);
    const QList<access::BundleFile> files = chosen();
    const QDateTime now = m_workspace.home().clock().now();
    m_write.start(
        this,
        [this, path, files, now](std::stop_token) {
            const auto work = [path, files, now] { return access::writeZip(path, files, now); };
            return m_workspace.home().workers().run(work);
        },
        [this, path](Result<void> written) {
            m_save->setEnabled(true);
            if (!written) {
                m_banner->showError(written.error());
                m_banner->show();
                return;
            }
            Q_EMIT saved(path);
            accept();
        });
}

} // namespace pax::ui
