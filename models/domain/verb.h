#pragma once

#include <QMetaType>
#include <QString>

namespace yagura {

/// What a mark says (wire.md "Documents and statements"). `Unknown` is a verb of a newer version:
/// logged, shown as unknown, and counted for nothing.
enum class Verb : qint8 {
    SignOff, ///< 決裁
    Refuse, ///< 却下
    SendBack, ///< 差戻し
    Abstain, ///< 棄権
    Dissent,
    Opinion, ///< 意見
    Substitute, ///< 代決
    Withdraw, ///< 引戻し
    ConfirmAfter, ///< 事後確認
    Approve, ///< 承認: counts only for `commission.member`
    Deny, ///< 不承認
    Consult, ///< 協議
    Consent, ///< 同意
    Command, ///< 指揮
    Notify, ///< 通知
    Acknowledge, ///< 了知
    Finding, ///< 事後審査
    Recommend, ///< 勧告
    Respond,
    Stop,
    Execution, ///< 実施記録: what an officer did, entered after the event
    Close, ///< 終結
    Unknown,
};

QString verbWord(Verb verb); ///< `sign_off`, as it stands in the bytes
Verb verbFromWord(QStringView word);

/// Answers that fill a council seat: the sign-off, the one in place of it, and the one after the
/// act.
constexpr bool fillsSeat(Verb verb)
{
    return verb == Verb::SignOff || verb == Verb::Substitute || verb == Verb::ConfirmAfter;
}

/// The ways in which a council seat can answer a matter.
constexpr bool isCouncilAnswer(Verb verb)
{
    return fillsSeat(verb) || verb == Verb::Refuse || verb == Verb::SendBack
        || verb == Verb::Abstain;
}

/// Refusing, sending back and abstaining need a reason (features.md 48, 49); withdrawing as well.
constexpr bool needsReason(Verb verb)
{
    return verb == Verb::Refuse || verb == Verb::SendBack || verb == Verb::Abstain
        || verb == Verb::Withdraw;
}

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Verb)
