// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/supportbundle.h"
#include "app/workspace/workspace.h"
#include "ui/common/latest.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace pax::ui {

class Banner;
class Button;

/// Shows every byte of a support bundle before it is saved; files can be left out. Thread: GUI.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    BundleDialog(workspace::Workspace &workspace, QList<access::BundleFile> files, QWidget *parent = nullptr);
    /// Saves what is chosen, after it was recorded.
    void saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

private:
    QList<access::BundleFile> chosen() const;
    void showFile(int row);
    void showSum();
    void askWhere();

    workspace::Workspace &m_workspace;
    QList<access::BundleFile> m_files;
    Latest m_write;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_sum;
    Banner *m_banner;
    Button *m_save;
};

} // namespace pax::ui
