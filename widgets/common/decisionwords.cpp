#include "common/words.h"

#include <QCoreApplication>

namespace yagura::Words {
using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};
} // namespace

QString verb(Verb verb)
{
    switch (verb) {
    case Verb::SignOff:
        //: 決裁. Never the word for the Commission's 承認.
        return Text::tr("Sign-off");
    case Verb::Refuse:
        //: 却下
        return Text::tr("Refusal");
    case Verb::SendBack:
        //: 差戻し
        return Text::tr("Sent back");
    case Verb::Abstain:
        //: 棄権
        return Text::tr("Abstention");
    case Verb::Dissent:
        //: 反対意見
        return Text::tr("Dissent");
    case Verb::Opinion:
        //: 意見
        return Text::tr("Opinion");
    case Verb::Substitute:
        //: 代決
        return Text::tr("Decision by deputy");
    case Verb::Withdraw:
        //: 引戻し
        return Text::tr("Withdrawal");
    case Verb::ConfirmAfter:
        //: 事後確認
        return Text::tr("Confirmation after the fact");
    case Verb::Approve:
        //: 承認: the Commission's alone
        return Text::tr("Approval");
    case Verb::Deny:
        //: 不承認: the Commission's alone
        return Text::tr("Non-approval");
    case Verb::Consult:
        //: 協議
        return Text::tr("Consultation");
    case Verb::Consent:
        //: 同意
        return Text::tr("Consent");
    case Verb::Command:
        //: 指揮
        return Text::tr("Command");
    case Verb::Notify:
        //: 通知
        return Text::tr("Notification");
    case Verb::Acknowledge:
        //: 了知
        return Text::tr("Acknowledgement");
    case Verb::Finding:
        //: 事後審査
        return Text::tr("Finding");
    case Verb::Recommend:
        //: 勧告
        return Text::tr("Recommendation");
    case Verb::Respond:
        //: 回答
        return Text::tr("Response");
    case Verb::Stop:
        //: 中止要請
        return Text::tr("Stop");
    case Verb::Execution:
        //: 実施記録: what an officer did, entered after the event
        return Text::tr("Execution record");
    case Verb::Close:
        //: 終結
        return Text::tr("Close");
    case Verb::Unknown:
        return Text::tr("Unknown verb");
    }
    return {};
}

QString verbAction(Verb verb, const QString& matterId)
{
    switch (verb) {
    case Verb::SignOff:
        //: On a button: 第%1号に署名する
        return Text::tr("Sign matter %1").arg(matterId);
    case Verb::Refuse:
        //: On a button: 第%1号を却下する
        return Text::tr("Refuse matter %1").arg(matterId);
    case Verb::SendBack:
        //: On a button: 第%1号を差し戻す
        return Text::tr("Send back matter %1").arg(matterId);
    case Verb::Abstain:
        //: On a button: 第%1号を棄権する
        return Text::tr("Abstain on matter %1").arg(matterId);
    case Verb::Withdraw:
        //: On a button: 第%1号を引き戻す
        return Text::tr("Withdraw from matter %1").arg(matterId);
    case Verb::Substitute:
        //: On a button: 第%1号を代決する
        return Text::tr("Decide matter %1 as deputy").arg(matterId);
    case Verb::ConfirmAfter:
        //: On a button: 第%1号を事後確認する
        return Text::tr("Confirm matter %1 after the fact").arg(matterId);
    case Verb::Dissent:
        //: On a button: 第%1号に反対意見を付す
        return Text::tr("Add a dissent to matter %1").arg(matterId);
    case Verb::Opinion:
        //: On a button: 第%1号に意見を述べる
        return Text::tr("Give an opinion on matter %1").arg(matterId);
    case Verb::Acknowledge:
        //: On a button: 第%1号を了知する
        return Text::tr("Take note of matter %1").arg(matterId);
    case Verb::Stop:
        //: On a button: 第%1号の中止を求める
        return Text::tr("Stop matter %1").arg(matterId);
    case Verb::Approve:
    case Verb::Deny:
    case Verb::Consult:
    case Verb::Consent:
    case Verb::Command:
    case Verb::Notify:
    case Verb::Finding:
    case Verb::Recommend:
    case Verb::Respond:
    case Verb::Execution:
    case Verb::Close:
    case Verb::Unknown:
        break;
    }
    //: %1 the number of a matter, %2 what is recorded: 第%1号に%2を記録する
    return Text::tr("Record on matter %1: %2").arg(matterId, Words::verb(verb));
}

QString matterState(MatterState state)
{
    switch (state) {
    case MatterState::Draft:
        //: 起案
        return Text::tr("Draft");
    case MatterState::Triage:
        //: 要件確認
        return Text::tr("Check of requirements");
    case MatterState::NscReview:
        //: 国家安全保障会議審議
        return Text::tr("National Security Council review");
    case MatterState::SdfOrdering:
        //: 通信防護措置の下令手続
        return Text::tr("Procedure for the SDF order");
    case MatterState::MofaConsult:
        //: 外務大臣協議
        return Text::tr("Consultation with the Foreign Minister");
    case MatterState::ApprovalPending:
        //: 承認申請中: waiting for the Commission
        return Text::tr("Commission approval pending");
    case MatterState::Approved:
        //: 承認
        return Text::tr("Approved");
    case MatterState::Denied:
        //: 不承認
        return Text::tr("Not approved");
    case MatterState::UrgentAuth:
        //: 緊急実施（事前承認なし）
        return Text::tr("Urgent: no prior approval");
    case MatterState::Commanded:
        //: 指揮・実施命令
        return Text::tr("Commanded");
    case MatterState::Executing:
        //: 実施中
        return Text::tr("In execution");
    case MatterState::Halted:
        //: 中止
        return Text::tr("Halted");
    case MatterState::Executed:
        //: 実施完了
        return Text::tr("Executed");
    case MatterState::NoticeDue:
        //: 事後通知待ち
        return Text::tr("After-the-fact notice due");
    case MatterState::NoticeSent:
        //: 事後通知済み
        return Text::tr("Notice sent");
    case MatterState::CommReview:
        //: 監理委員会確認
        return Text::tr("Commission review");
    case MatterState::Recommended:
        //: 勧告
        return Text::tr("Recommendation issued");
    case MatterState::Responded:
        //: 勧告対応済み
        return Text::tr("Response recorded");
    case MatterState::Closed:
        //: 終結
        return Text::tr("Closed");
    case MatterState::Withdrawn:
        //: 取下げ
        return Text::tr("Withdrawn");
    }
    return {};
}

QString outcome(CouncilOutcome outcome)
{
    switch (outcome) {
    case CouncilOutcome::Pending:
        //: 決裁待ち
        return Text::tr("Sign-off pending");
    case CouncilOutcome::SignedOff:
        //: 決裁済み
        return Text::tr("Signed off");
    case CouncilOutcome::Refused:
        //: 却下
        return Text::tr("Refused");
    case CouncilOutcome::SentBack:
        //: 差戻し
        return Text::tr("Returned");
    case CouncilOutcome::Expired:
        //: 期限超過
        return Text::tr("Expired");
    case CouncilOutcome::Withdrawn:
        //: 取下げ
        return Text::tr("Withdrawn");
    }
    return {};
}

QString submission(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Queued:
        //: 送信待ち
        return Text::tr("Waiting to be sent");
    case SubmissionState::Logged:
        //: 台帳記載済み
        return Text::tr("In the ledger");
    case SubmissionState::Refused:
        //: 却下された
        return Text::tr("Refused by the hub");
    case SubmissionState::Witnessed:
        //: 第三者証明済み
        return Text::tr("In the ledger, witnessed");
    }
    return {};
}

QString track(const QString& track)
{
    if (track == u"P") {
        //: Track P, the cyber harm prevention officers under the Police Duties Execution Act: P
        //: 警察
        return Text::tr("P Police");
    }
    if (track == u"D1") {
        //: Track D1: D1 自衛隊 通信防護措置
        return Text::tr("D1 Self-Defense Forces, communications protection");
    }
    if (track == u"D2") {
        //: Track D2: D2 自衛隊・米軍の電子計算機
        return Text::tr("D2 Computers of the Self-Defense Forces and US forces");
    }
    return track;
}

} // namespace yagura::Words
