<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ファイル フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
</context>
<context>
    <name>yagura</name>
    <message>
        <source>There is no display to open a window on. Start it from a graphical session, or use --snapshot FILE.png.</source>
        <translation>画面を表示できる環境がありません。グラフィカル環境から起動するか、--snapshot FILE.png を使用してください。</translation>
    </message>
    <message>
        <source>Situational-awareness console. Without --hub it starts its own hub and a training scenario.</source>
        <translation>状況認識コンソール。--hub を指定しない場合は、自身のハブを起動し、訓練シナリオを再生します。</translation>
    </message>
</context>
<context>
    <name>yagura-hub</name>
    <message>
        <source>Listen on this address of this machine; port 0 lets the system pick one.</source>
        <translation>この機器のこのアドレスで待ち受けます。ポート0を指定すると自動で選択します。</translation>
    </message>
    <message>
        <source>Keep everything in this folder; it is made when missing.</source>
        <translation>全てのデータをこのフォルダに保存します。ない場合は作成します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port, as in 127.0.0.1:8480.</source>
        <translation>&apos;%1&apos; は 127.0.0.1:8480 のようなアドレスとポートではありません。</translation>
    </message>
    <message>
        <source>Name the folder to keep everything in, with --data FOLDER.</source>
        <translation>データを保存するフォルダを --data FOLDER で指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no statements to found a ledger with (%2). Make it with &apos;yagura-keys found&apos;.</source>
        <translation>%1 に台帳を開設する文がありません（%2）。&apos;yagura-keys found&apos; で作成してください。</translation>
    </message>
    <message>
        <source>%1 holds another ledger already. Nothing was changed: choose an empty folder with --data.</source>
        <translation>%1 には既に別の台帳があります。何も変更していません。--data で空のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not hold the log key that the genesis names. Nothing was changed: use the folder where &apos;yagura-hub keys&apos; made it.</source>
        <translation>%1 に、開設文が指定するログ鍵がありません。何も変更していません。&apos;yagura-hub keys&apos; で鍵を作成したフォルダを使用してください。</translation>
    </message>
    <message>
        <source>The statements in %1 found no ledger (%2: %3). Nothing was changed.</source>
        <translation>%1 の文では台帳を開設できません（%2：%3）。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 holds a ledger already. Nothing was changed: choose an empty folder with --data.</source>
        <translation>%1 には既に台帳があります。何も変更していません。--data で空のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The ledger in %1 is older than what was signed already (%2: %3). Take a newer installation with --from-mirror.</source>
        <translation>%1 の台帳は、既に署名された内容より古いものです（%2：%3）。--from-mirror でより新しい導入先を指定してください。</translation>
    </message>
    <message>
        <source>No witnessed head of the ledger in %1 can be had (%2), so nothing proves that it is whole. Name a witness that can be reached, with --witness URL.</source>
        <translation>%1 の台帳について第三者証明済みの検証点を取得できないため（%2）、完全であることを証明できません。--witness URL で接続できる第三者証明の機器を指定してください。</translation>
    </message>
    <message>
        <source>The ledger in %1 does not verify (%2: %3). Take another installation with --from-mirror.</source>
        <translation>%1 の台帳を検証できません（%2：%3）。--from-mirror で別の導入先を指定してください。</translation>
    </message>
    <message>
        <source>Name the file of the founding ceremony, with --from FILE.</source>
        <translation>--from FILE で開設手続のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Founded %1 (%2) with %3 statements.</source>
        <translation>%1（%2）を %3 件の文で開設しました。</translation>
    </message>
    <message>
        <source>Rebuilt %1 with %2 entries, up to the newest signed head; this ledger has no witness.</source>
        <translation>%1 を、署名済みの最新の検証点まで、%2 件の記載で再構築しました。この台帳に第三者証明はありません。</translation>
    </message>
    <message>
        <source>Put log.key (and registrar.key, where the hub enrols) into %1 by hand: keys are in no mirror.</source>
        <translation>log.key（及びハブが登録を行う場合は registrar.key）を手作業で %1 に置いてください。鍵は複製に含まれません。</translation>
    </message>
    <message>
        <source>What to do; without it, serve.</source>
        <translation>実行する操作。省略するとハブとして動作します。</translation>
    </message>
    <message>
        <source>Hand every head of the ledger to this witness; may stand several times.</source>
        <translation>台帳の検証点を全てこの第三者証明に渡します。複数回指定できます。</translation>
    </message>
    <message>
        <source>What &apos;yagura-keys found&apos; has made.</source>
        <translation>&apos;yagura-keys found&apos; で作成したファイル。</translation>
    </message>
    <message>
        <source>The folder of a console or of another hub; it is only read.</source>
        <translation>コンソール又は別のハブのフォルダ。読取りだけを行います。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of the hub.</source>
        <translation>&apos;%1&apos; はハブの操作ではありません。</translation>
    </message>
    <message>
        <source>Name the folder of another installation, with --from-mirror FOLDER.</source>
        <translation>--from-mirror FOLDER で別の導入先のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a witness, as in http://127.0.0.1:8490.</source>
        <translation>&apos;%1&apos; は http://127.0.0.1:8490 のような第三者証明のアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is there already. Name a folder that is not, with --out.</source>
        <translation>%1 は既にあります。まだ無いフォルダを --out で指定してください。</translation>
    </message>
    <message>
        <source>The bundle cannot be written to %1 (%2). Check the disk, or choose another place with --out.</source>
        <translation>証拠一式を %1 に書き込めません（%2）。ディスクを確かめるか、別の場所を --out で指定してください。</translation>
    </message>
    <message>
        <source>The ledger in %1 has no head yet that its witnesses signed (%2). Try again when the witness can be reached.</source>
        <translation>%1 の台帳には、第三者証明者が署名した検証点がまだありません（%2）。第三者証明者に接続できるときに、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Wrote %1 entries of %2 to %3, up to the newest witnessed head; newer ones left out: %4.</source>
        <translation>%2 の記載 %1 件を、第三者証明済みの最新の検証点まで %3 に書き出しました。収録していない新しい記載：%4 件。</translation>
    </message>
    <message>
        <source>Wrote %1 entries of %2 to %3, up to the newest signed head; newer ones left out: %4. This ledger has no witness.</source>
        <translation>%2 の記載 %1 件を、署名済みの最新の検証点まで %3 に書き出しました。収録していない新しい記載：%4 件。この台帳には第三者証明者がいません。</translation>
    </message>
    <message>
        <source>Name the folder to write the bundle to, with --out BUNDLE.</source>
        <translation>証拠一式の書き出し先を --out フォルダ で指定してください。</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>検証点：%1</translation>
    </message>
    <message>
        <source>Check it with: yagura-verify %1</source>
        <translation>確認するには：yagura-verify %1</translation>
    </message>
    <message>
        <source>Carries feeds and the ledger to every console. Prints its address when it is ready.

Commands, each with --data FOLDER and no hub running on it:
  keys     print the log key for the founding ceremony; make it when missing
  found    take the statements of a founding ceremony, with --from FILE
  rebuild  make the folder again from another installation, with --from-mirror FOLDER

With --data FOLDER, also while a hub runs on it:
  evidence write what outsiders need to check the ledger, with --out BUNDLE</source>
        <translation>情報と台帳を全てのコンソールに届けます。準備ができるとアドレスを表示します。

操作（いずれも --data FOLDER を指定し、そのフォルダでハブが動作していない時に実行）：
  keys     開設手続のためのログ鍵を表示します。ない場合は作成します
  found    開設手続の文を取り込みます（--from FILE）
  rebuild  別の導入先からフォルダを作り直します（--from-mirror FOLDER）

--data FOLDER を指定し、ハブの動作中でも実行できる操作：
  evidence 台帳を外部で検証するために必要なものを書き出します（--out BUNDLE）</translation>
    </message>
    <message>
        <source>The evidence bundle: a folder that is not there yet.</source>
        <translation>証拠一式の書き出し先。まだ無いフォルダ。</translation>
    </message>
    <message>
        <source>Rebuilt %1 with %2 entries, %3 of them under the newest witnessed head.</source>
        <translation>%1 を %2 件の記載で再構築しました。うち %3 件は第三者証明済みの最新の検証点に含まれます。</translation>
    </message>
    <message>
        <source>Entries left out that no signed head covers: %1. They come again from the outboxes of those who signed them.</source>
        <translation>署名済みの検証点に含まれないため除いた記載：%1 件。署名者の送信待ちから再び届きます。</translation>
    </message>
</context>
<context>
    <name>yagura-keys</name>
    <message>
        <source>The key file that signs.</source>
        <translation>署名に用いる鍵ファイル。</translation>
    </message>
    <message>
        <source>A registrar&apos;s key file, which signs.</source>
        <translation>署名する登録担当者の鍵ファイル。</translation>
    </message>
    <message>
        <source>A root key&apos;s file, which signs.</source>
        <translation>署名するルート鍵のファイル。</translation>
    </message>
    <message>
        <source>A member&apos;s key file, which signs.</source>
        <translation>署名する構成員の鍵ファイル。</translation>
    </message>
    <message>
        <source>The key of a PKCS#11 token signs.</source>
        <translation>PKCS#11トークンの鍵で署名します。</translation>
    </message>
    <message>
        <source>Take passphrases and PINs from this file or open descriptor, one in a line, instead of asking.</source>
        <translation>パスフレーズ及びPINを入力させず、このファイル又は開いている記述子から1行に1件ずつ読み取ります。</translation>
    </message>
    <message>
        <source>The hub&apos;s address, as in ws://127.0.0.1:8480.</source>
        <translation>ハブのアドレス（例：ws://127.0.0.1:8480）。</translation>
    </message>
    <message>
        <source>The folder of your own verified copy of the ledger; it is made when missing.</source>
        <translation>検証済みの台帳の写しを置く自分のフォルダ。ない場合は作成します。</translation>
    </message>
    <message>
        <source>Write the result to this file.</source>
        <translation>結果をこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>This member leaves the roster (repeat).</source>
        <translation>この構成員を名簿から外します（複数回指定可）。</translation>
    </message>
    <message>
        <source>Why: lost, stolen, left_office, replaced or other.</source>
        <translation>理由：lost（紛失）、stolen（盗難）、left_office（退任）、replaced（交換）、other（その他）。</translation>
    </message>
    <message>
        <source>Since when the key may have been misused, as in 2026-11-23T09:00:00+09:00.</source>
        <translation>鍵が悪用されたおそれのある期間の始期（例：2026-11-23T09:00:00+09:00）。</translation>
    </message>
    <message>
        <source>The ledger that the request is for.</source>
        <translation>登録を申請する台帳。</translation>
    </message>
    <message>
        <source>The member&apos;s id; who stands in the roster already comes with another key.</source>
        <translation>構成員番号。既に名簿にある番号を指定すると、別の鍵での登録となります。</translation>
    </message>
    <message>
        <source>The office, in Japanese.</source>
        <translation>職名（日本語）。</translation>
    </message>
    <message>
        <source>The office, in English.</source>
        <translation>職名（英語）。</translation>
    </message>
    <message>
        <source>The organisation, as in npa.</source>
        <translation>組織（例：npa）。</translation>
    </message>
    <message>
        <source>A role, as in council.member (repeat).</source>
        <translation>役割（例：council.member。複数回指定可）。</translation>
    </message>
    <message>
        <source>single_site, multi_site or exercise.</source>
        <translation>single_site（単一拠点）、multi_site（複数拠点）又はexercise（訓練）。</translation>
    </message>
    <message>
        <source>The ledger&apos;s name, as in ledger.council.example/main.</source>
        <translation>台帳の名称（例：ledger.council.example/main）。</translation>
    </message>
    <message>
        <source>The hub&apos;s public key, as &apos;yagura-hub keys&apos; prints it.</source>
        <translation>ハブの公開鍵（&apos;yagura-hub keys&apos; が表示するもの）。</translation>
    </message>
    <message>
        <source>A registrar&apos;s public key, or key file (repeat); the first one must sign.</source>
        <translation>登録担当者の公開鍵又は鍵ファイル（複数回指定可）。最初の者の署名は必須です。</translation>
    </message>
    <message>
        <source>A root key, or key file (repeat).</source>
        <translation>ルート鍵の公開鍵又は鍵ファイル（複数回指定可）。</translation>
    </message>
    <message>
        <source>A witness&apos;s verifier key (repeat).</source>
        <translation>第三者証明の検証鍵（複数回指定可）。</translation>
    </message>
    <message>
        <source>A registrar from now on (repeat); all of them have to be named.</source>
        <translation>今後の登録担当者（複数回指定可）。全員を指定してください。</translation>
    </message>
    <message>
        <source>A root key from now on (repeat); all of them have to be named.</source>
        <translation>今後のルート鍵（複数回指定可）。全てを指定してください。</translation>
    </message>
    <message>
        <source>A witness from now on (repeat); all of them have to be named.</source>
        <translation>今後の第三者証明の検証鍵（複数回指定可）。全てを指定してください。</translation>
    </message>
    <message>
        <source>The ledger has no witness from now on.</source>
        <translation>今後、この台帳は第三者証明を用いません。</translation>
    </message>
    <message>
        <source>How many registrars have to sign.</source>
        <translation>署名を要する登録担当者の数。</translation>
    </message>
    <message>
        <source>How many root keys have to sign.</source>
        <translation>署名を要するルート鍵の数。</translation>
    </message>
    <message>
        <source>How many witnesses have to sign a head.</source>
        <translation>検証点への署名を要する第三者証明の数。</translation>
    </message>
    <message>
        <source>The first policy pack.</source>
        <translation>最初の決裁規程。</translation>
    </message>
    <message>
        <source>The request of a first member (repeat).</source>
        <translation>最初の構成員の登録申請（複数回指定可）。</translation>
    </message>
    <message>
        <source>Turn the signed draft into the hub&apos;s founding file.</source>
        <translation>署名のそろった原案から、ハブの開設用ファイルを作成します。</translation>
    </message>
    <message>
        <source>Makes a key file.</source>
        <translation>鍵ファイルを作成します。</translation>
    </message>
    <message>
        <source>Changes a key file&apos;s passphrase.</source>
        <translation>鍵ファイルのパスフレーズを変更します。</translation>
    </message>
    <message>
        <source>Asks for a place in a ledger&apos;s roster.</source>
        <translation>台帳の名簿への登録を申請します。</translation>
    </message>
    <message>
        <source>Lists whose signatures count, the members and their keys.</source>
        <translation>署名が有効な者、構成員及びその鍵を一覧で表示します。</translation>
    </message>
    <message>
        <source>Drafts the next roster, and signs it.</source>
        <translation>次の名簿の原案を作成し、署名します。</translation>
    </message>
    <message>
        <source>Drafts the next policy pack, and signs it.</source>
        <translation>次の決裁規程の原案を作成し、署名します。</translation>
    </message>
    <message>
        <source>Drafts who vouches for the ledger from now on, and signs it.</source>
        <translation>今後台帳を保証する者を定める原案を作成し、署名します。</translation>
    </message>
    <message>
        <source>Shows what a draft changes, and signs it.</source>
        <translation>原案による変更の内容を表示し、署名します。</translation>
    </message>
    <message>
        <source>Brings a signed draft to the hub, and waits until it stands in the ledger.</source>
        <translation>署名のそろった原案をハブに提出し、台帳に記載されるまで待ちます。</translation>
    </message>
    <message>
        <source>Revokes a key, at once and for good.</source>
        <translation>鍵を直ちに、かつ恒久的に失効させます。</translation>
    </message>
    <message>
        <source>Drafts what a new ledger begins with.</source>
        <translation>新しい台帳を開設する原案を作成します。</translation>
    </message>
    <message>
        <source>Keys and those who hold them: makes keys, enrols, revokes, founds ledgers. Each command has its own --help.</source>
        <translation>鍵とその保有者に関する手続（鍵の作成、登録、失効、台帳の開設）を行います。各操作の説明は、操作名に --help を付けて表示できます。</translation>
    </message>
    <message>
        <source>Signed. %1 carries every signature that it needs.</source>
        <translation>署名しました。%1 には必要な署名が全てそろっています。</translation>
    </message>
    <message>
        <source>Signed. %1 needs further signatures: bring it to the next, with &apos;cosign&apos;.</source>
        <translation>署名しました。%1 にはさらに署名が必要です。次の署名者に渡し、&apos;cosign&apos; で署名を求めてください。</translation>
    </message>
    <message>
        <source>Name at least one request, or a member that leaves.</source>
        <translation>登録申請又は名簿から外す構成員を1件以上指定してください。</translation>
    </message>
    <message>
        <source>Let this fingerprint be read aloud by the one who brings the request:</source>
        <translation>登録申請を持参した者に、次の照合番号を読み上げてもらってください。</translation>
    </message>
    <message>
        <source>Compared with your own copy of the ledger: it is the next change.</source>
        <translation>ご自身の台帳の写しと照合しました。次の変更として整合しています。</translation>
    </message>
    <message>
        <source>Compared with nothing but what the draft itself carries: name your own copy of the ledger with --data to be sure.</source>
        <translation>原案に含まれる内容としか照合していません。確実を期すには、--data でご自身の台帳の写しを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read it.</source>
        <translation>%1 を読み取れません。名称及び読取りの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be one of ours.</source>
        <translation>%1 は大きすぎるため、このプログラムのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 は既にあるため、変更していません。別の名称を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and may be written.</source>
        <translation>%1 に書き込めません。フォルダの有無及び書込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is neither a key file, nor a request, nor a draft.</source>
        <translation>%1 は鍵ファイル、登録申請又は原案のいずれでもありません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was signed.</source>
        <translation>取りやめました。何も署名していません。</translation>
    </message>
    <message>
        <source>No passphrase could be asked for (%1). Run this at a terminal, or name a --passphrase-file.</source>
        <translation>パスフレーズの入力を求められません（%1）。端末で実行するか、--passphrase-file を指定してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>2回のパスフレーズが一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the key file was changed.</source>
        <translation>パスフレーズが違うか、鍵ファイルが改変されています。</translation>
    </message>
    <message>
        <source>The key is not there (%1).</source>
        <translation>鍵が見当たりません（%1）。</translation>
    </message>
    <message>
        <source>There is a file of that name already (%1). A key is never overwritten.</source>
        <translation>同じ名称のファイルが既にあります（%1）。鍵を上書きすることはありません。</translation>
    </message>
    <message>
        <source>The key file can be read by others (%1). Set its mode to 0600, and think about who may have copied it.</source>
        <translation>鍵ファイルが他の利用者にも読める状態です（%1）。モードを0600に改め、複製された可能性を検討してください。</translation>
    </message>
    <message>
        <source>This is no whole key file (%1).</source>
        <translation>完全な鍵ファイルではありません（%1）。</translation>
    </message>
    <message>
        <source>The file protects its key too weakly (%1). Make a new key.</source>
        <translation>鍵ファイルの保護が弱すぎます（%1）。新しい鍵を作成してください。</translation>
    </message>
    <message>
        <source>The PIN is wrong (%1).</source>
        <translation>PINが違います（%1）。</translation>
    </message>
    <message>
        <source>The token is locked: too many wrong PINs (%1).</source>
        <translation>PINの誤入力が続いたため、トークンがロックされています（%1）。</translation>
    </message>
    <message>
        <source>The token has no such key that can be used (%1).</source>
        <translation>使用できる該当の鍵がトークンにありません（%1）。</translation>
    </message>
    <message>
        <source>The token&apos;s module cannot be used (%1).</source>
        <translation>トークンのモジュールを使用できません（%1）。</translation>
    </message>
    <message>
        <source>This is no enrolment request in its one form (%1).</source>
        <translation>定められた形式の登録申請ではありません（%1）。</translation>
    </message>
    <message>
        <source>The request is not signed by the key that it names, or was changed. Do not enrol it.</source>
        <translation>登録申請に記された鍵による署名がないか、申請が改変されています。登録しないでください。</translation>
    </message>
    <message>
        <source>The request was made for another ledger (%1).</source>
        <translation>別の台帳に対する登録申請です（%1）。</translation>
    </message>
    <message>
        <source>This key was used before (%1). A member comes back with a new key.</source>
        <translation>この鍵は過去に使用されています（%1）。構成員が復帰するには新しい鍵が必要です。</translation>
    </message>
    <message>
        <source>The request names a role that nobody knows (%1).</source>
        <translation>登録申請に未知の役割が記されています（%1）。</translation>
    </message>
    <message>
        <source>There is no such member (%1).</source>
        <translation>該当する構成員がいません（%1）。</translation>
    </message>
    <message>
        <source>This is no draft in its one form (%1).</source>
        <translation>定められた形式の原案ではありません（%1）。</translation>
    </message>
    <message>
        <source>A document in the draft is not the one that its statement names. Do not sign it.</source>
        <translation>原案に含まれる文書が、署名文書の指定するものと異なります。署名しないでください。</translation>
    </message>
    <message>
        <source>A signature in the draft does not hold: somebody changed it on the way (%1). Draft it again.</source>
        <translation>原案の署名を検証できません。途中で改変されています（%1）。原案を作り直してください。</translation>
    </message>
    <message>
        <source>This key has signed it already. Signatures of different keys are counted.</source>
        <translation>この鍵では既に署名しています。異なる鍵による署名だけを数えます。</translation>
    </message>
    <message>
        <source>This key may not sign that (%1).</source>
        <translation>この鍵にはこれに署名する権限がありません（%1）。</translation>
    </message>
    <message>
        <source>The ledger has moved on (%1): the draft is no longer the next change. Draft it again.</source>
        <translation>台帳が先に進んだため（%1）、この原案は次の変更に当たりません。原案を作り直してください。</translation>
    </message>
    <message>
        <source>Not enough different registrars have signed (%1). Bring the draft to another one.</source>
        <translation>登録担当者の署名が足りません（%1）。別の登録担当者に原案を渡してください。</translation>
    </message>
    <message>
        <source>Not enough different root keys have signed (%1). Bring the draft to another holder.</source>
        <translation>ルート鍵の署名が足りません（%1）。別の保有者に原案を渡してください。</translation>
    </message>
    <message>
        <source>A ledger of several sites needs a witness. Name one, with its threshold.</source>
        <translation>複数拠点の台帳には第三者証明が必要です。検証鍵と必要数を指定してください。</translation>
    </message>
    <message>
        <source>Names that begin with training.example/ are those of exercises, and of nothing else.</source>
        <translation>training.example/ で始まる名称は訓練専用です。</translation>
    </message>
    <message>
        <source>Fewer registrars are named than have to sign.</source>
        <translation>指定された登録担当者の数が、必要な署名の数より少なくなっています。</translation>
    </message>
    <message>
        <source>Fewer root keys or witnesses are named than have to sign.</source>
        <translation>指定されたルート鍵又は第三者証明の数が、必要な署名の数より少なくなっています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a public key in base64 nor a key file.</source>
        <translation>&apos;%1&apos; はbase64形式の公開鍵でも鍵ファイルでもありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no witness&apos;s verifier key.</source>
        <translation>&apos;%1&apos; は第三者証明の検証鍵ではありません。</translation>
    </message>
    <message>
        <source>%1 holds no ledger with a signed head. Name the folder of a verified copy.</source>
        <translation>%1 には署名済みの検証点を持つ台帳がありません。検証済みの写しのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>%1 founds a ledger: it goes to the hub&apos;s founding, not to a running hub. Use &apos;found --finish&apos;.</source>
        <translation>%1 は台帳を開設する原案です。動作中のハブではなく、ハブの開設に用います。&apos;found --finish&apos; を実行してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name exactly one key in force. &apos;list&apos; shows them; name the key by its id or fingerprint.</source>
        <translation>&apos;%1&apos; に該当する有効な鍵が1本に定まりません。&apos;list&apos; で確認し、鍵番号又は照合番号で指定してください。</translation>
    </message>
    <message>
        <source>This key may not revoke another&apos;s. Registrars, the member and the commission may.</source>
        <translation>この鍵で他の者の鍵を失効させることはできません。登録担当者、本人又は委員会の委員が行えます。</translation>
    </message>
    <message>
        <source>The key is revoked already.</source>
        <translation>鍵は既に失効しています。</translation>
    </message>
    <message>
        <source>%1 holds no ledger yet. Name a hub with --hub, to make your own verified copy.</source>
        <translation>%1 にはまだ台帳がありません。--hub でハブを指定し、検証済みの写しを作成してください。</translation>
    </message>
    <message>
        <source>The hub does not answer (%1). Start it or correct --hub, and try again: what is in the ledger already is counted once.</source>
        <translation>ハブが応答しません（%1）。ハブを起動するか --hub を改めて、もう一度実行してください。既に台帳に記載されたものが二重に数えられることはありません。</translation>
    </message>
    <message>
        <source>It stands in the ledger, but no witness has signed it yet. It takes effect when one does; &apos;list&apos; shows how far they are.</source>
        <translation>台帳に記載されましたが、第三者証明がまだありません。第三者証明があった時に効力を生じます。進み具合は &apos;list&apos; で確認できます。</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>パスフレーズは%1文字以上必要です。</translation>
    </message>
    <message>
        <source>The ledger does not verify (%1: %2). Sign nothing, keep the folder as evidence, and tell the other registrars.</source>
        <translation>台帳を検証できません（%1：%2）。署名を控え、フォルダを証拠として保存し、他の登録担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The folder of your copy cannot be used (%1: %2).</source>
        <translation>写しのフォルダを使用できません（%1：%2）。</translation>
    </message>
    <message>
        <source>It was not done (%1: %2).</source>
        <translation>実行できませんでした（%1：%2）。</translation>
    </message>
    <message>
        <source>New passphrase, at least %1 characters:</source>
        <translation>新しいパスフレーズ（%1文字以上）：</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>同じパスフレーズをもう一度：</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>鍵を %1 に作成しました。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 のパスフレーズ：</translation>
    </message>
    <message>
        <source>%1 has its new passphrase. Copies of the file made before keep the old one.</source>
        <translation>%1 のパスフレーズを変更しました。変更前に作成したファイルの控えは、以前のパスフレーズのままです。</translation>
    </message>
    <message>
        <source>The request is in %1. Bring it to a registrar, and read the fingerprint aloud there.</source>
        <translation>登録申請を %1 に作成しました。登録担当者のもとに持参し、照合番号を読み上げてください。</translation>
    </message>
    <message>
        <source>Say what it is, with --mode single_site, multi_site or exercise.</source>
        <translation>--mode で種類（single_site：単一拠点、multi_site：複数拠点、exercise：訓練）を指定してください。</translation>
    </message>
    <message>
        <source>%1 goes to the registrars and to the holders of the root keys: each signs it with &apos;cosign&apos;. The registrar named first must be among them.</source>
        <translation>%1 を登録担当者及びルート鍵の保有者に渡し、それぞれ &apos;cosign&apos; で署名を受けてください。最初に指定した登録担当者の署名は必須です。</translation>
    </message>
    <message>
        <source>Played through on an empty ledger: everything counts. Give %1 to the hub: yagura-hub found --data FOLDER --from %1</source>
        <translation>空の台帳で試行し、全て有効であることを確認しました。%1 をハブに渡してください：yagura-hub found --data FOLDER --from %1</translation>
    </message>
    <message>
        <source>Name the one key that signs, with --registrar, --root, --member, --key or --token.</source>
        <translation>署名する鍵を、--registrar、--root、--member、--key又は--tokenで1本だけ指定してください。</translation>
    </message>
    <message>
        <source>--token takes the token&apos;s module, its label and the key&apos;s id in hex, as in /usr/lib/softhsm/libsofthsm2.so:registrar-1:01.</source>
        <translation>--token にはトークンのモジュール、名称及び鍵番号（16進数）を指定します（例：/usr/lib/softhsm/libsofthsm2.so:registrar-1:01）。</translation>
    </message>
    <message>
        <source>PIN of the token:</source>
        <translation>トークンのPIN：</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>ファイルを1つ指定してください。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>--%1 を指定してください。</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &apos;%2&apos;.</source>
        <translation>--%1 には数を指定してください（&apos;%2&apos; は使用できません）。</translation>
    </message>
    <message>
        <source>No hub was asked: this is your own verified copy, %1 entries long.</source>
        <translation>ハブには問い合わせていません。ご自身の検証済みの写し（記載%1件）の内容です。</translation>
    </message>
    <message>
        <source>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</source>
        <translation>--hub でハブを指定してください（例：--hub ws://127.0.0.1:8480）。</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger, at %2: it counts.</source>
        <translation>台帳の記載%1（%2）：有効です。</translation>
    </message>
    <message>
        <source>Enough witnesses have signed it.</source>
        <translation>必要な数の第三者証明を受けました。</translation>
    </message>
    <message>
        <source>This ledger has no witness.</source>
        <translation>この台帳は第三者証明を用いません。</translation>
    </message>
    <message>
        <source>Key (%1): %2</source>
        <translation>鍵（%1）：%2</translation>
    </message>
    <message>
        <source>Key (%1): %2, REVOKED at entry %3</source>
        <translation>鍵（%1）：%2、記載%3で失効</translation>
    </message>
    <message>
        <source>%1 of %2, REVOKED at entry %3</source>
        <translation>%2の鍵 %1、記載%3で失効</translation>
    </message>
    <message>
        <source>Name one member or one key id.</source>
        <translation>構成員又は鍵番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>Say why, with --reason lost, stolen, left_office, replaced or other.</source>
        <translation>--reason で理由（lost：紛失、stolen：盗難、left_office：退任、replaced：交換、other：その他）を指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time, as in 2026-11-23T09:00:00+09:00.</source>
        <translation>&apos;%1&apos; は時刻ではありません（例：2026-11-23T09:00:00+09:00）。</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 of them witnessed</source>
        <translation>%1：記載%2件、うち第三者証明済み%3件</translation>
    </message>
    <message>
        <source>Its genesis, in words: %1</source>
        <translation>開設文の照合語：%1</translation>
    </message>
    <message>
        <source>Policy pack %1 (%2), roster %3:</source>
        <translation>決裁規程第%1版（%2）、名簿第%3版：</translation>
    </message>
    <message>
        <source>Revokes the key %1 of %2 for good. It takes effect at once; the member comes back with another key.</source>
        <translation>%2 の鍵 %1 を恒久的に失効させます。直ちに効力を生じます。構成員が復帰するには別の鍵が必要です。</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>one site</source>
        <translation>単一拠点</translation>
    </message>
    <message>
        <source>several sites</source>
        <translation>複数拠点</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud: %1</source>
        <translation>照合番号（読み上げて確認）：%1</translation>
    </message>
    <message>
        <source>The same in words: %1</source>
        <translation>照合語：%1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <translation>公開鍵：%1</translation>
    </message>
    <message>
        <source>Key id: %1</source>
        <translation>鍵番号：%1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>職名：%1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>組織：%1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>役割：%1</translation>
    </message>
    <message>
        <source>Registrars&apos; signatures needed: %1 of %2</source>
        <translation>登録担当者の署名の必要数：%2名のうち%1名</translation>
    </message>
    <message>
        <source>Registrar: %1</source>
        <translation>登録担当者：%1</translation>
    </message>
    <message>
        <source>No root keys: the registrars change the trust.</source>
        <translation>ルート鍵なし：登録担当者が信頼設定を変更します。</translation>
    </message>
    <message>
        <source>Root keys&apos; signatures needed: %1 of %2</source>
        <translation>ルート鍵の署名の必要数：%2本のうち%1本</translation>
    </message>
    <message>
        <source>Root key: %1</source>
        <translation>ルート鍵：%1</translation>
    </message>
    <message>
        <source>No witness.</source>
        <translation>第三者証明なし。</translation>
    </message>
    <message>
        <source>Witnesses&apos; signatures needed: %1 of %2</source>
        <translation>第三者証明の署名の必要数：%2者のうち%1者</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>第三者証明：%1</translation>
    </message>
    <message>
        <source>Asks for a place in the roster of %1.</source>
        <translation>%1 の名簿への登録を申請します。</translation>
    </message>
    <message>
        <source>Asks to stand as %1 in the roster of %2.</source>
        <translation>%2 の名簿に %1 として登録することを申請します。</translation>
    </message>
    <message>
        <source>Founds the ledger %1 (%2).</source>
        <translation>台帳 %1 を開設します（%2）。</translation>
    </message>
    <message>
        <source>Trust %1 of %2:</source>
        <translation>%2 の信頼設定第%1版：</translation>
    </message>
    <message>
        <source>Roster %1 of %2:</source>
        <translation>%2 の名簿第%1版：</translation>
    </message>
    <message>
        <source>Policy pack %1 of %2:</source>
        <translation>%2 の決裁規程第%1版：</translation>
    </message>
    <message>
        <source>This is no roster: do not sign it.</source>
        <translation>名簿ではありません。署名しないでください。</translation>
    </message>
    <message>
        <source>New member %1</source>
        <translation>新しい構成員 %1</translation>
    </message>
    <message>
        <source>Member %1 leaves</source>
        <translation>構成員 %1 を外す</translation>
    </message>
    <message>
        <source>Member %1 changes</source>
        <translation>構成員 %1 の変更</translation>
    </message>
    <message>
        <source>Members: %1 before, %2 after.</source>
        <translation>構成員：変更前%1名、変更後%2名。</translation>
    </message>
    <message>
        <source>This is no policy pack: do not sign it.</source>
        <translation>決裁規程ではありません。署名しないでください。</translation>
    </message>
    <message>
        <source>Kind of matter %1 changes</source>
        <translation>案件の種別 %1 の変更</translation>
    </message>
    <message>
        <source>New kind of matter %1</source>
        <translation>新しい案件の種別 %1</translation>
    </message>
    <message>
        <source>Kind of matter %1 is no longer there</source>
        <translation>案件の種別 %1 の廃止</translation>
    </message>
    <message>
        <source>The hub&apos;s log key: %1</source>
        <translation>ハブのログ鍵：%1</translation>
    </message>
    <message>
        <source>Goes on from %1, closed at entry %2 with root %3</source>
        <translation>%1（記載%2件、ルート値 %3 で閉鎖）を引き継ぐ</translation>
    </message>
    <message>
        <source>The key that must be among them has not signed: %1</source>
        <translation>署名が必須の鍵による署名がまだありません：%1</translation>
    </message>
    <message>
        <source>What is signed, in words: %1</source>
        <translation>署名対象の照合語：%1</translation>
    </message>
    <message>
        <source>Name a command first, as in &apos;list&apos;.</source>
        <translation>最初に操作を指定してください（例：&apos;list&apos;）。</translation>
    </message>
    <message>
        <source>This is no policy pack that programs can read (%1).</source>
        <translation>読み取れる決裁規程ではありません（%1）。</translation>
    </message>
    <message>
        <source>The verified copy, or the evidence bundle, of the closed ledger that this one goes on from.</source>
        <translation>この台帳が引き継ぐ、閉鎖済みの台帳の検証済みの写し又は証拠一式。</translation>
    </message>
    <message>
        <source>Shows what a key file, a token&apos;s key, a request or a draft says.</source>
        <translation>鍵ファイル、トークンの鍵、登録申請又は原案の内容を表示します。</translation>
    </message>
    <message>
        <source>Show everything that a policy pack says, not only what changes.</source>
        <translation>決裁規程の変更点だけでなく全文を表示します。</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>決裁規程の名称</translation>
    </message>
    <message>
        <source>Members may sign with key files, not with tokens alone</source>
        <translation>構成員はトークンのほか鍵ファイルでも署名できる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>決裁後の効果</translation>
    </message>
    <message>
        <source>Track of the law</source>
        <translation>措置の種別</translation>
    </message>
    <message>
        <source>Module of the legal calendar</source>
        <translation>施行日の区分</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>May be put by</source>
        <translation>付議できる役割</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>決裁期限</translation>
    </message>
    <message>
        <source>Substitutes may decide after this share of the time, in percent</source>
        <translation>代決できるまでの時間の割合（％）</translation>
    </message>
    <message>
        <source>Rungs of the time, in percent</source>
        <translation>督促する時点（％）</translation>
    </message>
    <message>
        <source>One organisation fills one seat only</source>
        <translation>同一機関は一席のみを占める</translation>
    </message>
    <message>
        <source>Is a measure that neutralises</source>
        <translation>無害化措置である</translation>
    </message>
    <message>
        <source>Needs a list of targets</source>
        <translation>対象の一覧を要する</translation>
    </message>
    <message>
        <source>Needs a designated officer</source>
        <translation>指名を受けた執行官等を要する</translation>
    </message>
    <message>
        <source>Must be recorded in the sheet</source>
        <translation>付議書に記載する事項</translation>
    </message>
    <message>
        <source>Methods that can be applied for</source>
        <translation>申請できる方法</translation>
    </message>
    <message>
        <source>Must concern one of</source>
        <translation>いずれかに関するものに限る</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>緊急実施の事由</translation>
    </message>
    <message>
        <source>May be declared urgent by</source>
        <translation>緊急実施を宣言できる役割</translation>
    </message>
    <message>
        <source>May be stopped by</source>
        <translation>中止できる役割</translation>
    </message>
    <message>
        <source>The command must come within</source>
        <translation>要件充足から指揮までの期限</translation>
    </message>
    <message>
        <source>Seat of the council</source>
        <translation>協議会の席</translation>
    </message>
    <message>
        <source>Role that fills the seat</source>
        <translation>席を占める役割</translation>
    </message>
    <message>
        <source>Members that the seat needs</source>
        <translation>席に必要な人数</translation>
    </message>
    <message>
        <source>Roles that may decide in place of the seat</source>
        <translation>席に代わり代決できる役割</translation>
    </message>
    <message>
        <source>Step of the statutory lane</source>
        <translation>法定手続の段階</translation>
    </message>
    <message>
        <source>Whose step it is</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>Roles that may record the step</source>
        <translation>段階を記録できる役割</translation>
    </message>
    <message>
        <source>Members that the step needs</source>
        <translation>段階に必要な人数</translation>
    </message>
    <message>
        <source>When the step is needed</source>
        <translation>段階を要する場合</translation>
    </message>
    <message>
        <source>Not asked for in the urgent lane</source>
        <translation>緊急実施では要しない</translation>
    </message>
    <message>
        <source>Must be recorded at the step</source>
        <translation>段階で記録する事項</translation>
    </message>
    <message>
        <source>Longest period of the step</source>
        <translation>段階の最長有効期間</translation>
    </message>
    <message>
        <source>Time limit of the step</source>
        <translation>段階の期限</translation>
    </message>
    <message>
        <source>Second call for the step after</source>
        <translation>再度の督促までの時間</translation>
    </message>
    <message>
        <source>Kind of the step&apos;s clock</source>
        <translation>期限の種別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answers that may give the reason</source>
        <translation>理由を付せる回答</translation>
    </message>
    <message>
        <source>Module of the law</source>
        <translation>法令の区分</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Law of the reports</source>
        <translation>報告の根拠法令</translation>
    </message>
    <message>
        <source>Quick report within</source>
        <translation>速報の目標時間</translation>
    </message>
    <message>
        <source>Days for the detailed report</source>
        <translation>詳報の期限（日）</translation>
    </message>
    <message>
        <source>Reminder before the detailed report</source>
        <translation>詳報の督促を始める時間</translation>
    </message>
    <message>
        <source>Roles that may record the step of a report</source>
        <translation>報告の段階を記録できる役割</translation>
    </message>
    <message>
        <source>Name of a field</source>
        <translation>記載事項の名称</translation>
    </message>
    <message>
        <source>Name of a method</source>
        <translation>方法の名称</translation>
    </message>
    <message>
        <source>Name of a concern</source>
        <translation>関係事項の名称</translation>
    </message>
    <message>
        <source>The same in another order; digest of the bytes</source>
        <translation>内容は同じで順序のみ異なる（バイト列のダイジェスト）</translation>
    </message>
    <message>
        <source>Registrars: %1 signed, %2 needed.</source>
        <translation>登録担当者の署名：%1件（必要数%2件）。</translation>
    </message>
    <message>
        <source>Root keys: %1 signed, %2 needed.</source>
        <translation>ルート鍵の署名：%1件（必要数%2件）。</translation>
    </message>
    <message>
        <source>New registrars: %1 signed, %2 needed.</source>
        <translation>新しい登録担当者の署名：%1件（必要数%2件）。</translation>
    </message>
    <message>
        <source>New root keys: %1 signed, %2 needed.</source>
        <translation>新しいルート鍵の署名：%1件（必要数%2件）。</translation>
    </message>
    <message>
        <source>Designated officer %1, from %2 to %3</source>
        <translation>指名番号 %1（%2 から %3 まで）</translation>
    </message>
    <message>
        <source>The first pack; compared with the one that this program brings:</source>
        <translation>最初の決裁規程（本プログラム付属のものとの比較）：</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>Everything that the pack says: with --whole.</source>
        <translation>全文は --whole で表示します。</translation>
    </message>
    <message>
        <source>This policy pack lets a measure abroad go without the Foreign Minister (%1).</source>
        <translation>この決裁規程では、国外を対象とする措置が外務大臣との協議を経ずに行われるおそれがあります（%1）。</translation>
    </message>
    <message>
        <source>Must also be recorded at the step of an urgent act</source>
        <translation>緊急実施の当該手続において併せて記録を要する事項</translation>
    </message>
</context>
<context>
    <name>yagura-send</name>
    <message>
        <source>Sends events to a hub and waits until they are stored: newline-delimited CloudEvents, a STIX bundle, or a KEV catalogue.</source>
        <translation>電文をハブに送り、保存されるまで待ちます。1行1件のCloudEvents、STIXバンドル又はKEVカタログを送れます。</translation>
    </message>
    <message>
        <source>What to send; - reads standard input.</source>
        <translation>送るファイル。- は標準入力を読みます。</translation>
    </message>
    <message>
        <source>The hub&apos;s address, as in ws://127.0.0.1:8480.</source>
        <translation>ハブのアドレス（例：ws://127.0.0.1:8480）。</translation>
    </message>
    <message>
        <source>Name of the source, a URI; by default made from the content.</source>
        <translation>情報源の名称（URI）。省略時は内容から作ります。</translation>
    </message>
    <message>
        <source>Marking of items that carry none: clear, green, amber, amber+strict or red.</source>
        <translation>取扱表示のない項目に付ける表示：clear、green、amber、amber+strict、red。</translation>
    </message>
    <message>
        <source>Name one file to send, or - for standard input.</source>
        <translation>送るファイルを一つ指定してください。標準入力は - です。</translation>
    </message>
    <message>
        <source>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</source>
        <translation>--hub でハブを指定してください（例：--hub ws://127.0.0.1:8480）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no marking of TLP 2.0: write clear, green, amber, amber+strict or red.</source>
        <translation>&apos;%1&apos; はTLP 2.0の表示ではありません。clear、green、amber、amber+strict、red のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the name and that you may read it.</source>
        <translation>%1 を読み取れません（%2）。名前と読取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The hub at %1 cannot be reached (%2). Start it, or correct --hub; nothing was sent.</source>
        <translation>%1 のハブに接続できません（%2）。ハブを起動するか --hub を訂正してください。何も送っていません。</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer any more (%2). Send the file again: what is stored already is counted once.</source>
        <translation>%1 のハブが応答しなくなりました（%2）。ファイルを再送してください。保存済みのものは重ねて数えません。</translation>
    </message>
    <message>
        <source>Not everything was taken (%1). The hub keeps what it refused in its quarantine.</source>
        <translation>一部が受理されませんでした（%1）。ハブは受理しなかったものを隔離して保存しています。</translation>
    </message>
    <message>
        <source>sent %1, acknowledged %2, refused %3</source>
        <translation>sent %1, acknowledged %2, refused %3</translation>
    </message>
    <message>
        <source>%1 holds neither CloudEvents, one in a line, nor a STIX bundle, nor a KEV catalogue.</source>
        <translation>%1 は、1行1件のCloudEvents、STIXバンドル、KEVカタログのいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>yagura-verify</name>
    <message>
        <source>signed off</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>[FAIL] %1 (%2: %3)</source>
        <translation>[不合格] %1（%2：%3）</translation>
    </message>
    <message>
        <source>[ ok ] %1</source>
        <translation>[合格] %1</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>ファイル %2 件のうち %1 件が一覧のとおりです。</translation>
    </message>
    <message>
        <source>%1 of %2 entries are signed, in order, and fit what their signers saw.</source>
        <translation>記載 %2 件のうち %1 件について、署名、順序、及び署名者が見ていた履歴との一致を確かめました。</translation>
    </message>
    <message>
        <source>The log key signed the head over exactly these %1 entries.</source>
        <translation>台帳の鍵が、ちょうどこの %1 件の検証点に署名しています。</translation>
    </message>
    <message>
        <source>The earlier head of %1 entries is of the same ledger.</source>
        <translation>前の検証点（%1 件）は同じ台帳のものです。</translation>
    </message>
    <message>
        <source>The proofs for outside checkers hold.</source>
        <translation>外部の検査用の証明は正しく成り立ちます。</translation>
    </message>
    <message>
        <source>%1 keys and whose they are: as the ledger says.</source>
        <translation>鍵 %1 個とその持ち主は、台帳の記載のとおりです。</translation>
    </message>
    <message>
        <source>%1 of %2 documents are in the bundle; each is what its name says.</source>
        <translation>文書 %2 件のうち %1 件を収録しています。いずれも名のとおりの内容です。</translation>
    </message>
    <message>
        <source>The rules give the state that the signers of %1 of %2 entries saw.</source>
        <translation>規則から計算した状態は、記載 %2 件のうち %1 件の署名者が見ていたものと一致します。</translation>
    </message>
    <message>
        <source>The files are not those that the manifest names.</source>
        <translation>ファイルが一覧と一致しません。</translation>
    </message>
    <message>
        <source>%1 of %2 entries verify; the next one does not, and what follows cannot be judged.</source>
        <translation>記載 %2 件のうち %1 件までは検証できましたが、次の一件は検証できません。それより後は判定できません。</translation>
    </message>
    <message>
        <source>The head is not of these entries.</source>
        <translation>検証点がこの記載のものではありません。</translation>
    </message>
    <message>
        <source>Too few witnesses signed the head: only the operator vouches for it.</source>
        <translation>検証点に署名した第三者証明者が足りません。運用者の言い分だけになります。</translation>
    </message>
    <message>
        <source>The earlier head is not of the same ledger.</source>
        <translation>前の検証点が同じ台帳のものではありません。</translation>
    </message>
    <message>
        <source>The proofs for outside checkers do not hold.</source>
        <translation>外部の検査用の証明が成り立ちません。</translation>
    </message>
    <message>
        <source>The keys in the bundle are not those of the ledger.</source>
        <translation>収録された鍵が台帳のものではありません。</translation>
    </message>
    <message>
        <source>A document is not the one that the ledger names.</source>
        <translation>台帳が名指しする文書と異なるものがあります。</translation>
    </message>
    <message>
        <source>This ledger has no witness: the head has the operator&apos;s signature alone.</source>
        <translation>この台帳には第三者証明者がいません。検証点の署名は運用者のものだけです。</translation>
    </message>
    <message>
        <source>Witnesses that signed the head: %1, needed: %2, the newest at %3.</source>
        <translation>検証点に署名した第三者証明者：%1 者（必要数 %2）、最新の署名は %3。</translation>
    </message>
    <message>
        <source>Ledger %1 (exercise), up to %2</source>
        <translation>台帳 %1（訓練）、%2 まで</translation>
    </message>
    <message>
        <source>Ledger %1, up to %2</source>
        <translation>台帳 %1、%2 まで</translation>
    </message>
    <message>
        <source>First statement: %1</source>
        <translation>最初の記載：%1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>検証点：%1</translation>
    </message>
    <message>
        <source>Matter %1, %2: %3</source>
        <extracomment>%1 number of the matter, %2 &quot;signed off&quot;, &quot;refused&quot; …, %3 words of its digest</extracomment>
        <translation>案件 %1、%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 entries verified; decided matters: %3.</source>
        <translation>記載 %2 件のうち %1 件を検証しました。結論の出た案件：%3 件。</translation>
    </message>
    <message>
        <source>This bundle does not hold. Keep it as it is, and show it to the Cyber Communications Information Oversight Commission.</source>
        <translation>この証拠一式は成り立ちません。そのまま保存し、サイバー通信情報監理委員会に示してください。</translation>
    </message>
    <message>
        <source>Checks an evidence bundle from its files alone. Ends with 0 when everything holds, with 1 when something does not.</source>
        <translation>証拠一式を、そのファイルだけから検証します。すべて正しければ 0、正しくないものがあれば 1 で終了します。</translation>
    </message>
    <message>
        <source>The folder of the bundle.</source>
        <translation>証拠一式のフォルダ。</translation>
    </message>
    <message>
        <source>Name the folder of one bundle.</source>
        <translation>証拠一式のフォルダを一つ指定してください。</translation>
    </message>
    <message>
        <source>[ -- ] What depends on that could not be judged.</source>
        <translation>[未判定] 上記に依存する事項は判定できませんでした。</translation>
    </message>
    <message>
        <source>Nobody signed under the rules of this version: check with the version that wrote the bundle.</source>
        <translation>この版の規則の下で署名した者がいません。証拠一式を出力した版で確かめてください。</translation>
    </message>
    <message>
        <source>%1 of %2 entries verified.</source>
        <translation>記載 %2 件のうち %1 件を検証しました。</translation>
    </message>
    <message>
        <source>Log key: %1</source>
        <translation>台帳の鍵：%1</translation>
    </message>
    <message>
        <source>Witness key: %1</source>
        <translation>第三者証明者の鍵：%1</translation>
    </message>
</context>
<context>
    <name>yagura-witness</name>
    <message>
        <source>Which ledger to follow, and under which name.</source>
        <translation>どの台帳を、どの名称で追うか。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 is not right at &apos;%2&apos;. It needs three lines: hub, name and listen.</source>
        <translation>ファイル %1 の「%2」が正しくありません。hub、name、listen の3行が必要です。</translation>
    </message>
    <message>
        <source>ALARM: this hub&apos;s ledger does not fit what this witness has read (%1: %2). Nothing more is signed. Keep the folder as evidence and tell the commission.</source>
        <translation>警報：このハブの台帳は、この第三者証明が読み取った内容と一致しません（%1：%2）。以後は署名しません。フォルダを証拠として保管し、委員会に連絡してください。</translation>
    </message>
    <message>
        <source>Not signed (%1): %2</source>
        <translation>署名しませんでした（%1）：%2</translation>
    </message>
    <message>
        <source>Name one configuration file.</source>
        <translation>設定ファイルを一つ指定してください。</translation>
    </message>
    <message>
        <source>This configuration names no hub: it can only &apos;sign&apos;.</source>
        <translation>この設定にはハブの指定がないため、「sign」だけが使えます。</translation>
    </message>
    <message>
        <source>Follows a ledger for the oversight commission and signs each of its heads, once it has read every entry itself. Prints its verifier key and its address when it is ready.

CONFIG is a file of three lines:
  hub ws://127.0.0.1:8480
  name oversight.example/w1
  listen 127.0.0.1:8490

&apos;key CONFIG&apos; prints the verifier key, for the ceremony that names this witness, and makes the key where it is missing.
&apos;sign CONFIG&apos; signs one head without any network: the question is read from standard input, the signature line is written to standard output.</source>
        <translation>監視委員会のために台帳を追い、すべての記載事項を自ら読んだうえで、台帳の検証点ごとに署名します。準備が整うと検証鍵とアドレスを表示します。

CONFIG は次の3行のファイルです。
  hub ws://127.0.0.1:8480
  name oversight.example/w1
  listen 127.0.0.1:8490

「key CONFIG」は、この第三者証明を指定する開設手続のために検証鍵を表示し、鍵がなければ作成します。
「sign CONFIG」は、ネットワークを使わずに一つの検証点に署名します。問い合わせを標準入力から読み、署名行を標準出力に書き出します。</translation>
    </message>
    <message>
        <source>Another program is using the folder %1. End it first: one witness has one folder.</source>
        <translation>別のプログラムがフォルダ %1 を使用しています。先にそのプログラムを終了してください。一つのフォルダを使えるのは、一つの第三者証明だけです。</translation>
    </message>
    <message>
        <source>%1 cannot be listened on. Name another place in the line &apos;listen&apos;.</source>
        <translation>%1 で待ち受けることができません。設定の listen の行で別のアドレスとポートを指定してください。</translation>
    </message>
</context>
<context>
    <name>yagura::AboutPanel</name>
    <message>
        <source>About Yagura</source>
        <translation>櫓について</translation>
    </message>
    <message>
        <source>Yagura %1 – situational-awareness console for a cybersecurity council</source>
        <translation>櫓 %1 ― サイバーセキュリティ協議会のための状況認識コンソール</translation>
    </message>
    <message>
        <source>The console shows, records, checks and signs. It never acts on another computer.</source>
        <translation>このコンソールは表示・記録・検証・署名のみを行います。他の電子計算機に作用することはありません。</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>ハブ：%1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>台帳：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU一般公衆利用許諾書（GPL）第3版又はそれ以降の版による自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>yagura::ActView</name>
    <message>
        <source>Urgent act %1</source>
        <extracomment>緊急実施 %1, a matter&apos;s number</extracomment>
        <translation>緊急実施 第%1号</translation>
    </message>
    <message>
        <source>Notified %1.</source>
        <translation>事後通知済み %1</translation>
    </message>
    <message>
        <source>No notice is owed: nothing has been done under this matter.</source>
        <translation>この案件による措置は実施されておらず、事後通知は不要です。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a clock that counts up, %2 the limit of the notice
----------
%1 about the notice, %2 通知遅延</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Ground: %1, declared %2</source>
        <translation>事由：%1、宣言 %2</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>実施する執行官等：%1</translation>
    </message>
    <message>
        <source>Targets: %1, of them abroad or unknown: %2</source>
        <extracomment>%1 targets in all, %2 of them not known for certain to stand in Japan</extracomment>
        <translation>対象：%1件（うち国外又は所在不明：%2件）</translation>
    </message>
    <message>
        <source>Commanded: %1</source>
        <translation>指揮・実施命令：%1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>実施開始：%1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>実施終了：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Finding of the Commission: %1</source>
        <extracomment>事後審査の結果</extracomment>
        <translation>監理委員会の審査結果：%1</translation>
    </message>
    <message>
        <source>The Commission has made no finding. Without one this docket cannot be closed.</source>
        <translation>監理委員会の審査結果がまだありません。審査結果なしに終結することはできません。</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>審査結果はありません。</translation>
    </message>
    <message>
        <source>Members of the Commission who have given theirs: %1</source>
        <translation>審査結果を記録した委員：%1名</translation>
    </message>
    <message>
        <source>Dissents: %1</source>
        <extracomment>反対意見</extracomment>
        <translation>反対意見：%1件</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <extracomment>勧告</extracomment>
        <translation>勧告：%1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>勧告への対応</extracomment>
        <translation>勧告への対応：%1</translation>
    </message>
    <message>
        <source>The recommendation waits for its response. Without one this docket cannot be closed.</source>
        <translation>勧告への対応がまだ記録されていません。対応なしに終結することはできません。</translation>
    </message>
    <message>
        <source>The picture of that instant cannot be read here.</source>
        <translation>その時点の状況はこの端末では読み出せません。</translation>
    </message>
    <message>
        <source>The picture of that instant is being read …</source>
        <translation>その時点の状況を読み出しています…</translation>
    </message>
    <message>
        <source>Known at %1 (frozen)</source>
        <extracomment>The picture at the instant of an act, and %1 that instant: 実施時に判明していた事実</extracomment>
        <translation>%1時点で判明していた事実（固定）</translation>
    </message>
    <message>
        <source>Learned later (hindsight)</source>
        <extracomment>後に判明した事実</extracomment>
        <translation>後に判明した事実</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Open incidents of one level: %1 the level, %2 how many</extracomment>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>Open incidents known then, by level: %1</source>
        <translation>当時把握していた未収束の事案（深刻度別）：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was known then about this incident, sector or target.</source>
        <translation>当該事案、分野又は対象について、当時判明していた事実はありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been learned since about this incident, sector or target.</source>
        <translation>当該事案、分野又は対象について、その後判明した事実はありません。</translation>
    </message>
    <message>
        <source>Not known at the act. It is no measure of what the officer could know.</source>
        <translation>実施時には判明していなかった事実です。執行官等が知り得たかの判断には用いません。</translation>
    </message>
    <message>
        <source>%1 · %2 · level %3 · %4 · %5</source>
        <extracomment>A fact: %1 when it was received, %2 its kind, %3 its level, %4 its title, %5 its marking</extracomment>
        <translation>%1・%2・深刻度%3・%4・%5</translation>
    </message>
    <message>
        <source>%1 · the incident of this matter</source>
        <translation>%1・本件の事案</translation>
    </message>
    <message>
        <source>%1 · names a target</source>
        <translation>%1・対象に言及</translation>
    </message>
    <message>
        <source>%1 · same sector</source>
        <translation>%1・同一分野</translation>
    </message>
    <message>
        <source>HINDSIGHT, newer version: %1</source>
        <extracomment>%1 a fact that became known after the act, newly or in a newer version</extracomment>
        <translation>【後に判明・更新】%1</translation>
    </message>
    <message>
        <source>HINDSIGHT: %1</source>
        <translation>【後に判明】%1</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmCell</name>
    <message>
        <source>Alarms: %1 unacknowledged</source>
        <extracomment>警報 未確認 %1件</extracomment>
        <translation>警報 未確認 %1</translation>
    </message>
    <message>
        <source>Alarms: %1 unacknowledged (A: %2)</source>
        <extracomment>警報 未確認 %1件（うちA %2件）: class A, act now</extracomment>
        <translation>警報 未確認 %1（うちA %2）</translation>
    </message>
    <message>
        <source>%1 · Shelf %2</source>
        <extracomment>%1 the count of alarms, %2 棚上げ: how many are on the shelf</extracomment>
        <translation>%1・棚上げ %2</translation>
    </message>
    <message>
        <source>Open the alarms (F3)</source>
        <extracomment>the tool tip of the strip&apos;s count of alarms</extracomment>
        <translation>警報を開く（F3）</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <extracomment>the count while the screen stands at another instant: 現在・%1</extracomment>
        <translation>現在・%1</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmChoicesForm</name>
    <message>
        <source>What only your seat can answer is always told at once. The digest comes at 08:30, 12:30 and 17:30 Japan time.</source>
        <translation>貴席だけが回答できる事項は、常に直ちに通知されます。定時まとめは日本時間8時30分、12時30分及び17時30分です。</translation>
    </message>
    <message>
        <source>Incidents of my sectors wait for the digest</source>
        <translation>所管分野の事案は定時まとめで受け取る</translation>
    </message>
    <message>
        <source>The border of class A stands still instead of flashing</source>
        <translation>区分Aの枠を点滅させず、静止させる</translation>
    </message>
    <message>
        <source>Incidents of level 3 and above are told for these sectors (none chosen: for all)</source>
        <translation>深刻度3以上の事案を通知する分野（選択なし：全分野）</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmDelegate</name>
    <message>
        <source>First: %1   Worst: %2</source>
        <translation>最初：%1&#x3000;最大：%2</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmDesk</name>
    <message>
        <source>&amp;Alarms</source>
        <extracomment>警報</extracomment>
        <translation>警報(&amp;A)</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmMeter</name>
    <message>
        <source>%1 – FLOOD</source>
        <extracomment>%1 how many alarms came: 警報多発</extracomment>
        <translation>%1 ― 警報多発</translation>
    </message>
    <message>
        <source>In 10 minutes: %1 (target %2, flood %3)</source>
        <extracomment>the alarm-rate meter: %1 how many, %2 the target, %3 from where on it is a flood</extracomment>
        <translation>直近10分：%1件（目安%2件、多発%3件）</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmPanel</name>
    <message>
        <source>Alarms (%1)</source>
        <extracomment>tab: %1 how many alarms: 警報（%1）</extracomment>
        <translation>警報（%1）</translation>
    </message>
    <message>
        <source>Shelf and out of service (%1)</source>
        <extracomment>tab: %1 how many alarms: 棚上げ・使用停止（%1）</extracomment>
        <translation>棚上げ・使用停止（%1）</translation>
    </message>
    <message>
        <source>No alarm stands. A quiet screen is a healthy screen.</source>
        <translation>警報はありません。静かな画面は健全な画面です。</translation>
    </message>
    <message>
        <source>No alarm is put aside.</source>
        <translation>棚上げ又は使用停止の警報はありません。</translation>
    </message>
    <message>
        <source>Called now: %1</source>
        <extracomment>members whose answer is still missing, called at 80 % of the time: %1 their offices</extracomment>
        <translation>現在の呼出先：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対応：%1</translation>
    </message>
    <message>
        <source>Who: %1   Class: %2</source>
        <translation>対象：%1&#x3000;区分：%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>why an alarm was put aside: %1 as written</extracomment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Second person, as stated and not signed: %1 – %2</source>
        <extracomment>%1 a member number, %2 what that person said</extracomment>
        <translation>第二者（申告による。署名なし）：%1 ― %2</translation>
    </message>
    <message numerus="yes">
        <source>Raised %n time(s), last at %1</source>
        <extracomment>how often an alarm was raised while it stood here</extracomment>
        <translation>
            <numerusform>発報%n回、最終%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <extracomment>警報 / 警報（現在）: the second while the screen stands at another instant</extracomment>
        <translation>警報</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation>15分間消音する</translation>
    </message>
    <message>
        <source>Close the alarms</source>
        <translation>警報を閉じる</translation>
    </message>
    <message>
        <source>Pages of the alarms</source>
        <translation>警報のページ</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>What I am told</source>
        <translation>通知の設定</translation>
    </message>
    <message>
        <source>Alarms, most urgent first</source>
        <translation>警報（緊急の順）</translation>
    </message>
    <message>
        <source>Alarms that are put aside</source>
        <translation>棚上げ・使用停止の警報</translation>
    </message>
    <message>
        <source>Next unacknowledged alarm</source>
        <translation>次の未確認の警報</translation>
    </message>
    <message>
        <source>Previous unacknowledged alarm</source>
        <translation>前の未確認の警報</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <extracomment>確認する</extracomment>
        <translation>警報を確認済みにする</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>対象を開く</translation>
    </message>
    <message>
        <source>Shelve the alarm…</source>
        <extracomment>棚上げする</extracomment>
        <translation>警報を棚上げする…</translation>
    </message>
    <message>
        <source>Take the alarm out of service…</source>
        <extracomment>使用停止にする</extracomment>
        <translation>警報を使用停止にする…</translation>
    </message>
    <message>
        <source>Bring the alarm back</source>
        <translation>警報を戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>警報%n件を確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms · LIVE</source>
        <translation>警報（現在）</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmWeekView</name>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Alarms that came most often this week</source>
        <translation>今週最も多かった警報</translation>
    </message>
    <message>
        <source>The week is being read.</source>
        <translation>一週間分を読み込んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>This seat was given %n alarm(s) in seven days: %1 in ten minutes on average (target 1), %2 at worst (flood 10).</source>
        <extracomment>the load of a week: %n alarms, %1 on average in ten minutes, %2 at worst in ten minutes</extracomment>
        <translation>
            <numerusform>この席の7日間の警報は%n件です。10分当たり平均%1件（目安1件）、最大%2件（多発10件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of them were acknowledged within %1 min %2 s.</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>半数は%1分%2秒以内に確認されました（中央値）。</translation>
    </message>
    <message>
        <source>None of them was acknowledged.</source>
        <translation>確認された警報はありません。</translation>
    </message>
    <message>
        <source>Every sort of alarm that came in 30 days was acted upon.</source>
        <translation>30日間に発報した警報は、いずれの種類にも対応がありました。</translation>
    </message>
    <message>
        <source>Came within 30 days and nobody ever acted upon it, so to be removed or mended: %1.</source>
        <translation>30日間に発報し、一度も対応のなかった種類（廃止又は見直しの対象）：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No alarm came more than once this week.</source>
        <translation>今週、繰り返し発報した警報はありません。</translation>
    </message>
    <message>
        <source>Came most often this week (at most ten)</source>
        <translation>今週多かった警報（上位10件まで）</translation>
    </message>
    <message>
        <source>The figures are indicative (EEMUA 191): they say where to look, they are no targets in themselves.</source>
        <translation>数値は目安です（EEMUA 191）。見直すべき所を示すもので、それ自体が目標ではありません。</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmWords</name>
    <message>
        <source>Matter %1 waits for your answer</source>
        <translation>第%1号：貴席の回答を待っています</translation>
    </message>
    <message>
        <source>Matter %1 no longer waits for your answer</source>
        <extracomment>%1 number of a matter: 第%1号：貴席の回答は不要になりました</extracomment>
        <translation>第%1号：貴席の回答は不要になりました</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 what is said of a matter, %2 its title</extracomment>
        <translation>%1 ― %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new incident(s) since %2, worst: %1</source>
        <extracomment>%1 worst severity, %2 a time</extracomment>
        <translation>
            <numerusform>%2以降の新規事案%n件（最大：%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>A – act now</source>
        <extracomment>A 直ちに対応</extracomment>
        <translation>A 直ちに対応</translation>
    </message>
    <message>
        <source>B – know now</source>
        <extracomment>B 直ちに確認</extracomment>
        <translation>B 直ちに確認</translation>
    </message>
    <message>
        <source>C – know today</source>
        <extracomment>C 本日中に確認</extracomment>
        <translation>C 本日中に確認</translation>
    </message>
    <message>
        <source>Answer of this seat due</source>
        <translation>貴席の回答期限</translation>
    </message>
    <message>
        <source>Notice overdue</source>
        <extracomment>事後通知の遅延</extracomment>
        <translation>事後通知の遅延</translation>
    </message>
    <message>
        <source>Fork of the ledger</source>
        <extracomment>台帳の分岐</extracomment>
        <translation>台帳の分岐</translation>
    </message>
    <message>
        <source>Rollback of the ledger</source>
        <extracomment>台帳の巻き戻し</extracomment>
        <translation>台帳の巻き戻し</translation>
    </message>
    <message>
        <source>Ledger not trusted</source>
        <translation>台帳の信頼喪失</translation>
    </message>
    <message>
        <source>Receipt broken</source>
        <extracomment>受領証の不履行</extracomment>
        <translation>受領証の不履行</translation>
    </message>
    <message>
        <source>Incident of level 3 or above</source>
        <translation>深刻度3以上の事案</translation>
    </message>
    <message>
        <source>Source silent</source>
        <translation>情報源の途絶</translation>
    </message>
    <message>
        <source>Ledger stale</source>
        <translation>台帳の更新停止</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>ハブとの接続断</translation>
    </message>
    <message>
        <source>Digest</source>
        <extracomment>定時まとめ</extracomment>
        <translation>定時まとめ</translation>
    </message>
    <message>
        <source>The notice of urgent act %1 is overdue</source>
        <extracomment>%1 number of an urgent matter</extracomment>
        <translation>緊急実施 第%1号の事後通知が期限を過ぎています</translation>
    </message>
    <message>
        <source>The ledger has two histories</source>
        <translation>台帳が分岐しています</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger has become shorter</source>
        <translation>ハブの台帳が短くなっています</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is not trusted any more</source>
        <translation>ハブの台帳は信頼できなくなりました</translation>
    </message>
    <message>
        <source>A statement of yours (%1) was not entered as promised</source>
        <extracomment>%1 first digits of a hash</extracomment>
        <translation>署名済みの記録（%1）が約束どおり台帳に記載されていません</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 a severity, %2 a sector, %3 title of an incident</extracomment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>Source silent: %1</source>
        <extracomment>%1 name of a source</extracomment>
        <translation>情報源の途絶：%1</translation>
    </message>
    <message>
        <source>The newest proof of the ledger is old</source>
        <translation>台帳の最新の検証点が古くなっています</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>ハブに接続できません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a sector, %2 sort of alarm</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): %1</source>
        <extracomment>a heap of alarms: %1 their sector and sort</extracomment>
        <translation>
            <numerusform>警報%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the matter and answer it. When its time is over, that counts as a refusal.</source>
        <translation>案件を開いて回答してください。期限が過ぎると却下とみなされます。</translation>
    </message>
    <message>
        <source>Have the Commission notified now and the notice recorded.</source>
        <translation>直ちにサイバー通信情報監理委員会へ通知し、通知を記録してください。</translation>
    </message>
    <message>
        <source>Sign nothing. Call the secretariat and another member and compare the digest words.</source>
        <translation>署名をせず、事務局と別の委員に電話して照合語を突き合わせてください。</translation>
    </message>
    <message>
        <source>Call the secretariat. The signed receipt is kept on this PC.</source>
        <translation>事務局に電話してください。署名付きの受領証はこの端末に保管されています。</translation>
    </message>
    <message>
        <source>Read the incident and judge whether a matter is to be put.</source>
        <translation>事案を読み、付議するかどうかを判断してください。</translation>
    </message>
    <message>
        <source>Ask the secretariat whether the source still works. Until then silence is not calm.</source>
        <translation>情報源が動いているか事務局に確かめてください。それまで、報告がないことは平穏を意味しません。</translation>
    </message>
    <message>
        <source>Before you sign, ask the secretariat whether something was decided since.</source>
        <translation>署名の前に、その後の決定がないか事務局に確かめてください。</translation>
    </message>
    <message>
        <source>Call the secretariat. What this screen shows grows old.</source>
        <translation>事務局に電話してください。画面の内容は古くなっていきます。</translation>
    </message>
    <message>
        <source>Read what is new in the list of incidents.</source>
        <translation>事案一覧で新着を読んでください。</translation>
    </message>
    <message>
        <source>Your seat</source>
        <extracomment>貴席</extracomment>
        <translation>貴席</translation>
    </message>
    <message>
        <source>The commander, and every seat that can reach them</source>
        <extracomment>指揮を行った者</extracomment>
        <translation>指揮を行った者、及び連絡できるすべての席</translation>
    </message>
    <message>
        <source>You, who signed it</source>
        <translation>署名した本人</translation>
    </message>
    <message>
        <source>Seats that answer for the sector</source>
        <translation>当該分野を所管する席</translation>
    </message>
    <message>
        <source>Every seat</source>
        <translation>すべての席</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>平常</extracomment>
        <translation>平常</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <extracomment>未確認</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>確認済み</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Over, unacknowledged</source>
        <extracomment>復帰・未確認</extracomment>
        <translation>復帰・未確認</translation>
    </message>
    <message>
        <source>Shelved</source>
        <extracomment>棚上げ中</extracomment>
        <translation>棚上げ中</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <extracomment>設計上の抑止</extracomment>
        <translation>設計上の抑止</translation>
    </message>
    <message>
        <source>Out of service</source>
        <extracomment>使用停止</extracomment>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 棚上げ中, %2 a time: until when</extracomment>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 state of an alarm, %2 since when: &quot;4 min ago&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 – by %2</source>
        <extracomment>%1 state of an alarm, %2 member number</extracomment>
        <translation>%1 ― %2による</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <extracomment>An alarm for the screen reader: %1 class, %2 headline, %3 state, %4 what to do</extracomment>
        <translation>%1。%2。%3。%4</translation>
    </message>
    <message>
        <source>An item needs you.</source>
        <translation>対応が必要な事項があります。</translation>
    </message>
    <message>
        <source>Many incidents</source>
        <translation>事案多発</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more incident(s) of level 3 and above, worst: %2</source>
        <extracomment>%1 a sector, %2 a severity</extracomment>
        <translation>
            <numerusform>%1：深刻度3以上の事案がさらに%n件（最大：%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the sector&apos;s incidents in the list: they are too many for an alarm each.</source>
        <translation>分野の事案を一覧で読んでください。件数が多いため、個別の警報にはしていません。</translation>
    </message>
    <message>
        <source>Watched: %1 – %2 · %3</source>
        <extracomment>%1 a watched place or sector (注視), %2 a severity, %3 title of an incident</extracomment>
        <translation>注視中：%1 – %2・%3</translation>
    </message>
    <message numerus="yes">
        <source>Watched: %1 – %n new incident(s), worst: %2</source>
        <extracomment>%1 a watched place or sector (注視), %2 a severity</extracomment>
        <translation>
            <numerusform>注視中：%1 – 新着事案%n件、最大：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>New where you watch</source>
        <extracomment>注視対象の新着</extracomment>
        <translation>注視対象の新着</translation>
    </message>
    <message>
        <source>Read what came, and judge whether somebody must be told.</source>
        <translation>新着の内容を確認し、連絡が必要な相手がいるか判断してください。</translation>
    </message>
</context>
<context>
    <name>yagura::AttackListModel</name>
    <message>
        <source>Tactic</source>
        <extracomment>ATT&amp;CK: 戦術</extracomment>
        <translation>戦術</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 手法番号</extracomment>
        <translation>手法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>How many objects use a technique: 件数</extracomment>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>yagura::AttackMatrixModel</name>
    <message>
        <source>No tactic given</source>
        <translation>戦術の記載なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 name of a technique</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: used by %n</source>
        <extracomment>%1 number and %2 name of a technique, %n how many objects use it</extracomment>
        <translation>
            <numerusform>%1 %2：%n件が使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::AttackPlace</name>
    <message>
        <source>Choose a technique to see what uses it.</source>
        <translation>手法を選ぶと、使用しているものを表示します。</translation>
    </message>
    <message>
        <source>No technique of this matrix is used by what is chosen here.</source>
        <translation>選択した対象が使用する手法は、このマトリックスにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n techniques</source>
        <translation>
            <numerusform>%n手法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n件の対象</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stored: %1, used by %2.</source>
        <extracomment>%1 techniques, %2 objects with their numbers</extracomment>
        <translation>保存済みの全て：%1（使用：%2）。</translation>
    </message>
    <message>
        <source>No object is chosen.</source>
        <translation>対象が選択されていません。</translation>
    </message>
    <message>
        <source>%1: %2, by itself or by what it leads to.</source>
        <translation>%1：%2（関係先による使用を含む）。</translation>
    </message>
    <message numerus="yes">
        <source>%1, used in %n incidents of the selection.</source>
        <translation>
            <numerusform>%1（選択範囲の事案%n件で使用）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Techniques that an older version puts under Defense Evasion stand under Stealth.</source>
        <translation>旧版で「防御回避」とされた手法は「秘匿」に置いています。</translation>
    </message>
    <message>
        <source>Nothing that is chosen here uses it.</source>
        <translation>選択した対象は、この手法を使用していません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>使用：%1</translation>
    </message>
    <message>
        <source>Write the matrix to a PDF file</source>
        <translation>マトリックスをPDFファイルに書き出す</translation>
    </message>
    <message>
        <source>The matrix was written to %1.</source>
        <translation>マトリックスを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Which ATT&amp;CK matrix</source>
        <translation>ATT&amp;CKマトリックスの種類</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>保存済みの全て</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>選択中の対象</translation>
    </message>
    <message>
        <source>Incidents of the selection</source>
        <translation>選択範囲の事案</translation>
    </message>
    <message>
        <source>What the matrix is about</source>
        <translation>マトリックスの対象</translation>
    </message>
    <message>
        <source>Unused techniques too</source>
        <translation>使用されていない手法も表示</translation>
    </message>
    <message>
        <source>As a list</source>
        <extracomment>The matrix as a list: 一覧で表示</extracomment>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Write to PDF …</source>
        <translation>PDFに書き出す…</translation>
    </message>
    <message>
        <source>ATT&amp;CK matrix</source>
        <translation>ATT&amp;CKマトリックス</translation>
    </message>
    <message>
        <source>ATT&amp;CK techniques as a list</source>
        <translation>ATT&amp;CK手法の一覧</translation>
    </message>
    <message>
        <source>%1, tactics of version %2. Numbers count the objects that use a technique, as of %3.</source>
        <translation>%1、戦術は第%2版。数字は手法を使用する対象の件数です（%3時点）。</translation>
    </message>
    <message numerus="yes">
        <source>All its %n techniques are known to this console.</source>
        <translation>
            <numerusform>この版の全%n手法の名称を収録しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its techniques are known to this console by name; the others come with the data.</source>
        <translation>
            <numerusform>%n手法の名称を収録しており、他は受信データによります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Of the operators&apos; reports, the newest %2 are counted.</source>
        <extracomment>%1 a sentence with counts, %2 how many operators&apos; reports were read</extracomment>
        <translation>%1事業者の報告は、新しいものから%2件を数えています。</translation>
    </message>
</context>
<context>
    <name>yagura::BarRows</name>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum of all levels (計)</extracomment>
        <translation>計</translation>
    </message>
</context>
<context>
    <name>yagura::BasisChoice</name>
    <message>
        <source>Kind of matter</source>
        <translation>案件の種類</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>%1: not yet in force, from %2</source>
        <extracomment>%1: 案件の種類; 施行前（施行日 %2）</extracomment>
        <translation>%1: 施行前（施行日 %2）</translation>
    </message>
    <message>
        <source>%1: not yet in force, its day is not set</source>
        <extracomment>%1: 案件の種類; 施行前（施行日未定）</extracomment>
        <translation>%1: 施行前（施行日未定）</translation>
    </message>
    <message>
        <source>Choose the power that is used</source>
        <translation>根拠となる権限を選択してください</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPage</name>
    <message>
        <source>Yagura – for the council</source>
        <translation>櫓 ― 協議会用</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>状況報告</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>LIVE, not frozen: %1</source>
        <translation>受信中（未固定）：%1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 ～ %2 %3</translation>
    </message>
    <message>
        <source>Filter: none; all sectors and prefectures.</source>
        <translation>絞り込み：なし（全分野・全都道府県）</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>絞り込み：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Open incidents by severity: %n</source>
        <translation>
            <numerusform>深刻度別の継続中の事案：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst open incidents</source>
        <translation>深刻度の高い継続中の事案</translation>
    </message>
    <message>
        <source>No open incident.</source>
        <translation>継続中の事案はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more open incident(s) are not listed here.</source>
        <translation>
            <numerusform>ほかに継続中の事案が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>sector / prefecture</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Sectors (hatched: not reporting)</source>
        <translation>分野（斜線は報告なし）</translation>
    </message>
    <message>
        <source>put before the council</source>
        <extracomment>a matter was put before the council: 上程</extracomment>
        <translation>付議</translation>
    </message>
    <message>
        <source>put before the council: %1</source>
        <translation>付議：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: title of the matter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decisions of the last 24 hours</source>
        <translation>過去24時間の決定</translation>
    </message>
    <message>
        <source>Nothing was put or decided.</source>
        <translation>付議・決定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more decision(s) are not listed here.</source>
        <translation>
            <numerusform>ほかに決定が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements refused: %1; logged without counting: %2.</source>
        <translation>受理しなかった署名文書 %1件、記載したが効力のない署名文書 %2件。</translation>
    </message>
    <message>
        <source>last heard %1 %2</source>
        <translation>最終受信 %1 %2</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>source: state, last heard</comment>
        <translation>%1：%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) are silent.</source>
        <translation>
            <numerusform>ほかに%n件の情報源が途絶しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) have not been assessed.</source>
        <translation>
            <numerusform>継続中の事案のうち%n件が未評価です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) name no prefecture.</source>
        <translation>
            <numerusform>継続中の事案のうち%n件に都道府県の記載がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) belong to no sector of the list.</source>
        <translation>
            <numerusform>継続中の事案のうち%n件は一覧のどの分野にも属しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and are kept in quarantine.</source>
        <translation>
            <numerusform>読み取れない電文%n件を隔離して保存しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>判明していないこと</translation>
    </message>
    <message>
        <source>Every source reports, and every open incident is assessed and placed.</source>
        <translation>全ての情報源から受信しており、継続中の事案は全て評価済みで、場所も判明しています。</translation>
    </message>
    <message>
        <source>SHA-256 of this brief&apos;s data: %1</source>
        <translation>本報告のデータの SHA-256：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2 頁</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Both lanes of a measure: %1 the council&apos;s answer, %2 the state
----------
%1 `未通知 00:41:12`, %2 number of the matter that began first</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Measures in one state: %1 the state, %2 how many</extracomment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Open measures: %1</source>
        <extracomment>%1 how many open measures stand in which state</extracomment>
        <translation>進行中の措置：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states of measures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Saved view “%1”</source>
        <extracomment>Head of a part of the brief: 保存した表示「%1」</extracomment>
        <translation>保存した表示「%1」</translation>
    </message>
    <message>
        <source>Nothing is in this view.</source>
        <translation>この表示に該当するものはありません。</translation>
    </message>
    <message>
        <source>The view holds more than is listed here.</source>
        <translation>この表示には、ここに掲げたもののほかにも該当するものがあります。</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPlace</name>
    <message>
        <source>LIVE: the page follows the picture.</source>
        <translation>受信中：紙面は状況に追従します。</translation>
    </message>
    <message>
        <source>FIXED at %1. The page does not change.</source>
        <translation>%1 に固定中。紙面は変わりません。</translation>
    </message>
    <message>
        <source>Freeze the picture first. Paper shows one instant.</source>
        <translation>先に時刻を固定してください。紙面が示すのは一つの時点です。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し完了：%1</translation>
    </message>
    <message>
        <source>One A4 page, equal to the screen.</source>
        <translation>A4判1頁。画面と同じ内容です。</translation>
    </message>
    <message>
        <source>Nothing new since then.</source>
        <translation>その後の新着はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer item(s) held.</source>
        <translation>
            <numerusform>新着%n件を保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>その時刻はまだ来ていません。</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>報告資料の書き出し</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>報告資料</translation>
    </message>
    <message>
        <source>Paper, scrolled with the arrow keys</source>
        <translation>紙面（矢印キーで移動）</translation>
    </message>
    <message>
        <source>Time of the brief</source>
        <translation>報告の時点</translation>
    </message>
    <message>
        <source>Freeze now</source>
        <translation>現在時刻で固定</translation>
    </message>
    <message>
        <source>Or at (%1):</source>
        <translation>又は時刻を指定（%1）：</translation>
    </message>
    <message>
        <source>Time to freeze at, %1</source>
        <translation>固定する時刻（%1）</translation>
    </message>
    <message>
        <source>Freeze at this time</source>
        <translation>この時刻で固定</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Held since then</source>
        <translation>その後の保留分</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>新着を反映</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙面</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDFに書き出す…</translation>
    </message>
    <message>
        <source>Worst open incidents</source>
        <extracomment>The list that the brief shows where no saved view was chosen</extracomment>
        <translation>深刻度の高い継続中の事案</translation>
    </message>
    <message>
        <source>List on the page</source>
        <extracomment>What the brief lists: worst incidents, or a saved view</extracomment>
        <translation>紙面に掲げる一覧</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPreview</name>
    <message>
        <source>Page of the brief</source>
        <translation>報告資料の紙面</translation>
    </message>
</context>
<context>
    <name>yagura::CellTexts</name>
    <message>
        <source>No open incidents.</source>
        <translation>継続中の事案はありません。</translation>
    </message>
    <message>
        <source>Worst level: %1.</source>
        <extracomment>%1 is a level with its word, as &quot;3 Major impact&quot;</extracomment>
        <translation>最高の深刻度：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s).</source>
        <translation>
            <numerusform>継続中の事案 %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet assessed.</source>
        <translation>
            <numerusform>未評価 %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed within 24 hours.</source>
        <translation>24時間以内に変化あり。</translation>
    </message>
    <message>
        <source>Not reporting: every source that reported here is silent.</source>
        <translation>報告なし：ここに報告していた情報源が全て途絶しています。</translation>
    </message>
    <message>
        <source>No prefecture given</source>
        <translation>都道府県の記載なし</translation>
    </message>
    <message>
        <source>No place</source>
        <extracomment>Head of the column for incidents without a prefecture; at most four characters in Japanese (不明)</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>yagura::ChangesPanel</name>
    <message>
        <source>new</source>
        <extracomment>新規</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>悪化</extracomment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>改善</extracomment>
        <translation>改善</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>決定</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1 (%2 to %3): %4</source>
        <extracomment>%1 worse or better, %2 level before, %3 level now, %4 title</extracomment>
        <translation>%1（%2から%3へ）: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what changed, %2 title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</source>
        <translation>「%1」は時刻として読めません。0412、23 0412、2026-09-23 04:12 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is not before what the screen shows.</source>
        <translation>%1 は、画面が示す時点より前ではありません。</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Which earlier time is the screen to be compared with?</source>
        <translation>画面の内容を、どの時点と比較しますか。</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <extracomment>%1 the earlier, %2 the later instant</extracomment>
        <translation>%1 から %2 までの変化</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 new, worse, better, closed or decided, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>…ほかに%n件の変化</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>変化の一覧を書き出す</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Changes since:</source>
        <translation>比較する時点:</translation>
    </message>
    <message>
        <source>0412 %1</source>
        <extracomment>How a time is written: an example, and the zone it is read in</extracomment>
        <translation>0412 %1</translation>
    </message>
    <message>
        <source>Time to compare with</source>
        <translation>比較する時点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Since the last brief</source>
        <translation>前回のブリーフィング以降</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化の一覧</translation>
    </message>
    <message>
        <source>Export as one page (PDF) …</source>
        <translation>1ページに書き出す（PDF）…</translation>
    </message>
</context>
<context>
    <name>yagura::ChipRow</name>
    <message>
        <source>Sector: %1</source>
        <translation>分野：%1</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>都道府県：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>絞り込み：なし</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>絞り込みを解除（Esc）</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>絞り込みの条件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索：%1</translation>
    </message>
</context>
<context>
    <name>yagura::ClockBar</name>
    <message>
        <source>The picture of %1 is being read …</source>
        <translation>%1 の状況を読み込んでいます…</translation>
    </message>
    <message>
        <source>▶ %1×</source>
        <extracomment>How fast time is played: %1 is 0.25 to 64</extracomment>
        <translation>▶ %1倍</translation>
    </message>
    <message>
        <source>◀ %1×</source>
        <translation>◀ %1倍</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <extracomment>早戻し: plays time backwards</extracomment>
        <translation>◀ 早戻し</translation>
    </message>
    <message>
        <source>Plays back; again: faster (Ctrl+J)</source>
        <translation>時刻をさかのぼって再生します。続けて押すと速くなります（Ctrl+J）</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <extracomment>一時停止 / 再生: of the replay</extracomment>
        <translation>❚❚ 一時停止</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 再生</translation>
    </message>
    <message>
        <source>Stops, or goes on as before (Ctrl+Space)</source>
        <translation>一時停止、または再開します（Ctrl+Space）</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <extracomment>早送り: plays time forward</extracomment>
        <translation>早送り ▶</translation>
    </message>
    <message>
        <source>Plays forward; again: faster (Ctrl+L)</source>
        <translation>時刻を進めて再生します。続けて押すと速くなります（Ctrl+L）</translation>
    </message>
    <message>
        <source>Go live (F5)</source>
        <translation>現在に戻る（F5）</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The clock is live. Type a time, then Enter; Esc leaves it live.</source>
        <translation>現在の時刻を表示中です。時刻を入力してEnterを押してください。Escで現在のままにします。</translation>
    </message>
    <message>
        <source>Everything below is as known at %1. Nothing can be decided here.</source>
        <translation>以下はすべて%1時点の内容です。ここでは決裁等はできません。</translation>
    </message>
</context>
<context>
    <name>yagura::ClosedMatterDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the state of a matter, %2 通知遅延</extracomment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>yagura::ClosedMattersModel</name>
    <message>
        <source>Number</source>
        <extracomment>番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>件名</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Council</source>
        <extracomment>協議会の決裁</extracomment>
        <translation>協議会の決裁</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>決定日時</extracomment>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>Marks that count</source>
        <extracomment>有効な記名</extracomment>
        <translation>有効な回答</translation>
    </message>
</context>
<context>
    <name>yagura::CommandLine</name>
    <message>
        <source>Show this help and end.</source>
        <translation>この説明を表示して終了します。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>版を表示して終了します。</translation>
    </message>
    <message>
        <source>%1 Try &apos;%2 --help&apos;.</source>
        <translation>%1 &apos;%2 --help&apos; を参照してください。</translation>
    </message>
</context>
<context>
    <name>yagura::ConsoleOptions</name>
    <message>
        <source>&apos;%1&apos; is not the address of a hub or feed. Write it like ws://127.0.0.1:8080.</source>
        <translation>&apos;%1&apos; はハブ又はフィードのアドレスではありません。ws://127.0.0.1:8080 のように指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size. Write width and height in pixels, like 1920x1080, from 640x400 to 16384x16384.</source>
        <translation>&apos;%1&apos; は大きさの指定ではありません。640x400 から 16384x16384 までの範囲で、1920x1080 のように画素数で指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of seconds between 0 and 3600.</source>
        <translation>&apos;%1&apos; は0から3600までの秒数ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for --%2. Write 0 or more.</source>
        <translation>&apos;%1&apos; は --%2 に指定できる数ではありません。0以上で指定してください。</translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. Choose ja or en.</source>
        <translation>&apos;%1&apos; という言語はありません。ja 又は en を選んでください。</translation>
    </message>
    <message>
        <source>The value of --%1 is empty. Write one.</source>
        <translation>--%1 の値が空です。値を指定してください。</translation>
    </message>
    <message>
        <source>There is no place &apos;%1&apos;. Choose situation, sectors, timeline, decisions, review or brief.</source>
        <translation>&apos;%1&apos; という場所はありません。situation、sectors、timeline、decisions、review、brief から選んでください。</translation>
    </message>
    <message>
        <source>There is no wall scene &apos;%1&apos;. Choose all, or some of: %2.</source>
        <translation>&apos;%1&apos; という大型表示の場面はありません。all 又は次から選んでください：%2。</translation>
    </message>
    <message>
        <source>No wall scene was named. Choose all, or some of: %1.</source>
        <translation>大型表示の場面が指定されていません。all 又は次から選んでください：%1。</translation>
    </message>
    <message>
        <source>Join this hub instead of starting the training scenario.</source>
        <translation>訓練シナリオを開始せず、このハブに参加します。</translation>
    </message>
    <message>
        <source>Also subscribe to this feed; may be given several times.</source>
        <translation>このフィードも受信します（複数指定可）。</translation>
    </message>
    <message>
        <source>Keep everything of this console in this folder.</source>
        <translation>このコンソールの全てのデータをこのフォルダに保存します。</translation>
    </message>
    <message>
        <source>Sign with the key in this file.</source>
        <translation>このファイルの鍵で署名します。</translation>
    </message>
    <message>
        <source>Open a wall display with all scenes, or with the ones named.</source>
        <translation>全ての場面又は指定した場面で大型表示を開きます。</translation>
    </message>
    <message>
        <source>Language of the screen: ja or en.</source>
        <translation>画面の言語：ja 又は en。</translation>
    </message>
    <message>
        <source>Write a picture of the first data and end.</source>
        <translation>最初のデータの画像を書き出して終了します。</translation>
    </message>
    <message>
        <source>Place that the picture shows.</source>
        <translation>画像に示す場所。</translation>
    </message>
    <message>
        <source>Size of the picture or window in pixels.</source>
        <translation>画像又は窓の大きさ（画素数）。</translation>
    </message>
    <message>
        <source>Seconds to wait for what the picture needs.</source>
        <translation>画像に必要なものを待つ秒数。</translation>
    </message>
    <message>
        <source>Write measuring points to this file as JSON lines.</source>
        <translation>計測点をこのファイルにJSON行として書き出します。</translation>
    </message>
    <message>
        <source>With --bench-json: end after so many events were shown.</source>
        <translation>--bench-json と併用：この件数の事象を表示したら終了します。</translation>
    </message>
    <message>
        <source>With --bench-json: name of the case.</source>
        <translation>--bench-json と併用：計測の名称。</translation>
    </message>
    <message>
        <source>With --bench-json: when this program was started, microseconds since 1970.</source>
        <translation>--bench-json と併用：このプログラムの起動時刻（1970年からのマイクロ秒）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of yagura.</source>
        <translation>&apos;%1&apos; は yagura の指定項目ではありません。</translation>
    </message>
    <message>
        <source>--bench-json measures the desk. Leave --wall out.</source>
        <translation>--bench-json は卓上画面を計測します。--wall は指定しないでください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name a token. Write the absolute path of its module, a colon and its label, like /usr/lib/softhsm/libsofthsm2.so:council.</source>
        <translation>「%1」はトークンの指定ではありません。モジュールの絶対パス、コロン、ラベルの順に、/usr/lib/softhsm/libsofthsm2.so:council のように指定してください。</translation>
    </message>
    <message>
        <source>Sign with a key on this token: path of its PKCS#11 module, label, and the key&apos;s id in hex where it has several.</source>
        <translation>このトークンにある鍵で署名する。PKCS#11モジュールのパス、ラベルの順に指定し、鍵が複数あるときは鍵のIDを16進で続ける。</translation>
    </message>
    <message>
        <source>--key and --token name two keys. Choose one.</source>
        <translation>--key と --token で二つの鍵が指定されています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>A scenario is played on the training hub inside this program. Leave --hub or --exercise out.</source>
        <translation>シナリオは、このプログラムに内蔵の訓練用ハブで実施します。--hub と --exercise のどちらかを外してください。</translation>
    </message>
    <message>
        <source>There is no scenario &apos;%1&apos;. Choose one of: %2.</source>
        <translation>シナリオ「%1」はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>Play this training scenario: x1, x2 or x3. Without it, x1.</source>
        <translation>この訓練シナリオ（x1、x2、x3）を実施します。指定がなければ x1 です。</translation>
    </message>
</context>
<context>
    <name>yagura::CountUp</name>
    <message>
        <source>NOT NOTIFIED</source>
        <extracomment>未通知: an urgent act of which the Commission has not been told; short, for a wall</extracomment>
        <translation>未通知</translation>
    </message>
    <message>
        <source>NOT NOTIFIED: %1</source>
        <extracomment>未通知 %1件: urgent acts of which the Commission has not been told; short, for a wall</extracomment>
        <translation>未通知 %1件</translation>
    </message>
    <message>
        <source>NOT NOTIFIED %1</source>
        <extracomment>未通知 %1: an urgent act of which the Commission has not been told; %1 a running clock</extracomment>
        <translation>未通知 %1</translation>
    </message>
    <message numerus="yes">
        <source>NOT NOTIFIED: %n act(s), the longest %1</source>
        <extracomment>未通知 %n件 最長 %1: several such acts; %1 the clock of the oldest</extracomment>
        <translation>
            <numerusform>未通知 %n件 最長 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The limit of the notice: %1 what stands behind it (法定, 内部目標 …), %2 `残り3時間57分` or `41分超過`</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Notice late</source>
        <extracomment>通知遅延</extracomment>
        <translation>通知遅延</translation>
    </message>
</context>
<context>
    <name>yagura::CountryDelegate</name>
    <message>
        <source>Country of the target</source>
        <translation>対象の所在国</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>yagura::CountryRows</name>
    <message>
        <source>Country not known</source>
        <translation>国・地域不明</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names in a list (、)</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n how many more</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no hostile infrastructure reported.</source>
        <extracomment>%1 a country</extracomment>
        <translation>%1：敵対的なインフラの報告はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n object(s): %2.</source>
        <extracomment>%1 a country, %2 names of objects</extracomment>
        <translation>
            <numerusform>%1：%n件（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What stands there</source>
        <extracomment>Column of names of threat objects (対象の名称)</extracomment>
        <translation>所在する対象</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionPaper</name>
    <message>
        <source>Decision sheet</source>
        <extracomment>決裁書</extracomment>
        <translation>決裁書</translation>
    </message>
    <message>
        <source>As of %1 (time of the ledger)</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1 現在（台帳の時刻）</translation>
    </message>
    <message>
        <source>Where it stands in the ledger</source>
        <translation>台帳における所在</translation>
    </message>
    <message>
        <source>Words to compare by telephone, and the last eight digits</source>
        <translation>照合用の言葉と末尾8桁（電話で読み合わせるもの）</translation>
    </message>
    <message>
        <source>No marking is stated: handled as the strictest</source>
        <translation>取扱区分の表示なし：最も厳しい区分として取り扱います</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>第%1号&#x3000;%2／%3ページ</translation>
    </message>
    <message>
        <source>The ledger&apos;s receipt and place</source>
        <extracomment>Under a QR code: 台帳の受領証と所在</extracomment>
        <translation>台帳の受領証と所在</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 the heading of a section whose beginning is on the page before</extracomment>
        <translation>%1（続き）</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionSheet</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an act, %2 its article</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was put, and by which power</source>
        <extracomment>件名・根拠</extracomment>
        <translation>付議事項及び根拠</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>求める深刻度</translation>
    </message>
    <message>
        <source>%1, raised to %2</source>
        <extracomment>%1 the level now, %2 the level asked for</extracomment>
        <translation>「%1」から「%2」へ引上げ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>付議書</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1, of them %2 not known for certain to stand in Japan. Methods: %3</source>
        <extracomment>%1 number of targets, %2 of them abroad or nobody knows where, %3 methods</extracomment>
        <translation>%1件（うち国内にあることが確認されていないもの%2件）。措置の方法：%3</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>執行官等</extracomment>
        <translation>執行官等</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>緊急の理由</translation>
    </message>
    <message>
        <source>%1, declared %2</source>
        <extracomment>%1 a ground, %2 a time</extracomment>
        <translation>%1（%2 宣言）</translation>
    </message>
    <message>
        <source>Put by</source>
        <extracomment>付議者</extracomment>
        <translation>付議者</translation>
    </message>
    <message>
        <source>The reason&apos;s document is not on this PC.</source>
        <translation>理由の文書がこの端末にありません。</translation>
    </message>
    <message>
        <source>%1: %2, %3, entry %4. %5</source>
        <extracomment>%1 an office, %2 its answer, %3 a time, %4 number of the ledger&apos;s entry, %5 whether it counts</extracomment>
        <translation>%1：%2、%3、記載%4。%5</translation>
    </message>
    <message>
        <source>Council: seats and answers</source>
        <extracomment>協議会の決裁</extracomment>
        <translation>協議会の決裁：席と回答</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a seat, %2 how many have filled it, %3 of how many</extracomment>
        <translation>%1：%2／%3</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Dissent, abstention and reasons</source>
        <extracomment>反対意見・棄権・却下の理由</extracomment>
        <translation>反対意見・棄権・意見とその理由</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody dissented, refused or abstained.</source>
        <translation>反対意見、却下及び棄権はありません。</translation>
    </message>
    <message>
        <source>took place %1</source>
        <translation>実施日時 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>措置の方法：%1</translation>
    </message>
    <message>
        <source>officer: %1</source>
        <translation>執行官等：%1</translation>
    </message>
    <message>
        <source>targets acted on: %1</source>
        <translation>措置した対象：%1件</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the facts of one record</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: recorded by %2, %3, entry %4. %5</source>
        <extracomment>%1 what was recorded, %2 by which office, %3 a time, %4 number of the entry, %5 worth</extracomment>
        <translation>%1：%2が記録、%3、記載%4。%5</translation>
    </message>
    <message>
        <source>Statutory lane: not within this council&apos;s power</source>
        <extracomment>法定の手続</extracomment>
        <translation>法定の手続（協議会の権限外）</translation>
    </message>
    <message>
        <source>Times (of the ledger, unless the officer is named)</source>
        <translation>日時（執行官等の申告によるもの以外は台帳の時刻）</translation>
    </message>
    <message>
        <source>Put</source>
        <extracomment>付議</extracomment>
        <translation>付議</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <extracomment>回答期限</extracomment>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>決定</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>All guards held</source>
        <extracomment>両手続の完了</extracomment>
        <translation>両手続の完了</translation>
    </message>
    <message>
        <source>Begun (officer)</source>
        <extracomment>実施開始（執行官）</extracomment>
        <translation>実施開始（執行官等）</translation>
    </message>
    <message>
        <source>Ended (officer)</source>
        <extracomment>実施終了（執行官）</extracomment>
        <translation>実施終了（執行官等）</translation>
    </message>
    <message>
        <source>Notice, late</source>
        <extracomment>事後通知</extracomment>
        <translation>事後通知（期限超過）</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>事後通知</translation>
    </message>
    <message>
        <source>Why, and what is not known</source>
        <translation>理由及び未確認の事項</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未確認の事項</translation>
    </message>
    <message>
        <source>Recorded with the request</source>
        <extracomment>記録事項</extracomment>
        <translation>付議に当たっての記録事項</translation>
    </message>
    <message>
        <source>Targets, one by one</source>
        <translation>対象の一覧</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>所在国不明</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none: this ledger goes without a witness</source>
        <translation>なし（この台帳には第三者証明がありません）</translation>
    </message>
    <message>
        <source>%1 entries, by %2</source>
        <extracomment>%1 number of entries, %2 names</extracomment>
        <translation>%1件、%2による</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>台帳</extracomment>
        <translation>台帳名</translation>
    </message>
    <message>
        <source>Kind of ledger</source>
        <extracomment>種別</extracomment>
        <translation>台帳の種別</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>この端末で検証済み</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>検証点</extracomment>
        <translation>検証点</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>第三者証明</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>付議の記載</extracomment>
        <translation>付議の記載</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <extracomment>%1 number of an entry, %2 a digest</extracomment>
        <translation>記載%1、%2</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <extracomment>%1 number of a matter, %2 its version, %3 its kind</extracomment>
        <translation>第%1号&#x3000;第%2版&#x3000;%3</translation>
    </message>
    <message>
        <source>Council: %1. State: %2</source>
        <extracomment>%1 how the council&apos;s lane stands, %2 the matter&apos;s state</extracomment>
        <translation>協議会の決裁：%1&#x3000;状態：%2</translation>
    </message>
    <message>
        <source>%1 % of it gone</source>
        <extracomment>経過: %1 percent of the time to answer</extracomment>
        <translation>期限までの%1%経過</translation>
    </message>
    <message>
        <source>Over: counts as a refusal</source>
        <translation>期限切れ（却下とみなす）</translation>
    </message>
    <message>
        <source>Stopped, or its period over</source>
        <extracomment>中止・期間満了（これより後は実施できない）</extracomment>
        <translation>中止又は期間の満了</translation>
    </message>
    <message>
        <source>country: %1</source>
        <translation>国：%1</translation>
    </message>
    <message>
        <source>grade: %1</source>
        <translation>確度：%1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>管理者：%1</translation>
    </message>
    <message>
        <source>grounds: %1</source>
        <translation>根拠：%1</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionsPlace</name>
    <message>
        <source>Put a new matter before the council</source>
        <extracomment>案件を付議する</extracomment>
        <translation>案件を付議する</translation>
    </message>
    <message>
        <source>Declare an urgent act</source>
        <extracomment>緊急実施を宣言する</extracomment>
        <translation>緊急実施を宣言する</translation>
    </message>
    <message>
        <source>Amend this matter</source>
        <extracomment>付議した案件を変更する</extracomment>
        <translation>この案件を変更する</translation>
    </message>
    <message>
        <source>Signed statements as files</source>
        <extracomment>署名済み文書のファイル</extracomment>
        <translation>署名済み文書のファイル</translation>
    </message>
    <message>
        <source>New matter</source>
        <extracomment>A short button: 案件の付議</extracomment>
        <translation>案件の付議</translation>
    </message>
    <message>
        <source>Urgent act</source>
        <extracomment>A short button: 緊急実施の宣言</extracomment>
        <translation>緊急実施の宣言</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>A short button: 案件の変更</extracomment>
        <translation>案件の変更</translation>
    </message>
    <message>
        <source>Signed files</source>
        <extracomment>A short button: 署名済み文書</extracomment>
        <translation>署名済み文書</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionsScene</name>
    <message numerus="yes">
        <source>%n more decision(s) within 24 hours.</source>
        <translation>
            <numerusform>ほか24時間以内の決定%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>非表示：取扱区分の上限超過 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to show of the last 24 hours.</source>
        <translation>24時間以内に表示できる決定はありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>On a wall, both lanes of a measure: %1 the council&apos;s answer, %2 the state</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Measures in one state: %1 the state, %2 how many</extracomment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the states of measures on a wall</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>措置, before how many of them stand in which state: %1 the first state and its count</extracomment>
        <translation>措置：%1</translation>
    </message>
</context>
<context>
    <name>yagura::DependencyLine</name>
    <message>
        <source>, </source>
        <extracomment>Between names in a list (、)</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sectors that lean on %1, as studies name them: %2.</source>
        <extracomment>%1 a sector, %2 a list of sectors</extracomment>
        <translation>%1に依存する分野（研究に記載のあるもの）：%2。</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <extracomment>%1 a list of sectors</extracomment>
        <translation>未検証：%1。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a sector, %2 for what it leans on another, %3 who says so</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>yagura::Desk</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化の一覧</translation>
    </message>
    <message>
        <source>Make your signing key…</source>
        <extracomment>署名鍵を作成する… / 席の登録を申請する…</extracomment>
        <translation>署名鍵を作成する…</translation>
    </message>
    <message>
        <source>Ask for your seat…</source>
        <translation>席の登録を申請する…</translation>
    </message>
    <message>
        <source>No key can be made here now. If this PC signs with a card or a token, put it in and start again; else ask the secretariat.</source>
        <translation>この端末では現在、鍵を作成できません。ICカード又はトークンで署名する端末の場合は、挿入してからプログラムを起動し直してください。それ以外の場合は事務局に連絡してください。</translation>
    </message>
</context>
<context>
    <name>yagura::DesktopNotice</name>
    <message>
        <source>Yagura</source>
        <translation>櫓</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need you.</source>
        <translation>
            <numerusform>対応が必要な事項が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::DietPanel</name>
    <message>
        <source>Diet extract</source>
        <extracomment>Tab of the Review place: 国会報告用計数</extracomment>
        <translation>国会報告用計数</translation>
    </message>
    <message>
        <source>Fiscal year (April to March)</source>
        <translation>年度（4月から翌年3月まで）</translation>
    </message>
    <message>
        <source>Save the figures as a file (CSV) …</source>
        <translation>計数をファイル（CSV）に保存…</translation>
    </message>
    <message>
        <source>Figures by legal basis</source>
        <translation>根拠法別の計数</translation>
    </message>
    <message>
        <source>FY %1 (Reiwa %2)</source>
        <extracomment>A fiscal year, and its number in the Reiwa era: 令和%2年度（%1年度）</extracomment>
        <translation>令和%2年度（%1年度）</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <translation>台帳に記載がありません。</translation>
    </message>
    <message>
        <source>TRAINING. These figures come from an exercise; they are no extract for the Diet.</source>
        <translation>訓練。これらは訓練による数値であり、国会報告用計数ではありません。</translation>
    </message>
    <message>
        <source>Counted from %1 ledger entries, up to %2. Root of the ledger: %3</source>
        <translation>台帳の記載%1件、%2までを集計。台帳のルート：%3</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>根拠法</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>計数の保存</translation>
    </message>
    <message>
        <source>The figures were saved to %1.</source>
        <translation>計数を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>yagura::DigestWordsView</name>
    <message>
        <source>Show the words in the other language as well</source>
        <translation>もう一方の言語の語も表示する</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the digest words</source>
        <translation>照合語をコピーする</translation>
    </message>
    <message>
        <source>Digest words, to compare by telephone</source>
        <translation>照合語（電話で読み合わせる）</translation>
    </message>
    <message>
        <source>Digest words of %1, to compare by telephone</source>
        <translation>%1の照合語（電話で読み合わせる）</translation>
    </message>
    <message>
        <source>The same words on two consoles mean the same object.</source>
        <translation>二つの端末で語が同じなら、同じ対象です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: %1 heading, %2 words and digits</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yagura::DutyCheckForm</name>
    <message>
        <source>Answer all three questions of the duty check.</source>
        <translation>該当性判断の三つの問いに全て回答してください。</translation>
    </message>
    <message>
        <source>Write down the grounds of the duty check.</source>
        <translation>該当性判断の理由を記載してください。</translation>
    </message>
    <message>
        <source>The outcome follows from the answers.</source>
        <extracomment>判断：%1</extracomment>
        <translation>判断は回答から定まります。</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>判断：%1</translation>
    </message>
    <message>
        <source>Is the operator a designated critical-infrastructure operator that uses specified critical computers?</source>
        <extracomment>特別社会基盤事業者か</extracomment>
        <translation>当該事業者は、特定重要電子計算機を使用する特別社会基盤事業者ですか。</translation>
    </message>
    <message>
        <source>Is the computer a specified critical computer of this operator?</source>
        <extracomment>特定重要電子計算機か</extracomment>
        <translation>当該電子計算機は、この事業者の特定重要電子計算機ですか。</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <extracomment>何が起きたか</extracomment>
        <translation>何が発生しましたか。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A question and one of its answers, for screen readers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Grounds (required): the facts about the operator, the computer and the event; the sector decides nothing</source>
        <translation>理由（必須）：事業者、電子計算機及び事象に関する事実（分野は判断の基準になりません）</translation>
    </message>
</context>
<context>
    <name>yagura::DutyTexts</name>
    <message>
        <source>Sign-off</source>
        <extracomment>What comes next, in a narrow column: 決裁</extracomment>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <extracomment>What comes next, in a narrow column: 事後確認</extracomment>
        <translation>事後確認</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What an incident waits for: %1 what has to be done, %2 whose turn it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 the time that is left, %2 what has to be done, %3 whose turn it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Whose turn it is with an incident that nobody has taken up: 担当なし</extracomment>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>yagura::ElsewhereLine</name>
    <message>
        <source>%1 here, %2 in everything.</source>
        <extracomment>%1 how many rows this tab of a list shows, %2 how many there are in all its tabs</extracomment>
        <translation>この区分に%1件、全体で%2件あります。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button: shows the tab of a list that has every kind of object: 全てを表示</extracomment>
        <translation>全てを表示</translation>
    </message>
</context>
<context>
    <name>yagura::EnrolPanel</name>
    <message>
        <source>Your key is not in the roster of this exercise yet. Enter its passphrase to ask for your seat.</source>
        <translation>あなたの鍵はまだこの訓練の名簿にありません。席の登録を求めるには、鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Ask for my seat</source>
        <translation>席の登録を求める</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Your key is not in the roster of this exercise yet. Ask for your seat, and prove your key in the signing window.</source>
        <translation>この訓練の名簿に、あなたの鍵はまだありません。席の登録を申請し、署名画面で鍵を証明してください。</translation>
    </message>
</context>
<context>
    <name>yagura::EntryDesk</name>
    <message>
        <source>Enter a report by hand…</source>
        <translation>報告の手入力…</translation>
    </message>
    <message>
        <source>Enter a report by hand</source>
        <translation>報告の手入力</translation>
    </message>
</context>
<context>
    <name>yagura::EntryForm</name>
    <message>
        <source>Operator: its number, or its name (required)</source>
        <translation>事業者の番号又は名称（必須）</translation>
    </message>
    <message>
        <source>What happened, in one line (required)</source>
        <translation>発生した事象（1行・必須）</translation>
    </message>
    <message>
        <source>When the operator became aware (required)</source>
        <translation>事業者が認知した日時（必須）</translation>
    </message>
    <message>
        <source>How the report came</source>
        <translation>受領の方法</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>連絡者</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s number or name.</source>
        <translation>事業者の番号又は名称を入力してください。</translation>
    </message>
    <message>
        <source>Enter what happened, in one line.</source>
        <translation>発生した事象を1行で入力してください。</translation>
    </message>
    <message>
        <source>Enter the day and time as 2026-09-23 14:05.</source>
        <translation>日時を「2026-09-23 14:05」の形式で入力してください。</translation>
    </message>
    <message>
        <source>The time of awareness lies in the future; enter when it was.</source>
        <translation>認知の日時が未来になっています。実際に認知した日時を入力してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in with a key that the roster names, so the entry would have no author; make or enrol the key first.</source>
        <translation>名簿に登録された鍵の所有者がいないため、入力者を記録できません。先に鍵を作成し、登録してください。</translation>
    </message>
    <message>
        <source>The entry is on its way to the hub …</source>
        <translation>ハブへ送信しています…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>現在の日時を入力</translation>
    </message>
    <message>
        <source>Enter the report</source>
        <translation>報告を登録する</translation>
    </message>
    <message>
        <source>This was written before and is not stored yet.</source>
        <translation>前回入力した内容です。まだ保存されていません。</translation>
    </message>
    <message>
        <source>A report that came by telephone, on paper or in person. It is shown as not verified until the operator&apos;s own report follows. The time of entry is recorded by itself; it is not the time of awareness.</source>
        <translation>電話、書面又は来訪により受けた報告を入力します。事業者からの報告を受領するまでは「未確認」と表示します。入力日時は自動で記録され、認知の日時とは別に扱います。</translation>
    </message>
    <message>
        <source>Close (what is written stays)</source>
        <extracomment>閉じる: what is written stays</extracomment>
        <translation>閉じる（入力内容は保持）</translation>
    </message>
    <message>
        <source>Discard what is written</source>
        <extracomment>Empties the form: 入力内容を消去</extracomment>
        <translation>入力内容を消去</translation>
    </message>
</context>
<context>
    <name>yagura::EverywherePanel</name>
    <message>
        <source>Nothing was found.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>%1 found. Enter goes there.</source>
        <translation>%1件。Enterで移動します。</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Operators&apos; reports</source>
        <translation>事業者報告</translation>
    </message>
    <message>
        <source>Incidents and threat data: the newest %1 of %2</source>
        <translation>事案・脅威情報（%2件のうち新しい%1件）</translation>
    </message>
    <message>
        <source>Incidents and threat data</source>
        <translation>事案・脅威情報</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>台帳の記載</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全体検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>What was found, by kind</source>
        <translation>種類別の検索結果</translation>
    </message>
</context>
<context>
    <name>yagura::EvidencePanel</name>
    <message>
        <source>Folder to put the evidence in</source>
        <translation>証拠の書き出し先フォルダ</translation>
    </message>
    <message>
        <source>The evidence is in the folder %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>証拠を次のフォルダに書き出しました：%1</translation>
    </message>
    <message>
        <source>It holds the first %1 entries of the ledger and %2 documents.</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>台帳の先頭から%1項と、文書%2件が含まれています。</translation>
    </message>
    <message>
        <source>This ledger has no witness: the hub alone signed its head.</source>
        <translation>この台帳に第三者証明はありません。末尾への署名はハブのものだけです。</translation>
    </message>
    <message>
        <source>Its head is witnessed (%1 signatures, %2 needed).</source>
        <translation>末尾は第三者証明済みです（署名%1件、必要数%2件）。</translation>
    </message>
    <message>
        <source>Its head is not witnessed yet (%1 signatures, %2 needed).</source>
        <translation>末尾の第三者証明はまだです（署名%1件、必要数%2件）。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are left out, because no such head covers them yet.</source>
        <translation>
            <numerusform>以降の記載%n件は、それを含む末尾の署名がまだないため、含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can check it on another machine: %1; its README says how to do it without this program.</source>
        <extracomment>%1 a command with a folder</extracomment>
        <translation>別の機器でだれでも検証できます：%1&#x3000;このプログラムを使わずに検証する方法は、フォルダ内のREADMEに書いてあります。</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>証拠を書き出す</extracomment>
        <translation>証拠を書き出す…</translation>
    </message>
    <message>
        <source>Export the ledger as evidence</source>
        <translation>台帳を証拠として書き出す</translation>
    </message>
    <message>
        <source>Writes every entry, the signed heads, the keys and the documents of this console into a new folder, so that somebody outside can check the ledger without trusting this program.</source>
        <translation>台帳の全項、署名された末尾、鍵、このPCにある文書を新しいフォルダに書き出します。外部の人が、このプログラムを信用せずに台帳を検証できます。</translation>
    </message>
    <message>
        <source>The evidence is being written</source>
        <translation>証拠を書き出しています</translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>証拠を書き出しています…</translation>
    </message>
    <message>
        <source>No evidence was written. %1</source>
        <translation>証拠は書き出されませんでした。%1</translation>
    </message>
    <message>
        <source>the exported head</source>
        <translation>書き出した台帳の末尾</translation>
    </message>
</context>
<context>
    <name>yagura::ExerciseMenu</name>
    <message>
        <source>E&amp;xercise</source>
        <extracomment>訓練</extracomment>
        <translation>訓練(&amp;X)</translation>
    </message>
    <message>
        <source>Control of the exercise</source>
        <translation>訓練の統制</translation>
    </message>
    <message>
        <source>Control of the exercise – EXERCISE</source>
        <translation>訓練の統制 – 訓練</translation>
    </message>
</context>
<context>
    <name>yagura::ExercisePanel</name>
    <message>
        <source>Only the script&apos;s clock runs faster. What is signed carries the time of the ledger.</source>
        <translation>速くなるのはシナリオの時計だけです。署名される文書には台帳の時刻が入ります。</translation>
    </message>
    <message>
        <source>From the ledger, since this scenario was started. Times are medians.</source>
        <translation>このシナリオの開始以降の台帳による。時間は中央値です。</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>状況付与</translation>
    </message>
    <message>
        <source>After-action figures</source>
        <extracomment>訓練後の集計</extracomment>
        <translation>訓練後の集計</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>シナリオ</extracomment>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>速さ</extracomment>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How many times as fast as the world the script runs</source>
        <translation>シナリオを実時間の何倍の速さで進めるか</translation>
    </message>
    <message>
        <source>Injects of the scenario</source>
        <translation>シナリオの状況付与の一覧</translation>
    </message>
    <message>
        <source>Figures of every seat</source>
        <translation>席ごとの集計</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>一時停止</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <extracomment>%1 is a time of the script</extracomment>
        <translation>%1（終了）</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>集計の保存</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>yagura::ExportPanel</name>
    <message>
        <source>Export the list</source>
        <translation>一覧の書出し</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Ceiling of the receiver</source>
        <extracomment>The highest marking that the receiver may see: 受領者の取扱上限</extracomment>
        <translation>受領者の取扱上限</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書出し中…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows as shown, in their order. As of %1. Filter: %2</source>
        <extracomment>%n rows of a list; %1 time, %2 what narrows the list</extracomment>
        <translation>
            <numerusform>表示どおりの%n行を表示順で書き出します。時点: %1。絞込み: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written, marked %1. SHA-256 of the rows: %2</source>
        <translation>
            <numerusform>%n行を書き出しました。取扱区分 %1。行のSHA-256: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>Button that breaks off the writing of a file: 中止</extracomment>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Writing… %1 of %2 rows</source>
        <translation>書き出しています… %2行中%1行</translation>
    </message>
    <message>
        <source>Looking at the markings of the rows…</source>
        <translation>各行の取扱区分を確認しています…</translation>
    </message>
    <message>
        <source>Nothing can be written for this receiver.</source>
        <translation>この受領者向けには何も書き出せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are marked above %1. Narrow the list, or choose a higher ceiling if the receiver may see that.</source>
        <translation>
            <numerusform>%n行のTLPが%1を超えています。一覧を絞り込むか、受領者に閲覧が認められている場合は取扱上限を上げてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no known marking and count as TLP:RED. Narrow the list.</source>
        <translation>
            <numerusform>%n行はTLPが不明のためTLP:REDとして扱います。一覧を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are under a legal handling class and go into no file, whatever the ceiling. Narrow the list.</source>
        <extracomment>A class of handling that the law asks for: 法令上の取扱区分</extracomment>
        <translation>
            <numerusform>%n行は法令上の取扱区分があるため、上限にかかわらず書き出せません。一覧を絞り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yagura::FiguresModel</name>
    <message>
        <source>Seat</source>
        <extracomment>席</extracomment>
        <translation>席</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>閲覧</extracomment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Time to open</source>
        <extracomment>閲覧まで</extracomment>
        <translation>閲覧まで</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>署名</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Time to sign</source>
        <extracomment>署名まで</extracomment>
        <translation>署名まで</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>事後通知</extracomment>
        <translation>事後通知</translation>
    </message>
    <message>
        <source>Time to notify</source>
        <extracomment>通知まで</extracomment>
        <translation>通知まで</translation>
    </message>
    <message>
        <source>Missed notices</source>
        <extracomment>期限超過の通知</extracomment>
        <translation>期限を過ぎた通知</translation>
    </message>
    <message>
        <source>Refused statements</source>
        <extracomment>却下された署名文書</extracomment>
        <translation>却下された署名文書</translation>
    </message>
</context>
<context>
    <name>yagura::FirstKeyPanel</name>
    <message>
        <source>Making your key. This takes about a second.</source>
        <translation>鍵を作成しています。1秒ほどかかります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>あと%n文字必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. Now once more.</source>
        <translation>長さは十分です。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>二つは一致しています。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致していません。</translation>
    </message>
    <message>
        <source>Your key for this exercise</source>
        <translation>この訓練で使うあなたの鍵</translation>
    </message>
    <message>
        <source>You sign decisions with a key of your own. It is made on this PC, never leaves it, and is protected by a passphrase. You are asked for the passphrase at every signature. Nobody can recover it: if it is lost, a new key is made and enrolled. An exercise key can never sign anything real.</source>
        <translation>決裁にはご自身の鍵で署名します。鍵はこのPCで作成され、外に出ることはなく、パスフレーズで保護されます。パスフレーズは署名のたびに入力していただきます。誰にも復元できません。失念した場合は、新しい鍵を作成して登録し直します。訓練用の鍵で実事案に署名することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>パスフレーズ（%n文字以上）</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>鍵を作成する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>You cannot sign yet: your key is not made.</source>
        <translation>鍵が未作成のため、まだ署名できません。</translation>
    </message>
    <message>
        <source>Make my key…</source>
        <translation>鍵を作成する…</translation>
    </message>
</context>
<context>
    <name>yagura::GradeDelegate</name>
    <message>
        <source>How sure the location is, A1 to F6</source>
        <translation>所在の確度（A1からF6まで）</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentDetail</name>
    <message>
        <source>Choose an object in the list, on the map or in the timeline.</source>
        <translation>一覧、地図又は時系列から項目を選んでください。</translation>
    </message>
    <message>
        <source>The operator&apos;s report</source>
        <translation>事業者の報告</translation>
    </message>
    <message>
        <source>The stored bytes</source>
        <translation>保存された原文</translation>
    </message>
    <message>
        <source>Details of the chosen item</source>
        <translation>選択した項目の詳細</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読込み中…</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An incident that still shades the map: 継続中 / 終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>訓練</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>STIX 2.0, read as 2.1</source>
        <translation>STIX 2.0（2.1 として読取り）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a kind of object, %2 the stage of a report</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>発生</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>受信</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>保存</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Version of</source>
        <extracomment>Time of the version that is shown: 版の日時</extracomment>
        <translation>版の日時</translation>
    </message>
    <message>
        <source>Versions stored</source>
        <translation>保存済みの版数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Handling class</source>
        <extracomment>取扱区分</extracomment>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象項目</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The name of the type, as received</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>有効期限</extracomment>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentListModel</name>
    <message>
        <source>Level</source>
        <extracomment>Head of a narrow column: 深刻度</extracomment>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Stage of a report or kind of an object: 種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>When it happened: 発生</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>When it reached us: 受信</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>TLP</source>
        <extracomment>Traffic Light Protocol: never translated</extracomment>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Whose turn it is, what comes next, and until when: 次の対応</extracomment>
        <translation>次の対応</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentListView</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter leaves nothing. Esc clears the selection.</source>
        <translation>条件に合う項目がありません。Esc で選択を解除します。</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>まだ何も受信していません。</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧の表示対象</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>Tab of the list: 事案</extracomment>
        <translation>事案</translation>
    </message>
    <message>
        <source>Threat data</source>
        <extracomment>Tab of the list: 脅威情報</extracomment>
        <translation>脅威情報</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>Objects, worst first</source>
        <translation>項目（深刻度の高い順）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing holds all that is searched for. Take words out of the search to see more.</source>
        <translation>検索条件をすべて満たすものはありません。検索語を減らすと範囲が広がります。</translation>
    </message>
    <message>
        <source>Nothing of this kind has been received yet.</source>
        <translation>この区分の情報はまだ受信していません。</translation>
    </message>
</context>
<context>
    <name>yagura::InjectsModel</name>
    <message>
        <source>To come</source>
        <extracomment>予定</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <extracomment>待機中</extracomment>
        <translation>待機中：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>済</extracomment>
        <translation>済</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>不要</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Puts the matter: %1</source>
        <extracomment>起案：%1</extracomment>
        <translation>起案：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer</comment>
        <extracomment>%1 is an answer, %2 the title of a matter</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Puts it again: %1</source>
        <extracomment>再提出：%1</extracomment>
        <translation>再提出：%1</translation>
    </message>
    <message>
        <source>Report %2: %1</source>
        <extracomment>%1 is a step of an operator&apos;s report, %2 its number</extracomment>
        <translation>報告 %2：%1</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>経過</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状況</extracomment>
        <translation>状況</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>発出者</extracomment>
        <translation>発出者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>yagura::ItemTexts</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Head of a column of times: %1 what time, %2 the zone</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>[Silent] %1</source>
        <extracomment>Before a title in a list, its source sends nothing: %1 the title; 【途絶】%1</extracomment>
        <translation>【途絶】%1</translation>
    </message>
    <message>
        <source>[Expired] %1</source>
        <extracomment>Before a title in a list, its validity is over: %1 the title; 【有効期限切れ】%1</extracomment>
        <translation>【有効期限切れ】%1</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>%1まで有効でした。</translation>
    </message>
    <message>
        <source>Its source is silent: it may have changed since.</source>
        <extracomment>The source of an item: nothing comes from it (途絶)</extracomment>
        <translation>情報源が途絶しています。その後、状況が変わっている可能性があります。</translation>
    </message>
</context>
<context>
    <name>yagura::JstField</name>
    <message>
        <source>2026-09-23 14:05 JST</source>
        <extracomment>How a time is written: an example follows</extracomment>
        <translation>例：2026-09-23 14:05 JST</translation>
    </message>
</context>
<context>
    <name>yagura::JumpField</name>
    <message>
        <source>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</source>
        <translation>「%1」は時刻として読めません。0412、23 0412、2026-09-23 04:12 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is still to come: there is no picture of it.</source>
        <translation>%1 はまだ来ていないため、その時点の状況はありません。</translation>
    </message>
    <message>
        <source>0412 %1</source>
        <extracomment>How a time to jump to is written: an example, and the zone it is read in</extracomment>
        <translation>0412 %1</translation>
    </message>
    <message>
        <source>Time to jump to</source>
        <translation>移動先の時刻</translation>
    </message>
    <message>
        <source>0412, 23 0412 (day of the month), 0923 0412 or 2026-09-23 04:12, then Enter</source>
        <translation>0412、23 0412（日と時刻）、0923 0412、2026-09-23 04:12 のように入力し、Enterを押します</translation>
    </message>
</context>
<context>
    <name>yagura::LaneWords</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>A seat and how far it is filled: %1 its name, %2 how many, %3 of how many</extracomment>
        <translation>%1 %3席中%2席</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It is the council&apos;s turn: %1.</source>
        <extracomment>%1 seats that lack somebody</extracomment>
        <translation>協議会の回答待ちです（%1）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 why not, %2 whose turn it is</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a time, %2 how long ago</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: recorded by %2, %3. %4</source>
        <extracomment>%1 what was recorded, %2 by which office, %3 when, %4 whether it counts</extracomment>
        <translation>%1：%2が記録、%3。%4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 who, %2 what, %3 when, %4 whether it counts</extracomment>
        <translation>%1：%2、%3。%4</translation>
    </message>
    <message>
        <source>Took place: %1</source>
        <extracomment>When a step was taken outside, by the signer</extracomment>
        <translation>行われた日時：%1</translation>
    </message>
    <message>
        <source>Methods: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>実施する執行官等：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n targets acted on</source>
        <translation>
            <numerusform>実施した対象：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit: %1 (%2)</source>
        <extracomment>%1 a time, %2 kind of a time limit</extracomment>
        <translation>期限：%1（%2）</translation>
    </message>
    <message>
        <source>Limit: %1 (%2), %3</source>
        <extracomment>%1 a time, %2 kind of a time limit, %3 how much time is left</extracomment>
        <translation>期限：%1（%2）、%3</translation>
    </message>
    <message>
        <source>Operators&apos; reports</source>
        <translation>事業者報告</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>侵害指標</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>攻撃者</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>攻撃活動</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>攻撃基盤</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Attack patterns</source>
        <translation>攻撃手法</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>Reports on threats</source>
        <translation>脅威報告</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>Exploited vulnerabilities</source>
        <translation>悪用された脆弱性</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Urgent acts</source>
        <extracomment>緊急措置: the lane of urgent acts</extracomment>
        <translation>緊急措置</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>攻撃者の記載なし</translation>
    </message>
    <message>
        <source>Valid until: %1 (%2)</source>
        <extracomment>End of the period of an approval or an order; %2 the kind of clock: 法定, 命令・指針</extracomment>
        <translation>有効期限：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing follows in this matter: %1.</source>
        <extracomment>この案件の手続は終わっています: %1 the last state, 終結</extracomment>
        <translation>この案件の手続は終わっています（%1）。</translation>
    </message>
    <message>
        <source>Next step: %1 (%2; not within this council&apos;s power). It can be recorded now.</source>
        <extracomment>%1 a step, %2 whose it is</extracomment>
        <translation>次の手続：%1（%2が行うものであり、協議会の権限外）。今すぐ記録できます。</translation>
    </message>
    <message>
        <source>Next step: %1 (%2; not within this council&apos;s power). %3</source>
        <extracomment>%1 a step, %2 whose it is, %3 in a sentence why it is not possible yet</extracomment>
        <translation>次の手続：%1（%2が行うものであり、協議会の権限外）。%3</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerBanners</name>
    <message>
        <source>Warnings about the ledger</source>
        <translation>台帳に関する警告</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerFacts</name>
    <message>
        <source>Ledger</source>
        <extracomment>台帳名</extracomment>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Kind of ledger</source>
        <extracomment>種別</extracomment>
        <translation>台帳の種別</translation>
    </message>
    <message>
        <source>Newest proof</source>
        <extracomment>最新の証明</extracomment>
        <translation>最新の証明</translation>
    </message>
    <message>
        <source>Verified on this PC</source>
        <extracomment>この端末で検証済み</extracomment>
        <translation>このPCでの検証</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>第三者証明済み</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <extracomment>第三者証明の担い手</extracomment>
        <translation>第三者証明者</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>信頼の基礎</extracomment>
        <translation>信頼設定</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿</extracomment>
        <translation>名簿</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <extracomment>決裁規程</extracomment>
        <translation>決裁規程</translation>
    </message>
    <message>
        <source>Rules of evaluation</source>
        <extracomment>判定規則</extracomment>
        <translation>判定規則</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>判定状態</extracomment>
        <translation>判定状態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a fact, %2 the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>checking: none has come since the start</source>
        <extracomment>確認中</extracomment>
        <translation>確認中：起動後、新しい証明はまだ届いていません</translation>
    </message>
    <message>
        <source>fresh, %1</source>
        <extracomment>%1 an age</extracomment>
        <translation>最新（%1）</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>更新停止（%1）</translation>
    </message>
    <message>
        <source>too old to sign by, %1</source>
        <translation>古いため新たな署名はできません（%1）</translation>
    </message>
    <message>
        <source>none: this ledger goes without a witness</source>
        <translation>なし：この台帳は第三者証明を用いません</translation>
    </message>
    <message>
        <source>%1. Needed: %2. Last signature: %3</source>
        <extracomment>%1 names, %2 how many of them are needed, %3 a time or &quot;not yet&quot;</extracomment>
        <translation>%1。必要数：%2。最後の署名：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <extracomment>%1 a number of entries, %2 a time</extracomment>
        <translation>%1項、%2</translation>
    </message>
    <message>
        <source>no witness</source>
        <translation>第三者証明なし</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1項</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>the head of the ledger</source>
        <extracomment>台帳の最新の記載 (its Merkle root)</extracomment>
        <translation>台帳の末尾</translation>
    </message>
    <message>
        <source>as founded</source>
        <extracomment>開設時のまま</extracomment>
        <translation>開設時のまま</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerNotice</name>
    <message>
        <source>Sign nothing. Call the secretariat and another member by telephone and compare the digest words of the ledger&apos;s head (Review, tab Ledger). Keep the evidence file and this PC&apos;s data as they are. An urgent measure does not wait for this console: follow the urgent procedure and have it recorded afterwards.</source>
        <translation>署名しないでください。事務局と他の委員に電話し、台帳の末尾の照合語（「検証」の「台帳」タブ）を読み合わせてください。証拠ファイルとこの端末のデータはそのまま保存してください。緊急の措置はこの端末を待たずに緊急の手続によって行い、後で記載してください。</translation>
    </message>
    <message>
        <source>FORK – the ledger has two histories</source>
        <extracomment>台帳の分岐</extracomment>
        <translation>台帳の分岐 ― 二つの異なる履歴があります</translation>
    </message>
    <message>
        <source>ROLLBACK – the hub&apos;s ledger has become shorter</source>
        <extracomment>台帳の巻き戻し</extracomment>
        <translation>台帳の巻き戻し ― ハブの台帳が短くなりました</translation>
    </message>
    <message>
        <source>The hub offers fewer entries than it signed for before: what was decided since may be missing there. This PC keeps all it has.</source>
        <translation>ハブが示す記載は、以前に署名した件数より少なくなっています。その後の決定が欠けているおそれがあります。この端末は手元の記載を全て保存しています。</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is not trusted any more</source>
        <translation>ハブの台帳は信頼できなくなりました</translation>
    </message>
    <message>
        <source>statement %1, promised by %2</source>
        <extracomment>%1 the first digits of a hash, %2 a time</extracomment>
        <translation>署名文書%1（期限%2）</translation>
    </message>
    <message>
        <source>matter %1: %2, promised by %3</source>
        <extracomment>%1 number of a matter, %2 what was signed, %3 a time</extracomment>
        <translation>第%1号：%2（期限%3）</translation>
    </message>
    <message>
        <source>put before the council</source>
        <translation>付議</translation>
    </message>
    <message numerus="yes">
        <source>RECEIPT BROKEN – %n statement(s) not entered as promised</source>
        <extracomment>受領証の不履行</extracomment>
        <translation>
            <numerusform>受領証の不履行 ― %n件が約束どおりに記載されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub signed for your statement(s) and did not enter them in the ledger: %1.</source>
        <translation>ハブは受領証に署名しましたが、次の署名文書を台帳に記載していません：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count yet. Call the secretariat; the signed receipt is kept on this PC as evidence, and the statement is sent again by itself. If it is urgent, hand it to the oversight commission.</source>
        <translation>まだ有効ではありません。事務局に電話してください。署名された受領証は証拠としてこの端末に保存しており、署名文書は自動で再送します。急ぐ場合は、サイバー通信情報監理委員会に直接提出してください。</translation>
    </message>
    <message>
        <source>STALE LEDGER – no new signatures</source>
        <extracomment>台帳の更新停止 / 新たな署名の停止</extracomment>
        <translation>台帳の更新停止 ― 新たな署名はできません</translation>
    </message>
    <message>
        <source>STALE LEDGER – later decisions may be missing</source>
        <translation>台帳の更新停止 ― その後の決定が表示されていないおそれがあります</translation>
    </message>
    <message>
        <source>The newest proof of the ledger came %1. What was decided since does not show here.</source>
        <extracomment>%1 an age such as &quot;4 min ago&quot;</extracomment>
        <translation>台帳の最新の証明は%1に届いたものです。その後の決定はここに表示されません。</translation>
    </message>
    <message>
        <source>Nothing new can be signed until a newer proof comes. Urgent matters (numbers with U-) stay open. Call the secretariat and ask whether the hub and the witness run.</source>
        <translation>新しい証明が届くまで、新たな署名はできません。緊急の案件（番号がU-で始まるもの）は署名できます。事務局に電話し、ハブと第三者証明が動いているか確認してください。</translation>
    </message>
    <message>
        <source>Before you sign, ask the secretariat by telephone whether something was decided since.</source>
        <translation>署名する前に、その後の決定がないか事務局に電話で確認してください。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock differs from the ledger&apos;s time by %1</source>
        <extracomment>%1 a signed span of time: この端末の時計は台帳時刻より%1ずれています</extracomment>
        <translation>この端末の時計は台帳時刻より%1ずれています</translation>
    </message>
    <message>
        <source>Deadlines and ages on this screen are wrong by as much. Whether a signature counts is decided by the ledger&apos;s time alone.</source>
        <translation>この画面の期限や経過時間も同じだけずれています。署名が有効かどうかは、台帳時刻だけで決まります。</translation>
    </message>
    <message>
        <source>Have this PC&apos;s clock set, or tell the secretariat if the clock here is right.</source>
        <translation>この端末の時計を合わせてください。この端末の時計が正しい場合は、事務局に知らせてください。</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>第三者証明のない記載</extracomment>
        <translation>第三者証明待ち</translation>
    </message>
    <message>
        <source>No witness has signed this ledger yet</source>
        <translation>この台帳にはまだ第三者証明がありません</translation>
    </message>
    <message>
        <source>Entry %1 is not yet witnessed; no authorisation is shown for it.</source>
        <translation>台帳の第%1項の第三者証明がまだないため、これに基づく決定は表示しません。</translation>
    </message>
    <message>
        <source>Entries %1–%2 are not yet witnessed; no authorisation is shown for them.</source>
        <translation>台帳の第%1項から第%2項までの第三者証明がまだないため、これらに基づく決定は表示しません。</translation>
    </message>
    <message>
        <source>Answers are taken meanwhile. If it lasts, call the secretariat: the hub may be cut off from the witness of the oversight commission.</source>
        <translation>その間も回答は受け付けます。長引く場合は事務局に電話してください。ハブとサイバー通信情報監理委員会の第三者証明との接続が切れているおそれがあります。</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>A notice for the screen reader: %1 its head, %2 what happened, %3 what to do</extracomment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>STOPPED BY YOU, not yet in the ledger: %1</source>
        <extracomment>中止（台帳未記載） %1 numbers of matters</extracomment>
        <translation>あなたが中止（台帳未記載）：%1</translation>
    </message>
    <message>
        <source>The stop is signed and kept on this PC. It is sent by itself as soon as the hub can be reached; until then nobody else sees it here.</source>
        <translation>中止は署名され、この端末に保存されています。ハブに接続でき次第、自動的に送信されます。それまで他の席には表示されません。</translation>
    </message>
    <message>
        <source>Call the commander by telephone now.</source>
        <translation>直ちに指揮者へ電話してください。</translation>
    </message>
</context>
<context>
    <name>yagura::LegendKey</name>
    <message>
        <source>not reporting</source>
        <extracomment>Key of the map: hatched areas (報告なし)</extracomment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>changed within 24 hours</source>
        <extracomment>Key of the map: a mark with a dark corner</extracomment>
        <translation>24時間以内に変化</translation>
    </message>
    <message>
        <source>watched</source>
        <extracomment>Key of the map: an eye (注視中)</extracomment>
        <translation>注視中</translation>
    </message>
</context>
<context>
    <name>yagura::LinkPicker</name>
    <message numerus="yes">
        <source>Linked incidents (at most %n)</source>
        <translation>
            <numerusform>関連事案（%n件まで）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an incident by its title or number</source>
        <translation>件名又は番号で事案を検索</translation>
    </message>
</context>
<context>
    <name>yagura::ListColumns</name>
    <message>
        <source>Sort by “%1”</source>
        <extracomment>Menu of a list: %1 the name of a column; chosen again it turns the order round</extracomment>
        <translation>「%1」で並べ替え</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>「%1」を左へ移動</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>「%1」を右へ移動</translation>
    </message>
    <message>
        <source>Make “%1” wider</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>「%1」の幅を広げる</translation>
    </message>
    <message>
        <source>Make “%1” narrower</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>「%1」の幅を狭める</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a list: which columns are shown (表示する列)</extracomment>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>As many columns as fit</source>
        <translation>幅に収まる列を自動で表示</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Yagura – EXERCISE</source>
        <extracomment>櫓 is the product&apos;s name</extracomment>
        <translation>櫓 ― 訓練</translation>
    </message>
    <message>
        <source>Yagura</source>
        <translation>櫓</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>決裁(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>時計(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open my next decision</source>
        <translation>次の決裁を開く</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Switch between JST and UTC</source>
        <translation>JSTとUTCの切替え</translation>
    </message>
    <message>
        <source>Open the wall display</source>
        <translation>大型表示を開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Yagura</source>
        <translation>櫓について</translation>
    </message>
    <message>
        <source>Stop a measure (hold F12 for 2 seconds)</source>
        <extracomment>措置を中止する（F12を2秒間長押し）</extracomment>
        <translation>措置を中止する（F12を2秒間長押し）</translation>
    </message>
    <message>
        <source>Freeze the clock, pause or go on</source>
        <extracomment>時刻を固定・再生・一時停止</extracomment>
        <translation>時刻を固定・再生を一時停止／再開</translation>
    </message>
    <message>
        <source>Play back; again: faster</source>
        <translation>さかのぼって再生（続けて押すと速く）</translation>
    </message>
    <message>
        <source>Play forward; again: faster</source>
        <translation>進めて再生（続けて押すと速く）</translation>
    </message>
    <message>
        <source>Go to a time …</source>
        <translation>時刻を指定して移動…</translation>
    </message>
    <message>
        <source>What changed since an earlier time …</source>
        <translation>ある時点からの変化…</translation>
    </message>
    <message>
        <source>Only what happened around the chosen thing: 1, 5, 15, 60 minutes</source>
        <translation>選択した対象の前後のみ表示（1・5・15・60分）</translation>
    </message>
    <message>
        <source>%1 – FIXED %2</source>
        <extracomment>%1 the product&apos;s name, %2 the instant the screen is fixed at</extracomment>
        <translation>%1 ― 固定 %2</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>直前の操作を取り消す</extracomment>
        <translation>直前の操作を取り消す</translation>
    </message>
    <message>
        <source>Close the panel, then clear the selection</source>
        <translation>パネルを閉じる（次に選択を解除する）</translation>
    </message>
    <message>
        <source>Press the space bar to use this button.</source>
        <extracomment>Somebody pressed Enter on a button</extracomment>
        <translation>このボタンはスペースキーで押してください。</translation>
    </message>
</context>
<context>
    <name>yagura::MapButtons</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: %1 what a button does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button on a map (全体を表示)</extracomment>
        <translation>全体を表示</translation>
    </message>
</context>
<context>
    <name>yagura::MapLegend</name>
    <message>
        <source>All sectors</source>
        <translation>全分野</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>継続中の事案 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a prefecture</source>
        <translation>
            <numerusform>都道府県の記載なし %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis: incidents as reported, worst open level. Not attribution.</source>
        <translation>根拠：報告された事案のうち継続中の最高の深刻度。アトリビューションではありません。</translation>
    </message>
</context>
<context>
    <name>yagura::MapPanel</name>
    <message>
        <source>What the map shows</source>
        <translation>地図の表示対象</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>Choice of a map (日本)</extracomment>
        <translation>日本</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>Choice of a map (世界)</extracomment>
        <translation>世界</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button that turns a map into a table (表)</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>The same as a table (T)</source>
        <translation>同じ内容を表で表示（T）</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同じ内容を表で表示</translation>
    </message>
    <message>
        <source>Table of the prefectures</source>
        <translation>都道府県の表</translation>
    </message>
    <message>
        <source>Table of the countries with hostile infrastructure</source>
        <translation>敵対的なインフラが所在する国・地域の表</translation>
    </message>
</context>
<context>
    <name>yagura::MapScene</name>
    <message>
        <source>No open incident.</source>
        <translation>継続中の事案はありません。</translation>
    </message>
    <message>
        <source>No prefecture ×%1</source>
        <extracomment>open incidents that name no prefecture: 県名なし ×%1</extracomment>
        <translation>県名なし ×%1</translation>
    </message>
</context>
<context>
    <name>yagura::MarkSymbols</name>
    <message>
        <source>S</source>
        <comment>one letter on the timeline: signed (決裁, 署)</comment>
        <translation>署</translation>
    </message>
    <message>
        <source>R</source>
        <comment>one letter on the timeline: refused (却下, 却)</comment>
        <translation>却</translation>
    </message>
    <message>
        <source>B</source>
        <comment>one letter on the timeline: sent back (差戻し, 戻)</comment>
        <translation>戻</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter on the timeline: abstained (棄権, 棄)</comment>
        <translation>棄</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter on the timeline: any other mark (記)</comment>
        <translation>記</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter on the timeline: matter opened (上申, 申)</comment>
        <translation>付</translation>
    </message>
    <message>
        <source>D</source>
        <comment>one letter on the timeline: decided (決)</comment>
        <translation>決</translation>
    </message>
    <message>
        <source>%1 (time of the report)</source>
        <extracomment>%1 is a time; the time of occurrence is not known</extracomment>
        <translation>%1（報告の時刻）</translation>
    </message>
    <message>
        <source>%1, %2: incident, level %3</source>
        <extracomment>%1 time, %2 sector, %3 level</extracomment>
        <translation>%1 %2：事案、深刻度 %3</translation>
    </message>
    <message>
        <source>%1, %2: threat data</source>
        <translation>%1 %2：脅威情報</translation>
    </message>
    <message>
        <source>%1: matter %2 was put before the council</source>
        <translation>%1：案件 第%2号が付議された</translation>
    </message>
    <message>
        <source>%1: matter %2, mark: %3</source>
        <extracomment>%3 is a verb of a member: signed, refused …</extracomment>
        <translation>%1：案件 第%2号、回答：%3</translation>
    </message>
    <message>
        <source>%1: matter %2, outcome: %3</source>
        <extracomment>%3 is the outcome of the council&apos;s lane</extracomment>
        <translation>%1：案件 第%2号、結果：%3</translation>
    </message>
    <message>
        <source>%1: matter %2, mark: %3, waiting for the witness</source>
        <extracomment>%3 is a verb of a member: signed, refused …</extracomment>
        <translation>%1：第%2号、回答：%3（第三者証明待ち）</translation>
    </message>
    <message>
        <source>%1: matter %2, waiting for the witness</source>
        <translation>%1：第%2号、第三者証明待ち</translation>
    </message>
    <message>
        <source>U</source>
        <comment>one letter on the timeline: urgent act declared (緊急, 急)</comment>
        <translation>急</translation>
    </message>
    <message>
        <source>N</source>
        <comment>one letter on the timeline: the Commission was notified (通知, 通)</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>%1: urgent act %2 was declared</source>
        <translation>%1: 緊急措置 %2 を宣言</translation>
    </message>
    <message>
        <source>%1: the Commission was notified of urgent act %2</source>
        <extracomment>通知: the statutory notice of an urgent act</extracomment>
        <translation>%1: 緊急措置 %2 を監理委員会へ通知</translation>
    </message>
</context>
<context>
    <name>yagura::MarkingChip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a TLP label, %2 where it comes from</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yagura::MatterRowDelegate</name>
    <message>
        <source>no limit</source>
        <extracomment>期限なし</extracomment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>you: %1</source>
        <extracomment>あなたの回答：%1</extracomment>
        <translation>あなたの回答：%1</translation>
    </message>
    <message>
        <source>needs your seat</source>
        <extracomment>In both lanes: あなたの対応待ち</extracomment>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2 % gone)</source>
        <extracomment>%1 time left, %2 the share of it that has gone, a rung of the ladder</extracomment>
        <translation>%1（%2%経過）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 time left, %2 what stands behind the limit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; next: the council</source>
        <translation>%1&#x3000;次：協議会</translation>
    </message>
    <message>
        <source>%1; next: %2 (%3)</source>
        <extracomment>%1 the state, %2 the next step, %3 whose it is</extracomment>
        <translation>%1&#x3000;次：%2（%3）</translation>
    </message>
    <message>
        <source>next: the council</source>
        <extracomment>次は協議会: the council is to answer</extracomment>
        <translation>次：協議会</translation>
    </message>
</context>
<context>
    <name>yagura::MatterSheetView</name>
    <message>
        <source>Show the exact bytes that are signed</source>
        <translation>署名の対象となる正確なバイト列を表示</translation>
    </message>
    <message>
        <source>Exact bytes of the sheet</source>
        <translation>案件書の正確なバイト列</translation>
    </message>
    <message>
        <source>Sheet of the matter</source>
        <translation>案件書</translation>
    </message>
    <message>
        <source>Choose a matter to read its sheet.</source>
        <translation>案件を選ぶと案件書が表示されます。</translation>
    </message>
    <message>
        <source>The sheet is not complete yet.</source>
        <translation>案件書はまだ完成していません。</translation>
    </message>
    <message>
        <source>Matter %1: %2</source>
        <extracomment>第2026-0147号 深刻度の引上げ</extracomment>
        <translation>第%1号 %2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>判明していないこと</extracomment>
        <translation>判明していないこと</translation>
    </message>
    <message>
        <source>Sector and prefecture</source>
        <translation>分野・都道府県</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>事案</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Evidence (SHA-256)</source>
        <extracomment>証拠</extracomment>
        <translation>証拠（SHA-256）</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>決裁後の流れ</extracomment>
        <translation>決裁後の流れ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (not in the policy pack of this matter)</source>
        <translation>%1（この案件の決裁規程にない）</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠法令</extracomment>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>措置の系統</extracomment>
        <translation>措置の系統</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>深刻度</extracomment>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Put before the council by</source>
        <extracomment>起案者</extracomment>
        <translation>起案者</translation>
    </message>
    <message>
        <source>Decision due</source>
        <extracomment>決裁期限</extracomment>
        <translation>決裁期限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Digest of the request (SHA-256)</source>
        <translation>付議の要約値（SHA-256）</translation>
    </message>
    <message>
        <source>Methods applied for</source>
        <extracomment>方法</extracomment>
        <translation>申請する方法</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>関係する事項</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>サイバー危害防止措置執行官等</extracomment>
        <translation>指定された執行官等</translation>
    </message>
    <message>
        <source>Ground of the urgent act</source>
        <extracomment>緊急実施の理由</extracomment>
        <translation>緊急実施の理由</translation>
    </message>
    <message>
        <source>Declared</source>
        <extracomment>宣言した日時</extracomment>
        <translation>宣言した日時</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Version %1: what changed since version %2</source>
        <extracomment>第2版: 第1版からの変更</extracomment>
        <translation>第%1版: 第%2版からの変更点</translation>
    </message>
    <message>
        <source>Version %1: version %2 is not here, so what changed cannot be said</source>
        <translation>第%1版: 第%2版がこの端末にないため、変更点を示せません</translation>
    </message>
</context>
<context>
    <name>yagura::MatterWords</name>
    <message>
        <source>Your answer (%1) is signed and waiting to be sent and verified.</source>
        <translation>あなたの回答（%1）は署名済みで、送信と検証を待っています。</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC. %3</source>
        <translation>あなたの回答（%1）は台帳の第%2項に記載され、このPCで検証済みです。%3</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger and does not count: %2</source>
        <translation>あなたの回答（%1）は台帳に記載されましたが、効力がありません：%2</translation>
    </message>
    <message>
        <source>Your answer (%1) was refused: %2</source>
        <translation>あなたの回答（%1）は受理されませんでした：%2</translation>
    </message>
    <message>
        <source>The sheet&apos;s document cannot be read. It is shown as received and cannot be signed.</source>
        <translation>案件書の文書を読み取れません。受信したまま表示しており、署名はできません。</translation>
    </message>
    <message>
        <source>The sheet&apos;s document is about another matter than the request. It cannot be signed.</source>
        <translation>案件書の文書が付議と別の案件のものです。署名はできません。</translation>
    </message>
    <message>
        <source>Not trusted: %1</source>
        <translation>信頼できません：%1</translation>
    </message>
    <message>
        <source>Not yet verified on this PC</source>
        <translation>このPCでは未検証</translation>
    </message>
    <message numerus="yes">
        <source>%n ledger entries verified on this PC, %1</source>
        <translation>
            <numerusform>台帳 %n項をこのPCで検証済み、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC; it is waiting for the witness. %3</source>
        <translation>あなたの回答（%1）は台帳の第%2項に記載され、このPCで検証済みです。第三者証明待ちです。%3</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC and witnessed. %3</source>
        <translation>あなたの回答（%1）は台帳の第%2項に記載され、このPCで検証済み、第三者証明済みです。%3</translation>
    </message>
    <message>
        <source>Counts.</source>
        <translation>有効。</translation>
    </message>
    <message>
        <source>Counts; waiting for the witness.</source>
        <translation>有効（第三者証明待ち）。</translation>
    </message>
    <message>
        <source>Counts; witnessed.</source>
        <translation>有効（第三者証明済み）。</translation>
    </message>
    <message>
        <source>Key revoked after it was signed. It counts; the decision is to be reviewed.</source>
        <translation>署名後に鍵失効。回答は有効ですが、決定は見直しの対象です。</translation>
    </message>
    <message>
        <source>Key revoked. Does not count: %1</source>
        <translation>鍵失効。無効：%1</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>無効：%1</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>第三者証明待ち: no decision is shown before the witness has signed</extracomment>
        <translation>第三者証明待ち</translation>
    </message>
    <message>
        <source>Key revoked: the key of somebody this decision rests on was revoked later. The decision stands and is to be reviewed.</source>
        <translation>鍵失効：この決定の根拠となった署名者の鍵が、後に失効しました。決定は維持されますが、見直しの対象です。</translation>
    </message>
    <message>
        <source>Outside the command: by the officer&apos;s own record something was done before the command was recorded, or after the measure was stopped or its period was over. This stays recorded and is to be reviewed.</source>
        <translation>指揮の範囲外：執行官等自身の記録によれば、指揮・実施命令の記録より前に、又は中止若しくは期間の満了の後に実施された行為があります。この記録は残り、見直しの対象です。</translation>
    </message>
    <message>
        <source>Confirmed after the fact</source>
        <extracomment>事後確認済み</extracomment>
        <translation>事後確認済み</translation>
    </message>
    <message>
        <source>Confirmation after the fact pending</source>
        <extracomment>事後確認待ち</extracomment>
        <translation>事後確認待ち</translation>
    </message>
</context>
<context>
    <name>yagura::MeasureFields</name>
    <message>
        <source>Choose at least one method.</source>
        <translation>方法を一つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose whose computers it concerns.</source>
        <translation>いずれの電子計算機に関係するかを選択してください。</translation>
    </message>
    <message>
        <source>Choose the designated officer.</source>
        <translation>指定された執行官等を選択してください。</translation>
    </message>
    <message>
        <source>No member holds a designation that is valid now: the registrar enters it in the roster.</source>
        <translation>現在有効な指定を受けた者がいません。指定は登録官が名簿に登録します。</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>執行官等を選択してください</translation>
    </message>
    <message>
        <source>%1 (designation %2)</source>
        <translation>%1（指定番号 %2）</translation>
    </message>
    <message>
        <source>Targets, counted (required)</source>
        <extracomment>対象</extracomment>
        <translation>対象の一覧（必須）</translation>
    </message>
    <message>
        <source>Methods applied for, at least one (required)</source>
        <extracomment>方法</extracomment>
        <translation>申請する方法（一つ以上、必須）</translation>
    </message>
    <message>
        <source>What it concerns: computers of the SDF or of US forces (required)</source>
        <translation>関係する事項: 自衛隊又は合衆国軍隊の電子計算機（必須）</translation>
    </message>
    <message>
        <source>What it concerns, where it does</source>
        <translation>関係する事項（該当する場合）</translation>
    </message>
    <message>
        <source>Designated officer (required)</source>
        <extracomment>サイバー危害防止措置執行官等</extracomment>
        <translation>指定された執行官等（必須）</translation>
    </message>
    <message>
        <source>What the law asks to be written down</source>
        <translation>法令により記載を要する事項</translation>
    </message>
</context>
<context>
    <name>yagura::NeedsYouList</name>
    <message>
        <source>Needs your seat</source>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>Matters before the council</source>
        <translation>付議中の案件</translation>
    </message>
    <message>
        <source>Nothing needs your seat.</source>
        <translation>あなたの対応を待つ案件はありません。</translation>
    </message>
    <message>
        <source>No matter has been put before the council.</source>
        <translation>付議された案件はありません。</translation>
    </message>
    <message>
        <source>Order: your seat first, then level asked for × share of the time gone (a measure counts as 4)</source>
        <extracomment>並び順: the one rule of the list</extracomment>
        <translation>並び順：自席の案件を先に、求める深刻度×経過した時間の割合の大きい順（措置は4とみなす）</translation>
    </message>
    <message>
        <source>The order has changed: sort</source>
        <translation>順序が変わりました：並べ替える</translation>
    </message>
</context>
<context>
    <name>yagura::NoticeBox</name>
    <message>
        <source>Detail for the secretariat: %1</source>
        <extracomment>%1 a sentence in English, for whoever is called</extracomment>
        <translation>事務局向けの詳細：%1</translation>
    </message>
    <message>
        <source>You have acknowledged this. What to do stands in the list of alarms (F3).</source>
        <translation>確認済みです。とるべき対応は警報一覧（F3）に示しています。</translation>
    </message>
</context>
<context>
    <name>yagura::OperatorNames</name>
    <message>
        <source>Without a number</source>
        <translation>番号なし</translation>
    </message>
</context>
<context>
    <name>yagura::OtherAnswers</name>
    <message>
        <source>Other answers</source>
        <extracomment>Folds away dissent, opinion and taking back: その他の回答</extracomment>
        <translation>その他の回答</translation>
    </message>
    <message>
        <source>Your words, for a dissent or an opinion</source>
        <translation>反対意見又は意見の内容</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewScene</name>
    <message>
        <source>Decided %1</source>
        <extracomment>matters the council decided within 24 hours; as short as can be: 決定 %1</extracomment>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>No open incident.</source>
        <translation>継続中の事案はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) silent.</source>
        <translation>
            <numerusform>%n件のフィードが途絶しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed “%1” is silent.</source>
        <translation>フィード「%1」が途絶しています。</translation>
    </message>
    <message numerus="yes">
        <source>Feed “%1” and %n more are silent.</source>
        <translation>
            <numerusform>フィード「%1」ほか%n件が途絶しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>取扱上限超過 %n件は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PathFacts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 needed</source>
        <extracomment>%1 a seat, %2 how many marks it needs</extracomment>
        <translation>%1 %2名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a step of the law, %2 whose it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a step, %2 the condition under which it is needed</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, within %2 (%3)</source>
        <extracomment>%1 a step, %2 a span of time, %3 the kind of clock: 法定, 命令・指針, 内部目標</extracomment>
        <translation>%1、%2以内（%3）</translation>
    </message>
    <message>
        <source>needed if a target is or may be outside Japan</source>
        <translation>対象が国外にある場合又は所在が確実でない場合に必要</translation>
    </message>
    <message>
        <source>needed if a target is or may be outside Japan, or national security, the SDF or US forces are concerned</source>
        <translation>対象が国外にある場合若しくは所在が確実でない場合又は国家安全保障、自衛隊若しくは合衆国軍隊に関係する場合に必要</translation>
    </message>
    <message>
        <source>needed if computers of US forces are concerned</source>
        <translation>合衆国軍隊の電子計算機に関係する場合に必要</translation>
    </message>
    <message>
        <source>Council, confirmation after the fact: %1.</source>
        <extracomment>協議会の決裁 / 事後確認</extracomment>
        <translation>協議会の事後確認: %1</translation>
    </message>
    <message>
        <source>Council, sign-off: %1.</source>
        <translation>協議会の決裁: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The council has %1; what is not signed off by then is refused.</source>
        <translation>決裁期限は付議から%1です。期限までに決裁が成立しないときは却下となります。</translation>
    </message>
    <message>
        <source>One organisation fills one seat only.</source>
        <translation>一の機関が占める席は一席に限ります。</translation>
    </message>
    <message>
        <source>You cannot approve your own request.</source>
        <translation>自らが付議した案件を自ら承認することはできません。</translation>
    </message>
    <message>
        <source>Beside the council, and not within its power:</source>
        <translation>協議会とは別に要する手続（協議会の権限外）:</translation>
    </message>
    <message>
        <source>Once everything is there, the command must come within %1.</source>
        <translation>全ての要件が整った後、%1以内に指揮・実施命令を要します。</translation>
    </message>
</context>
<context>
    <name>yagura::PlaceRows</name>
    <message>
        <source>within 24 h</source>
        <translation>24時間以内</translation>
    </message>
    <message>
        <source>not reporting</source>
        <extracomment>Cell of a table: every source that reported here is silent (報告なし)</extracomment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a prefecture, %2 sentences about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Column: one of the eight customary regions (地方)</extracomment>
        <translation>地方</translation>
    </message>
    <message>
        <source>Worst level</source>
        <translation>最高の深刻度</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Column: number of open incidents (継続中)</extracomment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Column: whether anything reports from there (報告の有無)</extracomment>
        <translation>報告の有無</translation>
    </message>
</context>
<context>
    <name>yagura::PlaceViews</name>
    <message>
        <source>Incidents and reports</source>
        <extracomment>First view of the Situation place: 事案・報告</extracomment>
        <translation>事案・報告</translation>
    </message>
    <message>
        <source>Views of this place</source>
        <translation>この画面の表示方法</translation>
    </message>
</context>
<context>
    <name>yagura::PrefectureMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a prefecture, %2 sentences about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Map of the prefectures</source>
        <translation>都道府県の地図</translation>
    </message>
    <message>
        <source>Watched.</source>
        <extracomment>Of a field or prefecture (注視中)</extracomment>
        <translation>注視中です。</translation>
    </message>
</context>
<context>
    <name>yagura::PutMatterPanel</name>
    <message>
        <source>This is what will be signed:</source>
        <translation>署名の対象は次のとおりです：</translation>
    </message>
    <message>
        <source>Back without putting the matter</source>
        <translation>付議せずに戻る</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to put a matter.</source>
        <translation>画面は固定した時刻を示しています。案件を付議するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>Hold for 2 seconds, by mouse or Space.</source>
        <translation>マウス又はスペースキーで2秒間押し続けてください。</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>不足している項目へ移動</translation>
    </message>
    <message numerus="yes">
        <source>What changes from the version that stands, in %n field(s)</source>
        <translation>
            <numerusform>現在の版からの変更点（%n項目）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request is longer than a signed statement can be. Leave out evidence: it names %n piece(s) now.</source>
        <translation>
            <numerusform>付議の内容が署名文書の上限を超えています。証拠を減らしてください（現在 %n 件）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PutResult</name>
    <message>
        <source>Matter %1 is signed.</source>
        <translation>第%1号に署名しました。</translation>
    </message>
    <message>
        <source>Open matter %1</source>
        <translation>第%1号を開く</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 where a statement stands, %2 why it was refused</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>matter %1</source>
        <translation>第%1号</translation>
    </message>
</context>
<context>
    <name>yagura::QuarantineList</name>
    <message>
        <source>Loading …</source>
        <translation>読込み中…</translation>
    </message>
    <message>
        <source>Nothing stands in quarantine.</source>
        <translation>隔離中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) kept apart, newest first. Nothing of them is in the picture.</source>
        <translation>
            <numerusform>隔離中 %n件（新しい順）。状況には反映していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Events in quarantine</source>
        <translation>隔離中の電文</translation>
    </message>
    <message>
        <source>Beginning of the event&apos;s bytes</source>
        <translation>電文の先頭部分</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読込み</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>受信（%1）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A stable code such as E-FEED-JSON</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>An explanation in English, for the log</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>The hub keeps %n event(s) apart and can show them to who runs it. This console has refused none itself.</source>
        <translation>
            <numerusform>ハブが%n件を隔離しており、内容はハブの運用者が確認できます。このコンソール自身が隔離したものはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::QueryWords</name>
    <message>
        <source>without “%1”</source>
        <translation>「%1」を含まない</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>Level %1 or more</source>
        <translation>レベル%1以上</translation>
    </message>
    <message>
        <source>Level %1 or less</source>
        <translation>レベル%1以下</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル%1</translation>
    </message>
    <message>
        <source>Level %1 to %2</source>
        <translation>レベル%1～%2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Another name of %1: %2</source>
        <translation>%1の別名：%2</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <extracomment>Why something was found: %1 a field, %2 the words around the match</extracomment>
        <translation>該当箇所（%1）：%2</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>分野：%1</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>都道府県：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種別：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>情報源：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>番号：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>閉じ括弧（引用符）がありません。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”.</source>
        <translation>「%1:」の後に値がありません。</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. The rest of the query counts.</source>
        <translation>「%1」に「%2」という値はありません。ほかの条件で検索しています。</translation>
    </message>
    <message>
        <source>“%1” was given twice. The first counts.</source>
        <translation>「%1」が2回指定されています。最初の指定で検索しています。</translation>
    </message>
    <message>
        <source>Only words can be left out with a minus sign, not “%1”.</source>
        <translation>マイナス記号で除けるのは語だけです。「%1」は除けません。</translation>
    </message>
    <message>
        <source>Outside number</source>
        <extracomment>An ATT&amp;CK, CVE, CAPEC or CWE number of an object: 外部番号</extracomment>
        <translation>外部番号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>Other names of an actor or a malware: 別名</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A word that a sender put on an object: 分類語</extracomment>
        <translation>分類語</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Attack phase</source>
        <extracomment>Course of an attack (kill chain): 攻撃段階</extracomment>
        <translation>攻撃段階</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電子計算機</translation>
    </message>
    <message>
        <source>Linked incident</source>
        <translation>関連事案</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Technical matters</source>
        <translation>技術的な事項</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応に関する事項</translation>
    </message>
    <message>
        <source>the stored text</source>
        <extracomment>Where a word was found in a stored object, of whose parts this one has no name of its own</extracomment>
        <translation>保存された本文</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 手法</extracomment>
        <translation>手法</translation>
    </message>
</context>
<context>
    <name>yagura::Rail</name>
    <message>
        <source>Situation</source>
        <extracomment>状況</extracomment>
        <translation>状況</translation>
    </message>
    <message>
        <source>Sectors</source>
        <extracomment>分野</extracomment>
        <translation>分野</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>時系列</extracomment>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>決裁</extracomment>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>検証</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>報告資料</extracomment>
        <translation>報告資料</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>number of the place, its name, and how many decisions wait there</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yagura::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>自由記述（任意）</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>理由の自由記述</translation>
    </message>
    <message>
        <source>Reason (unless you sign)</source>
        <extracomment>The first line of the choice: 理由を選ぶ（署名以外の場合）</extracomment>
        <translation>理由を選ぶ（署名以外の場合）</translation>
    </message>
</context>
<context>
    <name>yagura::Reasons</name>
    <message>
        <source>The statement is longer than the limit of 2,048 bytes; it was not taken.</source>
        <translation>署名文書が上限の2,048バイトを超えているため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The statement is not in its canonical form; it was not taken, because two programs could read two things in it.</source>
        <translation>署名文書が正準形でないため、受理しませんでした。プログラムにより異なる内容に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>The statement is of a payload type that is not accepted; it was not taken.</source>
        <translation>署名文書のペイロード種別が認められていないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The signature does not verify: the statement was changed, or it was not signed with the key it names.</source>
        <translation>署名を検証できません。署名文書が改変されたか、記載の鍵で署名されていません。</translation>
    </message>
    <message>
        <source>The envelope of the statement cannot be read; it was not taken.</source>
        <translation>署名文書の封筒を読み取れないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The statement is of a kind that this version does not know; it is kept in the ledger and counts for nothing.</source>
        <translation>この版が知らない種類の署名文書です。台帳に残しますが、効力はありません。</translation>
    </message>
    <message>
        <source>A field of the statement is missing or is not as the format says; it was not taken.</source>
        <translation>署名文書の項目が欠けているか書式に合わないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>This console has no signing key; make one or open one before you sign.</source>
        <translation>このコンソールには署名鍵がありません。署名の前に鍵を作成するか開いてください。</translation>
    </message>
    <message>
        <source>Your key is not in the roster yet; wait until the registrar has enrolled it.</source>
        <translation>あなたの鍵はまだ名簿にありません。登録されるまでお待ちください。</translation>
    </message>
    <message>
        <source>The passphrase is not right; nothing was signed.</source>
        <translation>パスフレーズが違います。署名は行われていません。</translation>
    </message>
    <message>
        <source>The passphrase must have at least 14 characters.</source>
        <translation>パスフレーズは14文字以上としてください。</translation>
    </message>
    <message>
        <source>There is a key file already; it was not overwritten.</source>
        <translation>鍵ファイルが既にあります。上書きしていません。</translation>
    </message>
    <message>
        <source>Others may read the key file; allow only its owner (mode 0600), then try again.</source>
        <translation>鍵ファイルが他の利用者にも読める状態です。所有者のみ（モード0600）に改めてから、やり直してください。</translation>
    </message>
    <message>
        <source>The key file cannot be read; restore it from its copy or make a new key and have it enrolled.</source>
        <translation>鍵ファイルを読み取れません。控えから復元するか、新しい鍵を作成して登録を受けてください。</translation>
    </message>
    <message>
        <source>The key file protects its key too weakly; make a new key with this program and have it enrolled.</source>
        <translation>鍵ファイルの保護が弱すぎます。このプログラムで新しい鍵を作成し、登録を受けてください。</translation>
    </message>
    <message>
        <source>The key is not in the roster; the statement does not count.</source>
        <translation>鍵が名簿にありません。署名文書に効力はありません。</translation>
    </message>
    <message>
        <source>The statement names a key that does not belong to its signer; it was not taken.</source>
        <translation>署名文書に記載の鍵が署名者のものでないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The key was revoked; what it signs no longer counts.</source>
        <translation>鍵は失効しています。以後の署名に効力はありません。</translation>
    </message>
    <message>
        <source>The key is locked; enter its passphrase to sign.</source>
        <translation>鍵は施錠されています。署名するにはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The key file or the device is no longer there; bring it back, then try again.</source>
        <translation>鍵ファイル又は装置が見当たりません。元に戻してから、やり直してください。</translation>
    </message>
    <message>
        <source>A document that the statement names has not arrived or is not the one that was committed to; it cannot be signed.</source>
        <translation>署名文書が指す文書が届いていないか、約定された文書と異なります。署名はできません。</translation>
    </message>
    <message>
        <source>A piece of evidence does not match the hash in the request; it cannot be signed.</source>
        <translation>証拠のハッシュ値が付議と一致しません。署名はできません。</translation>
    </message>
    <message>
        <source>There is no such matter in the ledger; the mark counts for nothing.</source>
        <translation>その案件が台帳にないため、この回答に効力はありません。</translation>
    </message>
    <message>
        <source>The mark answers other bytes than this matter&apos;s request, as when it is replayed from another matter; it counts for nothing.</source>
        <translation>回答がこの案件の付議と異なる内容に対するもの（他の案件からの転用など）であるため、効力はありません。</translation>
    </message>
    <message>
        <source>The mark names another policy than the one the matter was put under; it counts for nothing.</source>
        <translation>回答が指す決裁規程が付議の際のものと異なるため、効力はありません。</translation>
    </message>
    <message>
        <source>The mark was made against another roster than the one in force; look at the matter again and sign anew.</source>
        <translation>回答が現行と異なる名簿に基づいているため、案件を改めて確認し、署名し直してください。</translation>
    </message>
    <message>
        <source>The matter has no such seat; the mark counts for nothing.</source>
        <translation>この案件にその席がないため、この回答に効力はありません。</translation>
    </message>
    <message>
        <source>The signer does not hold the role that this seat asks for; the mark counts for nothing.</source>
        <translation>署名者がこの席に必要な役割を持っていないため、この回答に効力はありません。</translation>
    </message>
    <message>
        <source>Who requests a matter cannot sign it as well.</source>
        <translation>起案者は自らの案件に署名できません。</translation>
    </message>
    <message>
        <source>The same person has already answered this matter; one person counts once.</source>
        <translation>回答は一人につき一回のみ有効であり、同じ者が既に回答しています。</translation>
    </message>
    <message>
        <source>Somebody of the same body has already signed; policy asks for distinct bodies.</source>
        <translation>決裁規程が異なる組織の者を求めているところ、同じ組織の者が既に署名しています。</translation>
    </message>
    <message>
        <source>The mark was withdrawn or replaced by a later one of the same member.</source>
        <translation>回答は引き戻されたか、同じ構成員の後の回答に置き換えられました。</translation>
    </message>
    <message>
        <source>The deadline of the matter has passed; the mark counts for nothing.</source>
        <translation>案件の期限を過ぎているため、回答に効力はありません。</translation>
    </message>
    <message>
        <source>The matter is closed already; the mark counts for nothing.</source>
        <translation>案件が既に終結しているため、この回答に効力はありません。</translation>
    </message>
    <message>
        <source>This act is not possible on this matter, or this version does not know it; it counts for nothing.</source>
        <translation>この案件ではできない行為か、この版が知らない行為であるため、効力はありません。</translation>
    </message>
    <message>
        <source>This act needs a reason; choose one of the list.</source>
        <translation>この行為には理由が必要であるため、一覧から選んでください。</translation>
    </message>
    <message>
        <source>The number of the matter is not valid; take the next free number.</source>
        <translation>案件の番号が正しくないため、次の空き番号を使ってください。</translation>
    </message>
    <message>
        <source>The number belongs to an earlier matter; put this one again under the next free number.</source>
        <translation>その番号は先の案件のものであるため、次の空き番号で付議し直してください。</translation>
    </message>
    <message>
        <source>The policy in force does not know this kind of matter.</source>
        <translation>現行の決裁規程にこの種別の案件はありません。</translation>
    </message>
    <message>
        <source>The legal basis does not fit this kind of matter or is not yet in force; choose another basis.</source>
        <translation>根拠法令がこの種別の案件に合わないか、施行前であるため、別の根拠法令を選んでください。</translation>
    </message>
    <message>
        <source>Your role may not put a matter of this kind.</source>
        <translation>あなたの役割ではこの種別の案件を付議できません。</translation>
    </message>
    <message>
        <source>This console no longer trusts its hub, because two histories were seen; signing is disabled until the secretariat has resolved it.</source>
        <translation>二つの異なる履歴が確認されたため、このコンソールはハブを信頼していません。事務局が解決するまで署名はできません。</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger does not extend the ledger that this console verified; the evidence is kept, and signing is disabled.</source>
        <translation>ハブの台帳が、このコンソールで検証済みの台帳の続きになっていません。証拠を保存し、署名を停止しました。</translation>
    </message>
    <message>
        <source>The signer saw another history of the ledger than this console; the evidence is kept, and signing is disabled.</source>
        <translation>署名者の見た台帳の履歴がこのコンソールのものと異なります。証拠を保存し、署名を停止しました。</translation>
    </message>
    <message>
        <source>It belongs to another ledger than the one in this data folder, and nothing of it was taken; to join another hub, choose another data folder.</source>
        <translation>このデータフォルダの台帳とは別の台帳のものであるため、受理しませんでした。別のハブに参加するには、別のデータフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Exercise and live statements never mix; the statement was not taken.</source>
        <translation>訓練と実事案の署名文書は混在できないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The hub sent an entry that is not the next one of the ledger; it was not taken, and signing is disabled.</source>
        <translation>ハブが台帳の次の項ではないものを送ったため、受理せず、署名を停止しました。</translation>
    </message>
    <message>
        <source>An entry read back from disk differs from what was written; stop, keep the disk, and restore the ledger from the hub.</source>
        <translation>ディスクから読み戻した項が、書き込んだ内容と異なります。使用を中止してディスクを保全し、ハブから台帳を復元してください。</translation>
    </message>
    <message>
        <source>The ledger on disk is shorter than a checkpoint that was signed; restore the missing entries from another copy.</source>
        <translation>ディスク上の台帳が、署名済みのチェックポイントより短くなっています。欠けた項を別の写しから復元してください。</translation>
    </message>
    <message>
        <source>The hub&apos;s clock has jumped; the hub appends nothing until its clock is right again.</source>
        <translation>ハブの時計が飛びました。時計が正しくなるまで、ハブは台帳に記載しません。</translation>
    </message>
    <message>
        <source>The entry has not been witnessed yet; no authorisation is shown for it.</source>
        <translation>この項はまだ第三者証明を受けていません。権限の成立は表示しません。</translation>
    </message>
    <message>
        <source>The last signature of the witness is too old.</source>
        <translation>第三者証明の最後の署名から時間が経ちすぎています。</translation>
    </message>
    <message>
        <source>The hub&apos;s checkpoint cannot be read; what it covers is not shown, and signing is disabled.</source>
        <translation>ハブのチェックポイントを読み取れません。その範囲は表示せず、署名を停止しました。</translation>
    </message>
    <message>
        <source>The signature of the hub&apos;s checkpoint does not verify; what it covers is not shown, and signing is disabled.</source>
        <translation>ハブのチェックポイントの署名を検証できません。その範囲は表示せず、署名を停止しました。</translation>
    </message>
    <message>
        <source>The hub promised to log the statement and did not; the signed promise is kept as evidence.</source>
        <translation>ハブが署名文書の記載を約束しながら履行していません。署名付きの約束を証拠として保存しました。</translation>
    </message>
    <message>
        <source>The witness refused the entry, because its time is too far from the witness&apos;s time.</source>
        <translation>項の時刻が証明者の時刻と離れすぎているため、第三者証明が拒まれました。</translation>
    </message>
    <message>
        <source>The roster carries too few signatures of distinct registrars; it was not taken.</source>
        <translation>名簿に付された登録者の署名が足りないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The policy pack cannot be read; the one before stays in force.</source>
        <translation>決裁規程を読み取れません。従前のものが引き続き有効です。</translation>
    </message>
    <message>
        <source>The right to this connection was withdrawn; ask the secretariat.</source>
        <translation>この接続の権利は取り消されました。事務局に照会してください。</translation>
    </message>
    <message>
        <source>The message is not valid JSON; its bytes are kept here.</source>
        <translation>電文が正しいJSONではありません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The message is nested too deeply; its bytes are kept here.</source>
        <translation>電文の入れ子が深すぎます。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The message has too many fields or elements, or a field of a kind that the format does not have; its bytes are kept here.</source>
        <translation>電文の項目や要素が多すぎるか、書式にない種類の項目があります。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The message lacks a field that CloudEvents requires, or has one twice; its bytes are kept here.</source>
        <translation>CloudEventsが求める項目が欠けているか、重複しています。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The content does not match the hash in its envelope; its bytes are kept here.</source>
        <translation>内容が封筒のハッシュ値と一致しません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>This version cannot read content of this type; its bytes are kept here.</source>
        <translation>この版では読み取れない種類の内容です。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The source sent this number before with other content; both are kept, the first one is shown.</source>
        <translation>同じ番号で内容の異なる電文が先に届いています。両方を保存し、先のものを表示しています。</translation>
    </message>
    <message>
        <source>Exercise and live events never mix; the event was kept out of the picture.</source>
        <translation>訓練と実事案の電文は混在できないため、状況に反映していません。</translation>
    </message>
    <message>
        <source>The source sends faster than it may; the connection was closed.</source>
        <translation>情報源の送信が上限を超えたため、接続を閉じました。</translation>
    </message>
    <message>
        <source>Too much was asked to be sent again at once; ask for a smaller part.</source>
        <translation>一度に求めた再送の量が多すぎます。範囲を狭めてください。</translation>
    </message>
    <message>
        <source>Another program has this data folder open; close it, or choose another folder.</source>
        <translation>別のプログラムがこのデータフォルダを使用中です。終了するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The data folder cannot be opened; check that it exists, can be written to, and holds this program&apos;s data.</source>
        <translation>データフォルダを開けません。存在すること、書き込めること、このプログラムのデータであることを確認してください。</translation>
    </message>
    <message>
        <source>The disk is full: new events are not being kept; free some space.</source>
        <translation>ディスクに空きがなく、新着を保存できません。空きを確保してください。</translation>
    </message>
    <message>
        <source>The disk did not confirm a write; stop, and check the disk.</source>
        <translation>ディスクが書込みを確認しませんでした。使用を中止し、ディスクを点検してください。</translation>
    </message>
    <message>
        <source>The second site does not answer; the statement is queued.</source>
        <translation>第二拠点が応答しません。署名文書は送信待ちです。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program; use that version.</source>
        <translation>データはこのプログラムの新しい版で書かれています。その版を使用してください。</translation>
    </message>
    <message>
        <source>Until connections are encrypted, the hub listens on this computer&apos;s own addresses only; use 127.0.0.1 or [::1].</source>
        <translation>接続が暗号化されるまで、ハブはこの電子計算機自身のアドレスでのみ待ち受けます。127.0.0.1 又は [::1] を使用してください。</translation>
    </message>
    <message>
        <source>The hub cannot listen on this port; it is in use or not allowed, choose another one.</source>
        <translation>ハブがこのポートで待ち受けられません。使用中か許可されていません。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The hub sent a message beyond the limit; the connection was closed and is made again.</source>
        <translation>ハブが上限を超える電文を送ったため、接続を閉じ、再接続します。</translation>
    </message>
    <message>
        <source>The console read too slowly and was disconnected; it goes on where it stopped.</source>
        <translation>コンソールの読取りが遅いため切断されました。中断した箇所から再開します。</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program; check the address.</source>
        <translation>接続先がこのプログラムの通信規約に対応していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>A ledger has one first statement; this second one counts for nothing.</source>
        <translation>台帳の最初の署名文書は一つのみです。二つ目に効力はありません。</translation>
    </message>
    <message>
        <source>A document does not match the commitment it came under; it was not taken.</source>
        <translation>文書が約定と一致しないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The document cannot be read as its format says; it cannot be signed.</source>
        <translation>文書を書式どおりに読み取れません。署名はできません。</translation>
    </message>
    <message>
        <source>The sheet is not complete yet; fill in what is missing before you sign.</source>
        <translation>案件書がまだ完成していません。署名の前に不足を補ってください。</translation>
    </message>
    <message>
        <source>The document is about another matter than the request; it cannot be signed.</source>
        <translation>文書が付議と別の案件のものです。署名はできません。</translation>
    </message>
    <message>
        <source>A measure of this kind needs its list of targets, and no other kind has one.</source>
        <translation>この種別の措置には対象の一覧が必要であり、他の種別には付けられません。</translation>
    </message>
    <message>
        <source>The roster cannot be read or names a member or a key twice; the one before stays in force.</source>
        <translation>名簿を読み取れないか、構成員又は鍵が重複しています。従前の名簿が引き続き有効です。</translation>
    </message>
    <message>
        <source>The roster does not follow the one in force; the one in force stays.</source>
        <translation>名簿が現行の名簿の続きになっていません。現行の名簿が引き続き有効です。</translation>
    </message>
    <message>
        <source>The policy pack does not follow the one in force; the one in force stays.</source>
        <translation>決裁規程が現行の規程の続きになっていません。現行の規程が引き続き有効です。</translation>
    </message>
    <message>
        <source>A ledger must begin with its founding statement; nothing of it was taken.</source>
        <translation>台帳は開設の署名文書で始まらなければなりません。受理しませんでした。</translation>
    </message>
    <message>
        <source>Entries that the hub&apos;s checkpoint covers are still on their way.</source>
        <translation>ハブのチェックポイントの範囲にある項がまだ届いていません。</translation>
    </message>
    <message>
        <source>The statement has its place in the ledger already.</source>
        <translation>この署名文書は既に台帳に記載されています。</translation>
    </message>
    <message>
        <source>The hub&apos;s log key is lost or is not the one that founded its ledger; put the file log.key back into the hub&apos;s data folder.</source>
        <translation>ハブの記録鍵が失われているか、台帳を開設した鍵と異なります。log.key をハブのデータフォルダに戻してください。</translation>
    </message>
    <message>
        <source>What the hub said is not signed by the key of its ledger; it was not taken.</source>
        <translation>ハブの通知が台帳の鍵で署名されていないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The request to be enrolled cannot be read: handle, organisation and roles are short words.</source>
        <translation>登録の申請を読み取れません。識別名、組織及び役割は短い語で記入してください。</translation>
    </message>
    <message>
        <source>This ledger is not for exercises; the registrars enrol its members in person.</source>
        <translation>この台帳は訓練用ではありません。構成員の登録は登録者が対面で行います。</translation>
    </message>
    <message>
        <source>The request to be enrolled does not prove its key; ask again with the key open.</source>
        <translation>登録の申請が鍵の所持を証明していません。鍵を開いてからやり直してください。</translation>
    </message>
    <message>
        <source>The hub has lost the key of its registrar and can enrol nobody; put the file registrar.key back into its data folder.</source>
        <translation>ハブが登録者の鍵を失っており、登録できません。registrar.key をデータフォルダに戻してください。</translation>
    </message>
    <message>
        <source>A message between the console and the hub lacks a field or has a wrong one; it was not taken.</source>
        <translation>コンソールとハブの間の電文に項目の不足又は誤りがあるため、受理しませんでした。</translation>
    </message>
    <message>
        <source>The hub does not take this message here; the two programs may be of different versions.</source>
        <translation>ハブはここでこの電文を受け付けません。双方のプログラムの版が異なる可能性があります。</translation>
    </message>
    <message>
        <source>The hub does not offer the view that was asked for.</source>
        <translation>ハブは求められた範囲を提供していません。</translation>
    </message>
    <message>
        <source>The content does not have the format that its type says; its bytes are kept here.</source>
        <translation>内容が種類の示す書式に合っていません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The content is not valid STIX; its bytes are kept here.</source>
        <translation>内容が正しいSTIXではありません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The content is not a valid entry of the KEV catalogue; its bytes are kept here.</source>
        <translation>内容が正しいKEVカタログの項目ではありません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>The content is not a valid incident report; its bytes are kept here.</source>
        <translation>内容が正しい事案報告ではありません。原文をここに保存しています。</translation>
    </message>
    <message>
        <source>A control message is not a feed event; it was not sent.</source>
        <translation>制御電文はフィードの電文ではないため、送信しませんでした。</translation>
    </message>
    <message>
        <source>The event is larger than the hub takes; it was not sent.</source>
        <translation>電文がハブの上限を超えているため、送信しませんでした。</translation>
    </message>
    <message>
        <source>The scenario of the exercise cannot be read; correct its file or use the built-in one.</source>
        <translation>訓練シナリオを読み取れません。ファイルを訂正するか、内蔵のものを使用してください。</translation>
    </message>
    <message>
        <source>There is no scenario of this name; choose one that this program brings along.</source>
        <translation>その名称のシナリオはありません。このプログラムに付属するものから選んでください。</translation>
    </message>
    <message>
        <source>The data cannot be read from the disk; check the disk, and keep its copy.</source>
        <translation>ディスクからデータを読み取れません。ディスクを点検し、写しを保全してください。</translation>
    </message>
    <message>
        <source>The disk did not take the data, and nothing of it counts as kept; free some space or check the disk.</source>
        <translation>ディスクに書き込めず、そのデータは保存されていません。空きを確保するか、ディスクを点検してください。</translation>
    </message>
    <message>
        <source>The hub has as many connections as it may have; try again later.</source>
        <translation>ハブの接続数が上限に達しています。時間をおいてやり直してください。</translation>
    </message>
    <message>
        <source>The hub does not know this path; give its address without one.</source>
        <translation>ハブにそのパスはありません。パスを付けずにアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The other side gave no sign for too long; the connection is made again.</source>
        <translation>接続先から長時間応答がないため、再接続します。</translation>
    </message>
    <message>
        <source>The roster names a key that was revoked; the one before stays in force.</source>
        <translation>失効した鍵が名簿に含まれています。従前の名簿が引き続き有効です。</translation>
    </message>
    <message>
        <source>The roster gives a member&apos;s key to another member; the one before stays in force.</source>
        <translation>ある構成員の鍵が、別の構成員の鍵として名簿に載っています。従前の名簿が引き続き有効です。</translation>
    </message>
    <message>
        <source>The new trust settings do not follow those in force; those in force stay.</source>
        <translation>新しい信頼設定が現行のものに続いていません。現行の信頼設定が引き続き有効です。</translation>
    </message>
    <message>
        <source>A ledger of several sites cannot go without a witness; the trust settings in force stay.</source>
        <translation>複数拠点の台帳には第三者証明が欠かせません。現行の信頼設定が引き続き有効です。</translation>
    </message>
    <message>
        <source>The statement carries too few signatures of distinct root keys; it was not taken.</source>
        <translation>相異なるルート鍵による署名が足りないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>Only a registrar, the key&apos;s owner or a member of the Commission can revoke a key; the key stays valid.</source>
        <translation>鍵を失効させることができるのは、登録者、鍵の所有者又は委員会の委員に限られます。鍵は引き続き有効です。</translation>
    </message>
    <message>
        <source>The revocation names a key that was never this member&apos;s; nothing was revoked.</source>
        <translation>失効の対象とされた鍵は、その構成員のものであったことがありません。失効した鍵はありません。</translation>
    </message>
    <message>
        <source>The key had been revoked before; nothing has changed.</source>
        <translation>鍵は既に失効しています。変更はありません。</translation>
    </message>
    <message>
        <source>The policy in force wants a token for signatures outside exercises; nothing was signed with the key file.</source>
        <translation>現行の決裁規程は、訓練以外の署名にトークンを求めています。鍵ファイルでは署名しませんでした。</translation>
    </message>
    <message>
        <source>The library of the token cannot be loaded; check the path that this console was given.</source>
        <translation>トークンのライブラリを読み込めません。この端末に設定されたパスを確認してください。</translation>
    </message>
    <message>
        <source>The token has no key that can be used here, or several of them; name one by its id.</source>
        <translation>トークンに使用できる鍵がないか、複数あります。鍵をIDで指定してください。</translation>
    </message>
    <message>
        <source>The PIN is not right; nothing was signed.</source>
        <translation>PINが正しくありません。署名していません。</translation>
    </message>
    <message>
        <source>The token has locked itself after too many wrong PINs; whoever issued it can unlock it.</source>
        <translation>PINの誤りが続いたため、トークンがロックされました。発行者に解除を依頼してください。</translation>
    </message>
    <message>
        <source>The token did not sign; take it out, put it in again, then try once more.</source>
        <translation>トークンで署名できませんでした。いったん抜き、挿し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The signing window was closed; nothing was signed.</source>
        <translation>署名画面が閉じられました。署名していません。</translation>
    </message>
    <message>
        <source>The signing process ended without an answer; nothing was signed, and this console goes on. Try again; if it happens again, the token&apos;s library may be at fault.</source>
        <translation>署名プロセスが応答せずに終了しました。署名していません。この端末はそのまま使えます。もう一度お試しください。繰り返すときは、トークンのライブラリに原因がある可能性があります。</translation>
    </message>
    <message>
        <source>The program yagura-signer is not there; outside exercises nothing is signed without it. Have it installed beside this one.</source>
        <translation>プログラム yagura-signer がありません。訓練以外では、これがなければ署名できません。このプログラムと同じ場所への導入を依頼してください。</translation>
    </message>
    <message>
        <source>A signing window is open already; finish there first.</source>
        <translation>署名画面がすでに開いています。先にそちらを終えてください。</translation>
    </message>
    <message>
        <source>The signing process could not read what it was asked; nothing was signed.</source>
        <translation>署名プロセスが依頼の内容を読み取れませんでした。署名していません。</translation>
    </message>
    <message>
        <source>These bytes are nothing that is signed here: they cannot be read, or are of an unknown kind; nothing was signed.</source>
        <translation>ここで署名できる内容ではありません。読み取れないか、未知の種類です。署名していません。</translation>
    </message>
    <message>
        <source>The statement names another key than the one at hand; nothing was signed.</source>
        <translation>署名文書に記された鍵が、手元の鍵と異なります。署名していません。</translation>
    </message>
    <message>
        <source>What would have been shown is not what would have been signed: a document is missing or does not match its hash; nothing was signed.</source>
        <translation>表示する内容と署名する内容が一致しません。文書が欠けているか、ハッシュ値が合いません。署名していません。</translation>
    </message>
    <message>
        <source>There is something in that place already; nothing was written. Choose a folder that is not there yet.</source>
        <translation>その場所には既に何かがあります。何も書き込んでいません。まだ無いフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The evidence cannot be written there; check the free space and the folder&apos;s rights.</source>
        <translation>証拠一式をそこに書き込めません。空き容量とフォルダの権限を確かめてください。</translation>
    </message>
    <message>
        <source>No head of the ledger carries the signatures yet that this ledger asks for; export the evidence when the witness can be reached.</source>
        <translation>この台帳が求める署名のそろった検証点がまだありません。第三者証明者に接続できるときに、証拠一式を書き出してください。</translation>
    </message>
    <message>
        <source>The ledger&apos;s head does not cover the entries of the evidence, or there are too many for one bundle.</source>
        <translation>台帳の検証点が証拠一式の記載と一致しないか、記載が一つの証拠一式に収まる件数を超えています。</translation>
    </message>
    <message>
        <source>The evidence is not a folder of plain files as an export writes it.</source>
        <translation>証拠一式が、書き出したとおりの通常のファイルのフォルダではありません。</translation>
    </message>
    <message>
        <source>A file of the evidence is missing, added or changed; ask for it again.</source>
        <translation>証拠一式のファイルが、欠けているか、加えられているか、変更されています。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>A document of the evidence is not the one that the ledger names.</source>
        <translation>証拠一式の文書に、台帳が名指しするものと異なるものがあります。</translation>
    </message>
    <message>
        <source>The evidence&apos;s proofs for outside checkers do not hold.</source>
        <translation>証拠一式の、外部の検査用の証明が成り立ちません。</translation>
    </message>
    <message>
        <source>The keys in the evidence are not those of the ledger.</source>
        <translation>証拠一式の鍵が台帳のものではありません。</translation>
    </message>
    <message>
        <source>Nobody signed this ledger under the rules of this version; check it with the version that wrote it.</source>
        <translation>この版の規則の下でこの台帳に署名した者がいません。書き出した版で確かめてください。</translation>
    </message>
    <message>
        <source>The founding file cannot be read; no ledger was founded with it.</source>
        <translation>設立ファイルを読み取れないため、台帳を設立していません。</translation>
    </message>
    <message>
        <source>Another ledger is in the data folder already; nothing was added to it.</source>
        <translation>データフォルダには既に別の台帳があるため、何も追加していません。</translation>
    </message>
    <message>
        <source>A statement of the founding file would count for nothing; check the file with those who signed it.</source>
        <translation>設立ファイルに、効力を生じない記録が含まれています。署名した者とともにファイルを確認してください。</translation>
    </message>
    <message>
        <source>The folder holds a ledger already; rebuild into an empty folder.</source>
        <translation>フォルダには既に台帳があります。空のフォルダを指定して再構築してください。</translation>
    </message>
    <message>
        <source>The ledger does not name this witness; what it signs is not counted.</source>
        <translation>台帳に登録されていない第三者証明のため、その署名は数えません。</translation>
    </message>
    <message>
        <source>The law that this kind of matter rests on is not in force yet; it cannot be put before its day.</source>
        <translation>この種類の案件の根拠となる法律はまだ施行されていないため、施行日より前に付議することはできません。</translation>
    </message>
    <message>
        <source>This kind of matter has no urgent lane; put it in the ordinary way.</source>
        <translation>この種類の案件に緊急実施の手続はないため、通常の手続で付議してください。</translation>
    </message>
    <message>
        <source>The declared ground or its time is missing, unknown or in the future, or is given where the matter is not urgent; correct it.</source>
        <translation>緊急実施の事由又は宣言の時刻がないか、認められないものであるか、将来の時刻であるか、又は緊急でない案件に付されているため、訂正してください。</translation>
    </message>
    <message>
        <source>The methods that are applied for are missing or are not those of this kind of measure; choose them from the list.</source>
        <translation>申請する方法がないか、この種類の措置に認められないものであるため、一覧から選んでください。</translation>
    </message>
    <message>
        <source>This kind of measure must concern computers of the SDF or of US forces; choose what it concerns, or another kind.</source>
        <translation>この種類の措置は自衛隊又は在日米軍の電子計算機に関するものに限られるため、該当するものを選ぶか、別の種類で付議してください。</translation>
    </message>
    <message>
        <source>The officer who is named holds no designation that is valid now; name one who does.</source>
        <translation>記載された執行官等に現在有効な指名がないため、有効な指名を受けた者を記載してください。</translation>
    </message>
    <message>
        <source>The sheet lacks an entry that the request must have; fill in what is marked as required.</source>
        <translation>案件書に申請に必須の記載が欠けているため、必須とある項目を記入してください。</translation>
    </message>
    <message>
        <source>A member of the Commission cannot hold an executive office as well, nor run the system; the roster was not taken.</source>
        <translation>監理委員会の者が行政の職務又はシステムの管理を兼ねることはできないため、名簿は受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The sheet says something else than the request about targets, methods or the ground; it cannot be signed.</source>
        <translation>案件書の対象、方法又は事由が、付議の内容と一致しません。署名することはできません。</translation>
    </message>
    <message>
        <source>The record has other fields than the ledger says; what it says is not to be relied on.</source>
        <translation>記録の項目が、台帳に記載されたものと一致しません。内容を信頼しないでください。</translation>
    </message>
    <message>
        <source>The file is no signed statement that this program can read; ask for it again.</source>
        <translation>このファイルは、このプログラムで読める署名文書ではありません。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>The statement in the file is signed by nobody of the roster in force; it was not sent.</source>
        <translation>ファイルの署名文書は、現行の名簿にある者の署名ではありません。送信しませんでした。</translation>
    </message>
    <message>
        <source>The statement in the file is in the ledger already or on its way there; nothing is left to do.</source>
        <translation>ファイルの署名文書は、既に台帳にあるか、送信中です。する必要のあることはありません。</translation>
    </message>
    <message>
        <source>A report has no such step; nothing was recorded.</source>
        <translation>報告に、そのような手続はありません。記録されませんでした。</translation>
    </message>
    <message>
        <source>The law on operators&apos; reports is not in force yet, or the policy in force knows no reports; nothing can be recorded.</source>
        <translation>事業者の報告に関する規定がまだ施行されていないか、現行の決裁規程に報告の定めがありません。記録することはできません。</translation>
    </message>
    <message>
        <source>The signer does not hold the role that this step of a report asks for; the step counts for nothing.</source>
        <translation>署名者は、報告のこの手続に必要な役割を持っていません。この手続は無効です。</translation>
    </message>
    <message>
        <source>The time of the report&apos;s step is missing or lies in the future; correct it.</source>
        <translation>報告の手続の日時がないか、将来の日時です。訂正してください。</translation>
    </message>
    <message>
        <source>There is no such report in the ledger; begin with its detection or with becoming aware of it.</source>
        <translation>そのような報告は台帳にありません。検知又は認知から記録してください。</translation>
    </message>
    <message>
        <source>The step names another operator or another computer than the report; correct it, or begin another report.</source>
        <translation>手続に記載された事業者又は電子計算機が、報告のものと異なります。訂正するか、別の報告としてください。</translation>
    </message>
    <message>
        <source>The report is closed; it takes no more steps.</source>
        <translation>この報告は終結しています。これ以上の手続は記録できません。</translation>
    </message>
    <message>
        <source>The step names an outcome that it cannot have, or none where it needs one; choose one of the list.</source>
        <translation>手続に認められない結果が記載されているか、必要な結果がありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The report is not at this step now; record first what comes before it.</source>
        <translation>報告は、現在この手続を記録できる段階にありません。先に行うべき手続を記録してください。</translation>
    </message>
    <message>
        <source>A matter of this kind has no such step of the statutory lane; nothing is to be recorded.</source>
        <translation>この種類の案件の法定の手続にこの手続はないため、記録することはできません。</translation>
    </message>
    <message>
        <source>The matter is not at this step now; look where it stands and record the step that is due.</source>
        <translation>案件が現在この手続を記録できる段階にないため、段階を確認し、記録待ちの手続を記録してください。</translation>
    </message>
    <message>
        <source>This matter does not need this step; nothing is to be recorded.</source>
        <translation>この案件ではこの手続を要しないため、記録することはできません。</translation>
    </message>
    <message>
        <source>The command has been given; what comes before it can no longer be recorded.</source>
        <translation>指揮・実施命令が既に記録されているため、その前の手続を記録することはできません。</translation>
    </message>
    <message>
        <source>This step has been recorded already; it is not recorded twice.</source>
        <translation>この手続は既に記録されているため、重ねて記録することはできません。</translation>
    </message>
    <message>
        <source>The measure has begun or is over; it can be stopped, and no longer withdrawn.</source>
        <translation>措置が既に始まったか、又は終わっているため、取下げはできず、求めることができるのは中止に限られます。</translation>
    </message>
    <message>
        <source>The record does not name one of the outcomes of this step; choose one of the list.</source>
        <translation>記録に、この手続の結果として認められる語がないため、一覧から選んでください。</translation>
    </message>
    <message>
        <source>The time at which it happened is missing, lies in the future, or is before the beginning; correct it.</source>
        <translation>行われた日時がないか、将来の日時であるか、又は開始より前の日時であるため、訂正してください。</translation>
    </message>
    <message>
        <source>The end of the period is missing, has passed, lies too far ahead, or is given where there is none; correct it.</source>
        <translation>期間の終わりがないか、過ぎているか、認められる長さを超えているか、又は期間のない手続に付されているため、訂正してください。</translation>
    </message>
    <message>
        <source>The record lacks a field that must be there; fill in every field that is marked as required.</source>
        <translation>記録に必須の項目が欠けているため、必須とある項目をすべて記入してください。</translation>
    </message>
    <message>
        <source>Targets or methods go beyond what was applied for, approved or commanded, or none is named; correct them, or put a new application.</source>
        <translation>対象又は方法が、申請、承認若しくは命令された範囲を超えているか、又は示されていないため、訂正するか、新たに申請してください。</translation>
    </message>
    <message>
        <source>The officer who is to act holds no designation that is valid now; name an officer who does.</source>
        <translation>実施する執行官等に現在有効な指名がないため、有効な指名を受けた者を記載してください。</translation>
    </message>
    <message>
        <source>The period of an approval, of an order or of the authorisation is over; going on needs it anew.</source>
        <translation>承認、命令又は実施できる状態の期間が過ぎているため、続けるには改めて手続を要します。</translation>
    </message>
    <message>
        <source>The council has not signed off; the command comes after it.</source>
        <translation>指揮・実施命令に先立って要する協議会の決裁が、まだ成立していません。</translation>
    </message>
    <message>
        <source>The check of the requirements is not recorded as met; it comes before everything else.</source>
        <translation>他のすべての手続に先立って要する要件該当の確認が、記録されていません。</translation>
    </message>
    <message>
        <source>The request by US forces is not recorded as made; the measure cannot go on without it.</source>
        <translation>この措置に欠くことのできない在日米軍からの要請が、記録されていません。</translation>
    </message>
    <message>
        <source>The National Security Council is not recorded as having agreed; its review comes before the command.</source>
        <translation>指揮・実施命令に先立って要する国家安全保障会議の了承が、記録されていません。</translation>
    </message>
    <message>
        <source>The request or consent of the NPSC is not recorded; the order of communications protection measures needs it.</source>
        <translation>通信防護措置の命令に要する国家公安委員会の要請又は同意が、記録されていません。</translation>
    </message>
    <message>
        <source>The Prime Minister&apos;s order of communications protection measures is not recorded; the measure needs it.</source>
        <translation>この措置に要する内閣総理大臣の通信防護措置の命令が、記録されていません。</translation>
    </message>
    <message>
        <source>The consultation with the Foreign Minister is not recorded as agreed; it comes before the approval and the command.</source>
        <translation>承認及び指揮・実施命令に先立って要する外務大臣との協議が、調ったものとして記録されていません。</translation>
    </message>
    <message>
        <source>The Commission&apos;s approval is not recorded; nobody else can give it.</source>
        <translation>監理委員会だけが行うことのできる承認が、記録されていません。</translation>
    </message>
    <message>
        <source>The command is not recorded yet; nothing is carried out before it.</source>
        <translation>実施に先立って要する指揮・実施命令が、まだ記録されていません。</translation>
    </message>
    <message>
        <source>The notice to the Commission or its receipt is not recorded yet; whoever acts without prior approval owes it.</source>
        <translation>事前承認なしに実施したときに必ず要する監理委員会への事後通知又はその受領が、まだ記録されていません。</translation>
    </message>
    <message>
        <source>The Commission&apos;s finding after the fact is not recorded yet; the matter cannot be closed without it.</source>
        <translation>監理委員会の事後審査の結果がまだ記録されていないため、終結することができません。</translation>
    </message>
    <message>
        <source>The response to the Commission&apos;s recommendation is not recorded yet; the matter cannot be closed without it.</source>
        <translation>監理委員会の勧告への対応がまだ記録されていないため、終結することができません。</translation>
    </message>
    <message>
        <source>It is too early for this answer: substitutes wait for their time, and an urgent act is confirmed after its command; answer later.</source>
        <translation>代決は定められた時刻から、緊急実施の事後確認は指揮・実施命令の後からできるものであり、この回答にはまだ早すぎます。</translation>
    </message>
    <message>
        <source>An urgent act is confirmed after the fact and any other matter is signed beforehand; choose the answer that fits.</source>
        <translation>緊急実施は事後に確認し、その他の案件は事前に決裁するものであるため、合う回答を選んでください。</translation>
    </message>
    <message>
        <source>The same person cannot sign, approve, command and close one measure; somebody else has to do it.</source>
        <translation>一つの措置の決裁、承認、指揮及び終結の記録は同じ者が兼ねることができないため、別の者が行ってください。</translation>
    </message>
    <message>
        <source>There is no answer of yours that counts; there is nothing to withdraw.</source>
        <translation>有効な自分の回答がないため、引き戻すものはありません。</translation>
    </message>
    <message>
        <source>The signer has taken the answer back; it no longer counts.</source>
        <translation>署名者がこの回答を引き戻したため、もう効力はありません。</translation>
    </message>
    <message>
        <source>The matter was amended after this answer; it no longer counts, and the new version has to be answered anew.</source>
        <translation>この回答の後に案件が変更され、その効力がなくなったため、新しい版に改めて回答を要します。</translation>
    </message>
    <message>
        <source>A message was longer than its limit, and the connection was closed; nothing of it was taken.</source>
        <translation>電文が長さの上限を超えたため、接続を閉じました。内容は受け入れていません。</translation>
    </message>
    <message>
        <source>This ledger is in earnest: no exercise is played on it; start a training one.</source>
        <translation>この台帳は実運用のものです。訓練は実施しません。訓練用の台帳で始めてください。</translation>
    </message>
    <message>
        <source>The file could not be written; check the free space and the folder&apos;s rights.</source>
        <translation>ファイルに書き込めませんでした。空き容量とフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>The hub did not answer, so it is not known whether it stored the entry; what was written stays here. Enter it again when the hub answers: it is stored once.</source>
        <translation>ハブから応答がないため、登録されたかどうか確認できません。入力した内容はこの画面に残ります。ハブが応答するようになってから、もう一度登録してください。二重には登録されません。</translation>
    </message>
    <message>
        <source>This console sent more messages in a second than the hub takes and was disconnected; it connects again by itself. If it happens again, tell the hub&apos;s operator.</source>
        <translation>この端末が1秒間に送った通信がハブの上限を超えたため、切断されました。自動的に再接続します。繰り返す場合は、ハブの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>An alarm is put aside for a written reason only; write it down.</source>
        <translation>警報を外すには書面の理由が必要です。理由を記入してください。</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most eight hours; choose a time from the list.</source>
        <translation>棚上げは最長8時間です。一覧から時間を選んでください。</translation>
    </message>
    <message>
        <source>An alarm of class A is put aside by two people; enter another member&apos;s number and what that member says.</source>
        <translation>区分Aの警報を外すには二名が必要です。別の委員の番号と、その委員の述べた理由を記入してください。</translation>
    </message>
    <message>
        <source>The alarm has changed meanwhile; look at how it stands now.</source>
        <translation>警報の状態がその間に変わりました。現在の状態を確かめてください。</translation>
    </message>
    <message>
        <source>The alarm is over and acknowledged; there is nothing left to do about it.</source>
        <translation>警報は復帰し確認済みです。これ以上の操作はありません。</translation>
    </message>
    <message>
        <source>The amendment changes the kind or the basis, or has more or other targets or methods than before; put it as a new application.</source>
        <translation>変更により種類若しくは根拠法令が変わるか、従前にない対象若しくは方法が加わるため、新たに申請してください。</translation>
    </message>
    <message>
        <source>The policy pack lets a measure abroad go without the Foreign Minister; the one before stays in force.</source>
        <translation>この決裁規程では、国外を対象とする措置が外務大臣との協議を経ずに行われるおそれがあります。従前のものが引き続き有効です。</translation>
    </message>
    <message>
        <source>The screen shows a fixed time; go back to live before you decide. Nothing was signed.</source>
        <translation>画面は固定した時刻を示しています。決裁するには現在に戻ってください。署名はしていません。</translation>
    </message>
    <message>
        <source>Whether the measure began, and how it ended, is not recorded yet; the officer who was commanded records it.</source>
        <translation>実施に着手したか、どのように終わったかについて、指揮を受けた執行官等による記録がまだありません。</translation>
    </message>
    <message>
        <source>The council has not yet said whether it confirms the urgent act, and its time still runs; the matter can be closed after its answer or at the end of that time.</source>
        <translation>協議会が緊急実施の事後確認についてまだ回答しておらず、その期限も過ぎていないため、終結できるのは回答の後又は期限の経過後です。</translation>
    </message>
    <message>
        <source>The Commission has recorded no recommendation yet; the response comes after it, and what was not found proper is closed only after the response.</source>
        <translation>監理委員会の勧告がまだ記録されていないため、これへの対応を記録することも、適正と認められなかった案件を終結することもできません。</translation>
    </message>
    <message>
        <source>The same member has signed another answer in this seat later; the later one is meant, and this one counts for nothing.</source>
        <translation>同じ構成員がこの席でより後に別の回答に署名しており、後の回答が優先するため、この回答に効力はありません。</translation>
    </message>
    <message>
        <source>Rows of the list are marked above what the receiver may see; narrow the list, or choose another ceiling.</source>
        <translation>受領者の取扱上限を超える行が一覧に含まれています。一覧を絞り込むか、別の上限を選んでください。</translation>
    </message>
    <message>
        <source>The list could not be written; choose another folder, or make room on the disk.</source>
        <translation>一覧を書き込めませんでした。別のフォルダーを選ぶか、ディスクの空きを確保してください。</translation>
    </message>
    <message>
        <source>The index of searches is not there yet; the lists are searched by what they show.</source>
        <translation>検索索引がまだありません。一覧に表示している内容から検索します。</translation>
    </message>
    <message>
        <source>The search was given up, because another one was begun; nothing needs to be done.</source>
        <translation>別の検索が始まったため、この検索を中止しました。対応は不要です。</translation>
    </message>
    <message>
        <source>The view was changed after it was saved; ask its owner for the file again.</source>
        <translation>表示は保存後に変更されています。作成者からファイルを受け取り直してください。</translation>
    </message>
    <message>
        <source>The file holds no view, or one of a newer version; choose another file.</source>
        <translation>表示のファイルではないか、新しい版の形式です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file of the view cannot be read; choose another file.</source>
        <translation>表示のファイルを読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The view could not be written; choose another folder, or make room on the disk.</source>
        <translation>表示を書き込めませんでした。別のフォルダーを選ぶか、ディスクの空きを確保してください。</translation>
    </message>
    <message>
        <source>A sort of alarm that asks nobody to do anything is no alarm; tell the secretariat.</source>
        <translation>求める対応のない種類は警報にできません。事務局に知らせてください。</translation>
    </message>
    <message>
        <source>A sort of alarm that asks no seat is no alarm; tell the secretariat.</source>
        <translation>対象の席のない種類は警報にできません。事務局に知らせてください。</translation>
    </message>
    <message>
        <source>The signer speaks for an operator but does not belong to the operator of this report; somebody of that operator signs it, or an office that takes reports records it.</source>
        <translation>署名者は事業者の報告担当ですが、この報告の事業者に所属していません。当該事業者の者が署名するか、報告を受ける機関が記録してください。</translation>
    </message>
    <message>
        <source>The writing was stopped; no file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>That names no place or sector that can be watched; choose another one.</source>
        <translation>注視できる地域・分野ではありません。別の地域・分野を選んでください。</translation>
    </message>
</context>
<context>
    <name>yagura::RecordForm</name>
    <message>
        <source>Fill in the required field &quot;%1&quot;.</source>
        <translation>必須の項目「%1」を記載してください。</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A field that must be filled in: 必須</extracomment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1, in Japanese</source>
        <translation>%1（日本語）</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1（英語）</translation>
    </message>
</context>
<context>
    <name>yagura::RelationModel</name>
    <message>
        <source>Relation</source>
        <extracomment>関係を述べる文</extracomment>
        <translation>関係</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>確認された期間</extracomment>
        <translation>確認期間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>yagura::ReportCaseView</name>
    <message>
        <source>Stage: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Tab at the right of the Situation place: 報告</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電子計算機</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>認知</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Sharing with the NCO</source>
        <translation>国家サイバー統括室への共有</translation>
    </message>
    <message>
        <source>Linked incidents</source>
        <translation>関連事案</translation>
    </message>
    <message>
        <source>What the operator sent could not be read yet.</source>
        <translation>事業者からの報告の内容はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>The feed has not brought what the operator sent.</source>
        <translation>事業者からの報告の内容は受信していません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step and what came out of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 (recorded by %3, %4)</source>
        <extracomment>%1 a step, %2 when it took place, %3 the office that recorded it, %4 when</extracomment>
        <translation>%1 %2（記録：%3 %4）</translation>
    </message>
    <message>
        <source>Counts for nothing: %1</source>
        <translation>無効：%1</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <extracomment>A field of a record and its text</extracomment>
        <translation>&#x3000;%1：%2</translation>
    </message>
    <message>
        <source>Nothing yet: nobody has taken this report up.</source>
        <translation>記録はありません。この報告は未着手です。</translation>
    </message>
    <message>
        <source>Operator&apos;s report</source>
        <translation>事業者報告</translation>
    </message>
    <message>
        <source>Choose an operator&apos;s report.</source>
        <translation>事業者報告を選択してください。</translation>
    </message>
    <message>
        <source>Recorded by the office</source>
        <translation>当局による記録</translation>
    </message>
    <message>
        <source>Sent by the operator</source>
        <translation>事業者からの報告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of an operator and its number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Typed in from what was told</source>
        <translation>聞き取りに基づく手入力</translation>
    </message>
</context>
<context>
    <name>yagura::ReportFacts</name>
    <message>
        <source>Form 1, DDoS attack</source>
        <extracomment>様式1 DDoS攻撃事案共通様式</extracomment>
        <translation>様式1 DDoS攻撃事案共通様式</translation>
    </message>
    <message>
        <source>Form 2, ransomware</source>
        <extracomment>様式2 ランサムウェア事案共通様式</extracomment>
        <translation>様式2 ランサムウェア事案共通様式</translation>
    </message>
    <message>
        <source>Form 3, other cyber attack</source>
        <extracomment>様式3 その他サイバー攻撃等事案共通様式</extracomment>
        <translation>様式3 その他サイバー攻撃等事案共通様式</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>意向未確認</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Continuity %1 · Safety %2</source>
        <extracomment>The two viewpoints of the severity criteria: 持続性 %1 ・ 安全性 %2</extracomment>
        <translation>持続性 %1 ・ 安全性 %2</translation>
    </message>
    <message>
        <source>, told by %1</source>
        <translation>、連絡者：%1</translation>
    </message>
    <message>
        <source>By %1; %2%3</source>
        <extracomment>%1 a member, %2 by telephone …, %3 empty, or who told it</extracomment>
        <translation>入力者：%1、方法：%2%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a level of severity, %2 the reason for it</extracomment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Something was sent that is no score with its assessor and time.</source>
        <translation>採点者と日時を備えた採点として読み取れない内容が届きました。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100点中%1</translation>
    </message>
    <message>
        <source>%1 of 100 (%2)</source>
        <extracomment>%2 the assessor&apos;s own word for the priority</extracomment>
        <translation>100点中%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>NCISS version %1</source>
        <translation>NCISS 第%1版</translation>
    </message>
    <message>
        <source>Not yet reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1、第%2版</translation>
    </message>
    <message>
        <source>Typed in, not verified</source>
        <extracomment>手入力（未確認）</extracomment>
        <translation>手入力（未確認）</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>様式</extracomment>
        <translation>様式</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>事業者</extracomment>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>特定重要電子計算機</translation>
    </message>
    <message>
        <source>Became aware</source>
        <extracomment>認知: the statutory clocks start here</extracomment>
        <translation>認知</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告日時</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>評価の観点: the viewpoints of the severity criteria</extracomment>
        <translation>評価の観点</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <extracomment>評価者</extracomment>
        <translation>評価者</translation>
    </message>
    <message>
        <source>NCO sharing consent</source>
        <extracomment>国家サイバー統括室への共有同意</extracomment>
        <translation>国家サイバー統括室への共有同意</translation>
    </message>
    <message>
        <source>1 Kind of report</source>
        <extracomment>1 報告の区分</extracomment>
        <translation>1 報告の区分</translation>
    </message>
    <message>
        <source>2 Operator</source>
        <extracomment>2 事業者の概要</extracomment>
        <translation>2 事業者の概要</translation>
    </message>
    <message>
        <source>3 Overview of the event</source>
        <extracomment>3 特定侵害事象等の概要</extracomment>
        <translation>3 特定侵害事象等の概要</translation>
    </message>
    <message>
        <source>4 Specified critical computers concerned</source>
        <extracomment>4 発生した特定重要電子計算機</extracomment>
        <translation>4 発生した特定重要電子計算機</translation>
    </message>
    <message>
        <source>5 Technical matters</source>
        <extracomment>5 技術的な事項</extracomment>
        <translation>5 技術的な事項</translation>
    </message>
    <message>
        <source>6 Response</source>
        <extracomment>6 対応に関する事項</extracomment>
        <translation>6 対応に関する事項</translation>
    </message>
    <message>
        <source>7 Other remarks</source>
        <extracomment>7 その他特記事項</extracomment>
        <translation>7 その他特記事項</translation>
    </message>
    <message>
        <source>Criteria scored apart</source>
        <translation>観点別の評価</translation>
    </message>
    <message>
        <source>Something was sent that is no score of the criteria.</source>
        <translation>観点別の評価として読み取れない内容が届きました。</translation>
    </message>
    <message>
        <source>Continuity</source>
        <extracomment>持続性</extracomment>
        <translation>持続性</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>安全性</extracomment>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>信頼</extracomment>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Criteria scored by</source>
        <translation>観点別の評価者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>The worst criterion is %1; the level that was sent is %2.</source>
        <translation>最も重い観点は「%1」、届いた深刻度は「%2」です。</translation>
    </message>
    <message>
        <source>NCISS inputs</source>
        <translation>NCISSの入力</translation>
    </message>
    <message>
        <source>None: typed in from what was told</source>
        <extracomment>様式: nobody chose one, a member typed in what was told</extracomment>
        <translation>なし（聞き取りに基づく手入力）</translation>
    </message>
    <message>
        <source>Typed in at</source>
        <extracomment>入力日時: when a member typed in what was told; 報告日時: when the operator reported</extracomment>
        <translation>入力日時</translation>
    </message>
    <message>
        <source>ATT&amp;CK techniques</source>
        <extracomment>Numbers and names of the techniques that the sender names</extracomment>
        <translation>ATT&amp;CKの手法</translation>
    </message>
</context>
<context>
    <name>yagura::ReportStepForm</name>
    <message>
        <source>When it took place (required)</source>
        <translation>行われた日時（必須）</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>現在の日時を入力</translation>
    </message>
    <message>
        <source>Enter the time that the report gives</source>
        <translation>報告に記載された日時を入力</translation>
    </message>
    <message>
        <source>Computer concerned, as it was filed</source>
        <extracomment>電子計算機の識別</extracomment>
        <translation>対象の電子計算機（届出のとおり）</translation>
    </message>
    <message>
        <source>Common form of the ministries</source>
        <extracomment>関係省庁共通様式</extracomment>
        <translation>関係省庁共通様式</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>提出先</extracomment>
        <translation>提出先</translation>
    </message>
    <message>
        <source>The operator&apos;s consent to share it with the National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室への共有の同意</extracomment>
        <translation>国家サイバー統括室への共有についての事業者の同意</translation>
    </message>
    <message>
        <source>Text of the record (may be empty)</source>
        <translation>記載事項（任意）</translation>
    </message>
    <message>
        <source>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>行われた日時を、2026-09-23 14:05 のように日本時間で入力してください。</translation>
    </message>
    <message>
        <source>Name the computer: the duty is about an operator and its computer.</source>
        <translation>電子計算機を入力してください。報告義務は事業者とその電子計算機について判断します。</translation>
    </message>
    <message>
        <source>Choose the form of the report.</source>
        <translation>報告の様式を選択してください。</translation>
    </message>
    <message>
        <source>Choose who received the report.</source>
        <translation>報告の提出先を選択してください。</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>様式を選択</translation>
    </message>
</context>
<context>
    <name>yagura::ReportStepPanel</name>
    <message>
        <source>Record the next step</source>
        <translation>次の手続を記録する</translation>
    </message>
    <message>
        <source>Step of the report to record</source>
        <translation>記録する報告の手続</translation>
    </message>
    <message>
        <source>Hold the button for 2 seconds, by mouse or Space.</source>
        <translation>マウス又はスペースキーでボタンを2秒間押し続けてください。</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to record.</source>
        <translation>画面は固定した時点を表示しています。記録するには現在の表示に戻してください。</translation>
    </message>
    <message>
        <source>What you signed on this report is on its way to the ledger.</source>
        <translation>この報告についてあなたが署名した記録は、台帳へ送信中です。</translation>
    </message>
    <message>
        <source>Record &quot;%1&quot; of report %2</source>
        <extracomment>On a button: a step and the number of the report. 報告%2の「%1」を記録する</extracomment>
        <translation>報告%2の「%1」を記録する</translation>
    </message>
</context>
<context>
    <name>yagura::ReportTable</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n件表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No report is of this kind.</source>
        <translation>該当する報告はありません。</translation>
    </message>
    <message>
        <source>No operator&apos;s report has come in, and none was recorded.</source>
        <translation>受信又は記録された事業者報告はありません。</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Tab of the Situation place: 報告</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Which reports the list shows</source>
        <translation>一覧に表示する報告</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>期限超過</extracomment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>処理中</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <extracomment>未着手</extracomment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Operators&apos; reports, overdue first</source>
        <translation>事業者報告（期限超過を先頭に表示）</translation>
    </message>
    <message>
        <source>Enter a report …</source>
        <extracomment>報告の入力</extracomment>
        <translation>報告の入力…</translation>
    </message>
    <message>
        <source>Enter a report received by telephone or paper</source>
        <translation>電話・書面などの報告を入力</translation>
    </message>
</context>
<context>
    <name>yagura::ReportTexts</name>
    <message>
        <source>Operator</source>
        <extracomment>事業者</extracomment>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>報告番号</extracomment>
        <translation>報告番号</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>様式</extracomment>
        <translation>様式</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>期限超過: a flag beside the stage</extracomment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Aware (%1)</source>
        <extracomment>認知</extracomment>
        <translation>認知（%1）</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>電子計算機</extracomment>
        <translation>電子計算機</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>提出先</extracomment>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>共有同意</extracomment>
        <translation>共有同意</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>関連事案の数</extracomment>
        <translation>関連事案</translation>
    </message>
    <message>
        <source>Prompt (internal target)</source>
        <extracomment>速報（内部目標）</extracomment>
        <translation>速報（内部目標）</translation>
    </message>
    <message>
        <source>Detailed (statutory)</source>
        <extracomment>詳報（法定）</extracomment>
        <translation>詳報（法定）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of an operator and its number</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yagura::ReportWords</name>
    <message>
        <source>Detection</source>
        <extracomment>Step of an operator&apos;s report: 検知</extracomment>
        <translation>検知</translation>
    </message>
    <message>
        <source>Awareness</source>
        <extracomment>Step of an operator&apos;s report: 認知</extracomment>
        <translation>認知</translation>
    </message>
    <message>
        <source>Duty check</source>
        <extracomment>Step of an operator&apos;s report: 該当性判断</extracomment>
        <translation>該当性判断</translation>
    </message>
    <message>
        <source>Prompt report received</source>
        <extracomment>Step of an operator&apos;s report: 速報の受領
----------
速報済み</extracomment>
        <translation>速報の受領</translation>
    </message>
    <message>
        <source>Follow-up report received</source>
        <extracomment>Step of an operator&apos;s report: 続報の受領</extracomment>
        <translation>続報の受領</translation>
    </message>
    <message>
        <source>Detailed report received</source>
        <extracomment>Step of an operator&apos;s report: 詳報の受領
----------
詳報済み</extracomment>
        <translation>詳報の受領</translation>
    </message>
    <message>
        <source>Corrective order</source>
        <extracomment>Step of an operator&apos;s report: 是正命令</extracomment>
        <translation>是正命令</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Step of an operator&apos;s report: 終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>Minister with jurisdiction</source>
        <extracomment>事業所管大臣</extracomment>
        <translation>事業所管大臣</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <extracomment>内閣総理大臣</extracomment>
        <translation>内閣総理大臣</translation>
    </message>
    <message>
        <source>National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室</extracomment>
        <translation>国家サイバー統括室</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>By telephone</source>
        <extracomment>How a report came: 電話</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>How a report came: 書面</extracomment>
        <translation>書面</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How a report came: 電子メール</extracomment>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>How a report came: 来訪</extracomment>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Designated operator</source>
        <extracomment>特別社会基盤事業者</extracomment>
        <translation>特別社会基盤事業者</translation>
    </message>
    <message>
        <source>Specified critical computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>特定重要電子計算機</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>発生した事象</extracomment>
        <translation>発生した事象</translation>
    </message>
    <message>
        <source>Grounds</source>
        <extracomment>判断の理由</extracomment>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>記載事項</extracomment>
        <translation>記載事項</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer of the duty check: はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer of the duty check: いいえ</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>A specified intrusion event</source>
        <extracomment>特定侵害事象</extracomment>
        <translation>特定侵害事象</translation>
    </message>
    <message>
        <source>A listed event that may cause one</source>
        <extracomment>特定侵害事象の原因となり得る事象</extracomment>
        <translation>特定侵害事象の原因となり得る事象</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>いずれでもない</extracomment>
        <translation>いずれでもない</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <extracomment>報告対象</extracomment>
        <translation>報告対象</translation>
    </message>
    <message>
        <source>Need not be reported</source>
        <extracomment>報告対象外</extracomment>
        <translation>報告対象外</translation>
    </message>
    <message>
        <source>Form 1, DDoS</source>
        <extracomment>様式1（DDoS攻撃）</extracomment>
        <translation>様式1（DDoS攻撃）</translation>
    </message>
    <message>
        <source>Form 2, ransomware</source>
        <extracomment>様式2（ランサムウェア）</extracomment>
        <translation>様式2（ランサムウェア）</translation>
    </message>
    <message>
        <source>Form 3, other</source>
        <extracomment>様式3（その他）</extracomment>
        <translation>様式3（その他）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between recipients</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Consent given</source>
        <extracomment>共有に同意あり</extracomment>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>意向未確認</translation>
    </message>
    <message>
        <source>Detected</source>
        <extracomment>検知</extracomment>
        <translation>検知</translation>
    </message>
    <message>
        <source>Aware, duty unchecked</source>
        <extracomment>認知（該当性判断前）</extracomment>
        <translation>認知（該当性判断前）</translation>
    </message>
    <message>
        <source>No duty to report</source>
        <extracomment>対象外</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Prompt report due</source>
        <extracomment>速報待ち</extracomment>
        <translation>速報待ち</translation>
    </message>
    <message>
        <source>Follow-up received</source>
        <extracomment>続報</extracomment>
        <translation>続報</translation>
    </message>
    <message>
        <source>Detailed report due</source>
        <extracomment>詳報待ち</extracomment>
        <translation>詳報待ち</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>%1, recorded late</source>
        <extracomment>%1 when it came, by who recorded it</extracomment>
        <translation>%1（期限後に記録）</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1（遅延）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>came %1 by the word of who recorded it, entered in the ledger %2, after the limit; the flag follows the ledger</source>
        <extracomment>%1 when it came, by who recorded it; %2 when it was entered in the ledger</extracomment>
        <translation>記録者によれば%1に受理、台帳への記載は%2（期限後）。期限超過の表示は台帳の時刻による</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>%1 に遅れて受領</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>%1 に受領</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>%1; corrective order</source>
        <translation>%1・是正命令</translation>
    </message>
    <message>
        <source>Overdue: both</source>
        <translation>速報・詳報超過</translation>
    </message>
    <message>
        <source>Overdue: prompt</source>
        <translation>速報超過</translation>
    </message>
    <message>
        <source>Overdue: detailed</source>
        <translation>詳報超過</translation>
    </message>
    <message>
        <source>Prompt report: %1, %2. Internal target: within %3 hours of awareness; the law (%4) says &quot;promptly&quot;.</source>
        <extracomment>速報 %1（内部目標：認知から%3時間以内。%4は「速やかに」とする）：%2</extracomment>
        <translation>速報：%1（%2）。内部目標は認知から%3時間以内（%4では「速やかに」）。</translation>
    </message>
    <message>
        <source>Detailed report: %1, %2. Statutory (%4): the end of day %3, with the day of awareness as day 1. Counted from the day after it would be %5; in doubt the earlier date is kept.</source>
        <extracomment>詳報 %1（法定 %4：認知の日を第1日とする%3日目の終わり。翌日から数えれば%5）：%2</extracomment>
        <translation>詳報：%1（%2）。法定（%4）：認知の日を第1日として数えた%3日目の終わり。翌日から数えた場合は%5となるが、疑義のあるときは早い日による。</translation>
    </message>
</context>
<context>
    <name>yagura::ReviewDocket</name>
    <message>
        <source>Urgent acts</source>
        <extracomment>審査簿: the urgent acts and their review</extracomment>
        <translation>緊急実施</translation>
    </message>
    <message>
        <source>No urgent act has been put into the ledger.</source>
        <translation>緊急実施の記載は台帳にありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An urgent act in a list: %1 its number, %2 its state</extracomment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>yagura::ReviewPlace</name>
    <message>
        <source>Answered matters</source>
        <translation>回答済みの案件</translation>
    </message>
    <message>
        <source>Refused and not counted</source>
        <translation>不受理・効力なし</translation>
    </message>
    <message>
        <source>The council has not answered any matter yet.</source>
        <translation>協議会が回答した案件はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was refused, and everything in the ledger counts.</source>
        <translation>受理しなかったものはなく、台帳の記載は全て有効です。</translation>
    </message>
    <message>
        <source>Statements of the matter</source>
        <translation>案件の署名文書</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>台帳</extracomment>
        <translation>台帳</translation>
    </message>
    <message>
        <source>matter %1</source>
        <extracomment>第%1号</extracomment>
        <translation>第%1号</translation>
    </message>
    <message numerus="yes">
        <source>%n older refusal(s) by the hub are not kept any more: there is room for a limited number.</source>
        <translation>
            <numerusform>ハブの古い不受理記録%n件は、保存できる件数に限りがあるため、既に消去されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent acts</source>
        <extracomment>緊急実施の審査</extracomment>
        <translation>緊急実施の審査</translation>
    </message>
</context>
<context>
    <name>yagura::SearchBox</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Search (Ctrl+F): words, -word, sector:power, level:&gt;=3</source>
        <translation>検索 (Ctrl+F): 語 -除く語 分野:電力 レベル:3以上</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>一覧の検索</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;words in this order&quot;, -words to leave out, and fields: sector: pref: kind: level: tlp: source: id: from: to:</source>
        <translation>すべて含む語、&quot;この順の語句&quot;、-除く語、項目（分野: 都道府県: 種別: レベル: tlp: 情報源: 番号: 以降: 以前:）を指定できます。</translation>
    </message>
    <message>
        <source>The index has read %1 of %2 events; the rest is searched by what the list shows.</source>
        <translation>検索索引は%2件中%1件まで読込み済みです。残りは一覧の表示内容から検索しています。</translation>
    </message>
</context>
<context>
    <name>yagura::SearchDesk</name>
    <message>
        <source>Export the list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>全体を検索…</translation>
    </message>
    <message>
        <source>Back to what was looked at before</source>
        <translation>前に見ていたものに戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>先に進む</translation>
    </message>
</context>
<context>
    <name>yagura::SeatBoard</name>
    <message>
        <source>Seats and marks</source>
        <translation>席と回答</translation>
    </message>
    <message>
        <source>Council: %1</source>
        <translation>協議会：%1</translation>
    </message>
    <message>
        <source>%1 (you): %2 of %3</source>
        <translation>%1（あなた）：%3席中%2席</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3席中%2席</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Without a seat of this matter</source>
        <translation>この案件に席なし</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <extracomment>代決: may decide in place of a seat</extracomment>
        <translation>%1（代決者）</translation>
    </message>
    <message>
        <source>%1: opened %2</source>
        <extracomment>The sheet: %1 an office, %2 a time</extracomment>
        <translation>%1：%2 開封</translation>
    </message>
    <message>
        <source>%1: not opened</source>
        <translation>%1：未開封</translation>
    </message>
    <message>
        <source>%1. Cannot fill this seat: %2</source>
        <extracomment>%1 an office and whether it has opened the sheet, %2 why it cannot answer</extracomment>
        <translation>%1。この席では回答できません：%2</translation>
    </message>
    <message>
        <source>Who has opened the sheet is the hub&apos;s word; nobody has signed it.</source>
        <translation>開封の有無はハブの報告によるものであり、署名されたものではありません。</translation>
    </message>
    <message>
        <source>Deputies may decide from %1.</source>
        <extracomment>代決できるのは%1から</extracomment>
        <translation>代決できるのは%1からです。</translation>
    </message>
    <message>
        <source>Deputies may decide since %1.</source>
        <translation>%1から代決できます。</translation>
    </message>
    <message>
        <source>Whoever has not answered at 80 % of the time is called by name.</source>
        <translation>期限までの80%を過ぎても未回答の委員は、氏名（職名）を挙げて呼び出されます。</translation>
    </message>
    <message>
        <source>Called now, as their answer is missing: %1</source>
        <extracomment>members whose answer is missing at 80 % of the time: %1 their offices</extracomment>
        <translation>未回答のため呼出中：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s) came while you read)</source>
        <extracomment>%1 how the council&apos;s lane stands, %n answers that came meanwhile: %1（閲覧中に%n件の回答）</extracomment>
        <translation>
            <numerusform>%1（閲覧中に%n件の回答あり）</numerusform>
        </translation>
    </message>
    <message>
        <source>[while you read] %1</source>
        <extracomment>%1 an answer that came while this member was reading: 【閲覧中に回答】%1</extracomment>
        <translation>【閲覧中に回答】%1</translation>
    </message>
</context>
<context>
    <name>yagura::SectorCharts</name>
    <message>
        <source>No open incidents in this selection.</source>
        <translation>この条件に継続中の事案はありません。</translation>
    </message>
    <message>
        <source>Open incidents by time of occurrence (%1)</source>
        <extracomment>Title of a chart; %1 is the time zone, JST or Z</extracomment>
        <translation>発生時刻別の継続中の事案（%1）</translation>
    </message>
    <message>
        <source>Open incidents by sector</source>
        <translation>分野別の継続中の事案</translation>
    </message>
    <message>
        <source>Open incidents by sector (the worst %1 of %2)</source>
        <translation>分野別の継続中の事案（%2分野中、深刻な順に%1分野）</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button that turns a chart into a table (表)</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>The same as a table (T)</source>
        <translation>同じ内容を表で表示（T）</translation>
    </message>
    <message>
        <source>The charts as tables</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>Column of a table: when the incidents happened (発生)</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Sector</source>
        <extracomment>Column of a table: a field of the official list (分野)</extracomment>
        <translation>分野</translation>
    </message>
    <message>
        <source>※ some are counted in more than one sector</source>
        <translation>※複数の分野に計上した事案を含む</translation>
    </message>
</context>
<context>
    <name>yagura::SectorGrid</name>
    <message>
        <source>Sectors by prefecture</source>
        <translation>分野別・都道府県別</translation>
    </message>
    <message>
        <source>Worst level of the open incidents. Enter shows one cell everywhere.</source>
        <translation>継続中の事案の最高の深刻度。Enterキーでその区画に絞り込みます。</translation>
    </message>
    <message>
        <source>Critical infra.</source>
        <extracomment>Choice of the list of sectors (重要インフラ)</extracomment>
        <translation>重要インフラ</translation>
    </message>
    <message>
        <source>Core infra.</source>
        <extracomment>Choice of the list of sectors (基幹インフラ)</extracomment>
        <translation>基幹インフラ</translation>
    </message>
    <message>
        <source>Official list of sectors</source>
        <translation>分野の公式区分</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <extracomment>Button of the grid (都道府県に分ける / 地方にまとめる)</extracomment>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>地方別</translation>
    </message>
    <message>
        <source>Close the prefectures into regions, or open them (R)</source>
        <translation>都道府県を地方にまとめる、又は分ける（R）</translation>
    </message>
</context>
<context>
    <name>yagura::SectorGridModel</name>
    <message numerus="yes">
        <source>%n reported as %1 (critical infrastructure).</source>
        <extracomment>%n incidents, %1 a field of the other official list of sectors</extracomment>
        <translation>
            <numerusform>うち%n件は重要インフラの「%1」として報告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported as %1 (core infrastructure).</source>
        <translation>
            <numerusform>うち%n件は基幹インフラの「%1」として報告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapped as of %1: %2.</source>
        <extracomment>%1 a day, %2 who mapped the lists</extracomment>
        <translation>%1時点の対応付けによる：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a sector, %2 a prefecture or region, %3 sentences about both</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enacted, not yet in force.</source>
        <extracomment>Of a sector in a list of the law: enacted, but its day has not come (未施行)</extracomment>
        <translation>制定済み・未施行。</translation>
    </message>
    <message>
        <source>Leans on the sector that is chosen.</source>
        <translation>選択中の分野に依存しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them counted in another row as well.</source>
        <translation>
            <numerusform>うち%n件は他の行にも計上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched.</source>
        <extracomment>Of a field, sector or prefecture (注視中)</extracomment>
        <translation>注視中です。</translation>
    </message>
</context>
<context>
    <name>yagura::SectorHead</name>
    <message>
        <source>%1 (not in force)</source>
        <extracomment>Row head: %1 a sector that is enacted and not yet in force; short (%1（未施行）)</extracomment>
        <translation>%1（未施行）</translation>
    </message>
</context>
<context>
    <name>yagura::SectorsScene</name>
    <message numerus="yes">
        <source>%n other sector(s): nothing open.</source>
        <translation>
            <numerusform>ほか%n分野：継続中なし。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) not shown.</source>
        <translation>
            <numerusform>%n分野は表示していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::SettingsPanel</name>
    <message>
        <source>Japan time (JST)</source>
        <translation>日本標準時（JST）</translation>
    </message>
    <message>
        <source>UTC (Z)</source>
        <translation>協定世界時（UTC）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Wall display</source>
        <extracomment>大型表示</extracomment>
        <translation>大型表示</translation>
    </message>
    <message>
        <source>Distance of the last row</source>
        <translation>最後列までの距離</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>metres</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>Screen diagonal</source>
        <translation>画面の対角</translation>
    </message>
    <message>
        <source> inch</source>
        <extracomment>inches</extracomment>
        <translation> インチ</translation>
    </message>
    <message>
        <source>Marking ceiling</source>
        <translation>取扱上限</translation>
    </message>
    <message>
        <source>The wall shows nothing that is marked above its ceiling.</source>
        <translation>大型表示には、取扱上限を超えるものを表示しません。</translation>
    </message>
</context>
<context>
    <name>yagura::SheetDifference</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>判明していないこと</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>現在の深刻度</translation>
    </message>
    <message>
        <source>Severity asked for</source>
        <translation>求める深刻度</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>関係する事項</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <translation>指定された執行官等</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣言した日時</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A field of a sheet before it was changed; %1 its text</extracomment>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A field of a sheet after it was changed; %1 its text</extracomment>
        <translation>変更後: %1</translation>
    </message>
</context>
<context>
    <name>yagura::SheetExport</name>
    <message>
        <source>Export the chosen matter&apos;s decision sheet as PDF…</source>
        <extracomment>決裁書をPDFで書き出す</extracomment>
        <translation>選択中の案件の決裁書をPDFで書き出す…</translation>
    </message>
    <message>
        <source>Export the decision sheet</source>
        <translation>決裁書の書き出し</translation>
    </message>
    <message>
        <source>The decision sheet is written: %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>決裁書を書き出しました：%1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルを書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>yagura::SheetForm</name>
    <message>
        <source>Choose the kind of matter.</source>
        <translation>案件の種別を選んでください。</translation>
    </message>
    <message>
        <source>Choose a legal basis that is in force.</source>
        <translation>施行済みの根拠法令を選んでください。</translation>
    </message>
    <message>
        <source>More or other targets or methods than before are no amendment: they need a new application.</source>
        <translation>対象又は方法を追加し、又は差し替えることは変更に当たりません。新たな申請を要します。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Put matter %1 again, amended</source>
        <extracomment>「第2026-0147号を変更して付議する」</extracomment>
        <translation>第%1号を変更して付議する</translation>
    </message>
    <message>
        <source>Put matter %1 before the council</source>
        <extracomment>「第2026-0147号を付議する」</extracomment>
        <translation>第%1号を付議する</translation>
    </message>
    <message>
        <source>The measure is commanded: amending it halts it, and going on needs a new application.</source>
        <translation>この措置は既に指揮・実施命令を受けています。変更すると中止となり、続けるには新たな申請を要します。</translation>
    </message>
    <message numerus="yes">
        <source>All %n mark(s) that count become void, and every seat is asked again.</source>
        <translation>
            <numerusform>有効な署名%n件は全て無効となり、全ての席に改めて諮ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>署名されていない前回の記載を復元しました。</translation>
    </message>
    <message>
        <source>Put this as a new application</source>
        <translation>この内容で新たに申請する</translation>
    </message>
</context>
<context>
    <name>yagura::SheetTexts</name>
    <message>
        <source>Write the title in both languages.</source>
        <translation>件名を日英両方で記入してください。</translation>
    </message>
    <message>
        <source>Write what the council is asked to decide.</source>
        <translation>協議会に求める決定の内容を記入してください。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>理由を記入してください。</translation>
    </message>
    <message>
        <source>The level asked for is the level now.</source>
        <translation>求める深刻度が現在の深刻度と同じです。</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>件名（日本語）</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>件名（英語）</translation>
    </message>
    <message>
        <source>What is asked for, one paragraph a line</source>
        <translation>求める内容（1行を1段落とする）</translation>
    </message>
    <message>
        <source>Why, one paragraph a line</source>
        <translation>理由（1行を1段落とする）</translation>
    </message>
    <message>
        <source>What is not known, one paragraph a line</source>
        <translation>判明していないこと（1行を1段落とする）</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Incident (object id)</source>
        <translation>事案（項目ID）</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>現在の深刻度</translation>
    </message>
    <message>
        <source>Severity asked for</source>
        <translation>求める深刻度</translation>
    </message>
    <message>
        <source>What, in Japanese</source>
        <translation>内容（日本語）</translation>
    </message>
    <message>
        <source>What, in English</source>
        <translation>内容（英語）</translation>
    </message>
    <message>
        <source>Why, in Japanese</source>
        <translation>理由（日本語）</translation>
    </message>
    <message>
        <source>Why, in English</source>
        <translation>理由（英語）</translation>
    </message>
    <message>
        <source>Not known, in Japanese</source>
        <translation>判明していないこと（日本語）</translation>
    </message>
    <message>
        <source>Not known, in English</source>
        <translation>判明していないこと（英語）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>yagura::ShelfForm</name>
    <message>
        <source>Write down the reason: without one nothing is put aside.</source>
        <translation>理由を記入してください。理由がなければ棚上げも使用停止もできません。</translation>
    </message>
    <message>
        <source>Class A is put aside by two people: enter the member number of the second person and what that person says.</source>
        <translation>区分Aの警報を外すには二名が必要です。第二者の委員番号と、その者の述べた理由を記入してください。</translation>
    </message>
    <message>
        <source>The second person must be another member than you.</source>
        <translation>第二者は本人以外の委員でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve: %1</source>
        <extracomment>%1 headline of an alarm: 「%1」を棚上げする</extracomment>
        <translation>棚上げ：%1</translation>
    </message>
    <message>
        <source>Take out of service: %1</source>
        <translation>使用停止：%1</translation>
    </message>
    <message>
        <source>It comes back after</source>
        <translation>戻るまでの時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Member number of the second person</source>
        <extracomment>第二者（別の委員）の委員番号</extracomment>
        <translation>第二者の委員番号</translation>
    </message>
    <message>
        <source>What the second person says</source>
        <translation>第二者の述べた理由</translation>
    </message>
    <message>
        <source>The second person is recorded as you state it here. This PC cannot check it: nobody signs it.</source>
        <translation>第二者はここでの申告どおりに記録されます。署名を伴わないため、この端末では確かめられません。</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>この警報を棚上げする</translation>
    </message>
    <message>
        <source>Take this alarm out of service</source>
        <translation>この警報を使用停止にする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>変更しない</translation>
    </message>
</context>
<context>
    <name>yagura::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>キーと操作の一覧</translation>
    </message>
</context>
<context>
    <name>yagura::SideWindows</name>
    <message>
        <source>%1 – EXERCISE</source>
        <extracomment>%1 title of a window: %1（訓練）</extracomment>
        <translation>%1 ― 訓練</translation>
    </message>
</context>
<context>
    <name>yagura::SignOffPanel</name>
    <message>
        <source>Seat you answer for</source>
        <translation>回答する席</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to answer.</source>
        <translation>画面は固定した時刻を示しています。回答するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>This matter is decided. It takes no more answers.</source>
        <translation>この案件は決定済みです。これ以上の回答は受け付けません。</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <extracomment>決裁後の流れ: %1 a sentence of the policy</extracomment>
        <translation>決裁後の流れ：%1</translation>
    </message>
    <message>
        <source>Hold for 2 seconds: mouse or Space</source>
        <translation>マウス又はスペースキーで2秒長押し</translation>
    </message>
    <message>
        <source>Make your signing key…</source>
        <extracomment>署名鍵を作成する… / 席の登録を申請する…</extracomment>
        <translation>署名鍵を作成する…</translation>
    </message>
    <message>
        <source>Ask for your seat…</source>
        <translation>席の登録を申請する…</translation>
    </message>
</context>
<context>
    <name>yagura::SignaturePrompt</name>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>Enter the passphrase of your key.</source>
        <translation>鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>These are not the last four digits of the matter&apos;s number.</source>
        <translation>案件の番号の下4桁と一致しません。</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Last four digits of the matter&apos;s number</source>
        <translation>案件の番号の下4桁</translation>
    </message>
    <message>
        <source>Enter signs nothing. Press the button with Space or the mouse.</source>
        <translation>Enterキーでは署名されません。スペースキー又はマウスでボタンを押してください。</translation>
    </message>
    <message>
        <source>Back without signing</source>
        <translation>署名せずに戻る</translation>
    </message>
    <message>
        <source>Continue in the signing window.</source>
        <translation>署名画面で続けてください。</translation>
    </message>
    <message>
        <source>Open the signing window again</source>
        <translation>署名画面をもう一度開く</translation>
    </message>
    <message>
        <source>It shows what is signed, and asks for your passphrase or PIN there.</source>
        <translation>署名画面に署名の内容が表示されます。パスフレーズ又はPINはそこで入力します。</translation>
    </message>
</context>
<context>
    <name>yagura::SignedPaperPanel</name>
    <message>
        <source>Signed statement to send</source>
        <translation>送信する署名済み文書</translation>
    </message>
    <message>
        <source>Checked here and sent as it stands. Whether it counts, the ledger says.</source>
        <translation>この端末で検証し、そのまま送信しました。有効かどうかは台帳が示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file&apos;s name, %2 what the statement in it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its signature is that of a member of the roster in force, and everything it names is here.</source>
        <translation>署名は現行の名簿に登録された者のものであり、参照する文書も全てそろっています。</translation>
    </message>
    <message>
        <source>No statement of this console waits for the ledger.</source>
        <translation>台帳への記載を待っているこの端末の文書はありません。</translation>
    </message>
    <message>
        <source>Statements of this console that wait for the ledger:</source>
        <translation>台帳への記載を待っているこの端末の文書:</translation>
    </message>
    <message>
        <source>File to carry</source>
        <translation>持ち運ぶファイル</translation>
    </message>
    <message>
        <source>The statement is in the file %1. It still waits here as well: the ledger takes it once.</source>
        <translation>文書をファイル %1 に保存しました。この端末でも引き続き送信を待ちますが、台帳に記載されるのは一度だけです。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>A statement that was signed elsewhere and came as a file</source>
        <translation>他の端末で署名されファイルで届いた文書</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open the file of a signed statement</source>
        <translation>署名済み文書のファイルを開く</translation>
    </message>
    <message>
        <source>Send the signed statement</source>
        <extracomment>署名済み文書を送信する</extracomment>
        <translation>署名済み文書を送信する</translation>
    </message>
    <message>
        <source>Statements of this console that wait for the ledger</source>
        <translation>台帳への記載を待っているこの端末の文書</translation>
    </message>
    <message>
        <source>Save as a file to carry…</source>
        <translation>持ち運ぶファイルとして保存…</translation>
    </message>
    <message>
        <source>Back to the matter</source>
        <translation>案件に戻る</translation>
    </message>
</context>
<context>
    <name>yagura::SigningSheet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a seat, %2 role of the signer as data writes it: council.member</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>署名の内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>A proof that you hold this key. The registrar of the ledger gives it a seat; nothing is decided by it.</source>
        <translation>この鍵を持っていることの証明です。台帳の登録担当者がこれを見て席を割り当てます。これによって決まることは何もありません。</translation>
    </message>
    <message>
        <source>Prove my key</source>
        <translation>鍵を証明する</translation>
    </message>
    <message>
        <source>Put matter %1 before the council</source>
        <extracomment>On a button: 第%1号を付議する</extracomment>
        <translation>第%1号を付議する</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 number, %2 kind, %3 title</extracomment>
        <translation>第%1号&#x3000;%2：%3</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠法令</extracomment>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>判明していないこと</extracomment>
        <translation>判明していないこと</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>決裁後の流れ</extracomment>
        <translation>決裁後の流れ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>What the mark says: 決裁, 却下 …</extracomment>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Your seat</source>
        <extracomment>席と職</extracomment>
        <translation>あなたの席</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>理由</extracomment>
        <translation>あなたの理由</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>措置の系統</extracomment>
        <translation>措置の系統</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>深刻度</extracomment>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Sector and prefecture</source>
        <translation>分野・都道府県</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>管理者不明</translation>
    </message>
    <message>
        <source>country unknown, taken as abroad</source>
        <translation>所在国不明（国外とみなす）</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>%1 id of a policy pack, %2 its SHA-256</extracomment>
        <translation>決裁規程</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Verified before</source>
        <translation>検証済みの台帳</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>A step of the statutory lane, %1 its name, %2 whose it is: 外務大臣協議（外務大臣）
----------
報告の手続: 該当性判断</extracomment>
        <translation>手続</translation>
    </message>
    <message>
        <source>You record</source>
        <extracomment>記録の種別: the kind of record, 承認, 協議 …</extracomment>
        <translation>記録する行為</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>結果</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>職: role of the signer as data writes it, commission.member</extracomment>
        <translation>職</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>行われた日時: when it happened, by the signer</extracomment>
        <translation>行われた日時</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>方法: approved, commanded or used</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Officer who is to act</source>
        <extracomment>実施する執行官等, a member id</extracomment>
        <translation>実施する執行官等</translation>
    </message>
    <message>
        <source>Targets acted on</source>
        <translation>措置を実施した対象</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>全%2件のうち%1件</extracomment>
        <translation>全%2件のうち%1件</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <extracomment>%1 the name of a record&apos;s field: 記録: 開催日</extracomment>
        <translation>記録：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in all</source>
        <translation>
            <numerusform>全%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not known for certain to stand in Japan</source>
        <extracomment>%1 so many targets in all; %n of them are taken as abroad: 国内と確認できないもの</extracomment>
        <translation>
            <numerusform>%1。うち%n件は国内に所在すると確認できていない</numerusform>
        </translation>
    </message>
    <message>
        <source>Graded %1</source>
        <extracomment>Admiralty code of source and information: 確度 B2</extracomment>
        <translation>確度 %1</translation>
    </message>
    <message>
        <source>Not known for certain to stand in Japan</source>
        <translation>国内に所在すると確認できていない</translation>
    </message>
    <message>
        <source>Amended version; took the place of</source>
        <translation>変更後の版（差し替えた付議）</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>差し替える付議</translation>
    </message>
    <message>
        <source>Request %1. No answer or record given to it counts any more.</source>
        <extracomment>%1 SHA-256 of the request before</extracomment>
        <translation>付議 %1。これに対する回答及び記録は、全て効力を失う。</translation>
    </message>
    <message>
        <source>Targets before</source>
        <translation>変更前の対象</translation>
    </message>
    <message>
        <source>Methods before</source>
        <translation>変更前の方法</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <extracomment>緊急実施の事由</extracomment>
        <translation>緊急実施の事由</translation>
    </message>
    <message>
        <source>Declared</source>
        <extracomment>宣言の日時: when the officer declared the urgent act</extracomment>
        <translation>宣言の日時</translation>
    </message>
    <message>
        <source>Methods applied for</source>
        <extracomment>申請する方法</extracomment>
        <translation>申請する方法</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>関係する事項: SDF, US forces, national security</extracomment>
        <translation>関係する事項</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>指定された執行官等, a member id</extracomment>
        <translation>指定された執行官等</translation>
    </message>
    <message>
        <source>Target %1 of %2</source>
        <extracomment>%1 of %2 targets: 対象 1/3</extracomment>
        <translation>対象 %1/%2</translation>
    </message>
    <message>
        <source>%1, in Japanese</source>
        <extracomment>Heading of the same text in the language that the screen does not speak: %1（英文）</extracomment>
        <translation>%1（英文）</translation>
    </message>
    <message>
        <source>On the sheet: %1</source>
        <extracomment>What the law asks to be written on the sheet, %1 the field&apos;s name: 記載事項: %1</extracomment>
        <translation>記載事項：%1</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>事案</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>証拠: SHA-256 of each</extracomment>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>報告</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>特別社会基盤事業者</extracomment>
        <translation>特別社会基盤事業者</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>特定重要電子計算機</translation>
    </message>
    <message>
        <source>Common form</source>
        <extracomment>関係省庁共通様式</extracomment>
        <translation>関係省庁共通様式</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>報告先</extracomment>
        <translation>報告先</translation>
    </message>
    <message>
        <source>Consent to share with the National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室との共有への同意</extracomment>
        <translation>国家サイバー統括室との共有への同意</translation>
    </message>
    <message>
        <source>Linked incidents</source>
        <extracomment>関連する事案</extracomment>
        <translation>関連する事案</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿: the SHA-256 of the roster that the signer saw</extracomment>
        <translation>名簿</translation>
    </message>
    <message>
        <source>%1 entries of the ledger, up to the root %2, with the state %3 by rules %4</source>
        <extracomment>%1 number of entries, %2 Merkle root, %3 digest of the state, %4 version of the rules</extracomment>
        <translation>台帳の%1件。ルート %2、状態 %3（規則第%4版）</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>%1 SHA-256 of the program that made the statement, %2 a number used once</extracomment>
        <translation>作成したプログラム</translation>
    </message>
    <message>
        <source>Program %1, number used once %2</source>
        <translation>プログラム %1、一回限りの番号 %2</translation>
    </message>
    <message>
        <source>Put matter %1 again, amended</source>
        <extracomment>On a button: 第%1号を変更して付議し直す</extracomment>
        <translation>第%1号を変更して付議し直す</translation>
    </message>
    <message>
        <source>Declare matter %1 urgent, without prior approval</source>
        <extracomment>On a button: 第%1号の緊急実施を宣言する</extracomment>
        <translation>第%1号の緊急実施を宣言する（事前承認なし）</translation>
    </message>
    <message>
        <source>Record on report %1: %2</source>
        <extracomment>On a button: 報告%1に「%2」を記録する</extracomment>
        <translation>報告%1に「%2」を記録する</translation>
    </message>
    <message>
        <source>Who put the matter</source>
        <extracomment>付議者</extracomment>
        <translation>付議者</translation>
    </message>
    <message>
        <source>It is done without the Commission&apos;s prior approval. The Commission is to be notified promptly after the act and reviews it; the council confirms after the fact.</source>
        <translation>監理委員会の事前承認を得ずに実施します。実施後は速やかに監理委員会へ通知し、その審査を受けます。協議会は事後に確認します。</translation>
    </message>
    <message>
        <source>Period ends</source>
        <extracomment>有効期間の満了: end of an approval&apos;s or order&apos;s period</extracomment>
        <translation>有効期間の満了</translation>
    </message>
</context>
<context>
    <name>yagura::SigningWindow</name>
    <message>
        <source>Confirm what you sign</source>
        <translation>署名の確認</translation>
    </message>
    <message>
        <source>Words of your key. Read them to the registrar: they must be the same there.</source>
        <translation>鍵の照合語です。登録担当者に読み上げ、先方の表示と同じことを確かめてください。</translation>
    </message>
    <message>
        <source>Words of the request. On every member&apos;s screen they are the same; read them to each other by telephone.</source>
        <translation>案件の照合語です。どの委員の画面でも同じです。電話で読み合わせてください。</translation>
    </message>
    <message>
        <source>Last eight digits: %1</source>
        <extracomment>The last eight hex digits of the digest that the words stand for</extracomment>
        <translation>末尾8桁：%1</translation>
    </message>
    <message>
        <source>Press the button, then enter the PIN on the token&apos;s own pad.</source>
        <translation>ボタンを押した後、トークンのキーパッドでPINを入力してください。</translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation>トークンのPIN</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Last four digits of the matter&apos;s number (%1)</source>
        <translation>案件の番号（%1）の下4桁</translation>
    </message>
    <message>
        <source>Back without signing (Esc)</source>
        <translation>署名せずに戻る（Esc）</translation>
    </message>
    <message>
        <source>These are not the last four digits of the matter&apos;s number.</source>
        <translation>案件の番号の下4桁と一致しません。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>A wrong PIN was entered before. After a few more the token locks itself.</source>
        <translation>以前にPINの誤りがありました。あと数回誤ると、トークンがロックされます。</translation>
    </message>
    <message>
        <source>This is the last try: after one more wrong PIN the token locks itself.</source>
        <translation>これが最後の入力です。もう一度誤ると、トークンがロックされます。</translation>
    </message>
    <message>
        <source>The token has locked itself after too many wrong PINs.</source>
        <translation>PINの誤りが続いたため、トークンがロックされました。</translation>
    </message>
    <message>
        <source>Drawn from the bytes that are signed. They were made %1.</source>
        <extracomment>%1 is an age: 12 seconds ago</extracomment>
        <translation>署名されるデータそのものから表示しています（%1に作成）。</translation>
    </message>
    <message>
        <source>Words of this record.</source>
        <translation>この記録の照合語</translation>
    </message>
</context>
<context>
    <name>yagura::SincePanel</name>
    <message>
        <source>%1 (%2 to %3): %4</source>
        <extracomment>%1 worse or better, %2 level before, %3 level now, %4 title</extracomment>
        <translation>%1（%2→%3）：%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what changed, %2 title</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>I have seen what changed</source>
        <extracomment>確認済みにする: the changes that are listed</extracomment>
        <translation>前回からの変化を確認済みにする</translation>
    </message>
    <message>
        <source>I have seen this (Ctrl+Shift+M)</source>
        <translation>確認済みにする（Ctrl+Shift+M）</translation>
    </message>
    <message>
        <source>What changed since you last looked</source>
        <translation>前回の確認からの変化</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>前回の確認（%1）からの変化</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>前回の確認からの変化</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 new, worse, better, closed or decided, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This look could not be kept on this PC: after a restart, the one before it counts.</source>
        <translation>この確認をこの端末に保存できませんでした。再起動後は、前の確認からの変化を表示します。</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>新規</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>悪化</extracomment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>改善</extracomment>
        <translation>改善</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>決定</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A short button that unfolds lines: 一覧</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show what changed, line by line</source>
        <translation>変化を1件ずつ一覧で表示する</translation>
    </message>
    <message>
        <source>From your last look, %1, to the shown %2</source>
        <extracomment>%1 the time of the last look, %2 the instant that the screen is fixed at</extracomment>
        <translation>前回の確認（%1）から表示中の時点（%2）まで</translation>
    </message>
    <message>
        <source>This is your first look on this PC.</source>
        <translation>この端末での最初の確認です。</translation>
    </message>
    <message>
        <source>The shown time is before it.</source>
        <translation>表示中の時点は前回の確認より前です。</translation>
    </message>
    <message>
        <source>Noted: you have seen what changed.</source>
        <translation>変化を確認済みとして記録しました。</translation>
    </message>
    <message>
        <source>The earlier look could not be kept.</source>
        <translation>前回の確認の記録を元に戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>yagura::SituationPlace</name>
    <message>
        <source>Object</source>
        <extracomment>Tab at the right of the Situation place: 事案・情報</extracomment>
        <translation>事案・情報</translation>
    </message>
    <message>
        <source>Matter</source>
        <extracomment>Tab at the right of the Situation place: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>Tab of the list of the Situation place: 事案・脅威情報</extracomment>
        <translation>事案・情報一覧</translation>
    </message>
</context>
<context>
    <name>yagura::Snapshot</name>
    <message>
        <source>No picture was written: %1 did not come within %2 seconds.</source>
        <translation>画像を書き出していません：%1が%2秒以内に届きませんでした。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the connection to the hub</source>
        <translation>ハブとの接続</translation>
    </message>
    <message>
        <source>a matter</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>事象</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Check that the folder exists and may be written.</source>
        <translation>画像を %1 に書き込めませんでした。フォルダの有無と書込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>yagura::SourceListModel</name>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>State of a feed: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>Age of the last event of a source: 最終受信</extracomment>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Number of events received: 受信</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Number of events stored: 保存</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Number of events that were there already: 重複</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <extracomment>Number of events that could not be read and are kept apart: 隔離</extracomment>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Number of events with a known number and other content: 不一致</extracomment>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>yagura::SourcePanel</name>
    <message>
        <source>Received %1 = stored %2 + duplicate %3 + quarantined %4 + conflict %5. Distinct objects: %6.</source>
        <extracomment>received = stored + duplicate + quarantined + conflict, always</extracomment>
        <translation>受信 %1 ＝ 保存 %2 ＋ 重複 %3 ＋ 隔離 %4 ＋ 不一致 %5。項目の種数：%6。</translation>
    </message>
    <message>
        <source>Quarantine: %1</source>
        <extracomment>Button: 隔離 %1件</extracomment>
        <translation>隔離：%1件</translation>
    </message>
    <message>
        <source>Sources of the feeds</source>
        <translation>フィードの情報源</translation>
    </message>
    <message>
        <source>Shows what could not be taken into the picture, and why.</source>
        <translation>状況に反映できなかったものとその理由を表示します。</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Button that folds and unfolds the table of sources: 情報源</extracomment>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Shows or hides the table of sources.</source>
        <translation>情報源の表を表示し、又は隠します。</translation>
    </message>
</context>
<context>
    <name>yagura::SourceTexts</name>
    <message>
        <source>Gap detected</source>
        <extracomment>欠落検出</extracomment>
        <translation>欠落検出</translation>
    </message>
    <message>
        <source>Replaying</source>
        <extracomment>再送中</extracomment>
        <translation>再送中</translation>
    </message>
</context>
<context>
    <name>yagura::SpokenQueue</name>
    <message>
        <source>%1 %2, %3, %4, %5, %6</source>
        <extracomment>A row for the screen reader: %1 number, %2 kind, %3 title, %4 whose turn, %5 time left or outcome, %6 seat</extracomment>
        <translation>第%1号、%2、%3、%4、%5、%6</translation>
    </message>
</context>
<context>
    <name>yagura::StandDown</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A measure to choose: %1 its number, %2 its state</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You have stopped matter %1; it is on its way to the ledger.</source>
        <translation>第%1号はあなたが中止しました。台帳へ送信中です。</translation>
    </message>
    <message>
        <source>No measure can be stopped by you now. Matter %1: %2</source>
        <translation>現在、あなたが中止できる措置はありません。第%1号：%2</translation>
    </message>
    <message>
        <source>No measure is open: there is nothing to stop.</source>
        <translation>進行中の措置はなく、中止の対象がありません。</translation>
    </message>
    <message>
        <source>Choose the measure that is to be stopped.</source>
        <translation>中止する措置を選択してください。</translation>
    </message>
    <message>
        <source>The stop is a record of its own in your name. From then on nothing more may be done under this matter; going on needs a new application. It cannot be taken back.</source>
        <translation>中止は、あなたの名義による独立の記載として台帳に残ります。以後、この案件による措置は一切行うことができず、継続には新たな申請を要します。取消しはできません。</translation>
    </message>
    <message>
        <source>%1 The act was urgent and has begun: the notice to the Commission stays owed.</source>
        <extracomment>%1 what a stop means</extracomment>
        <translation>%1緊急実施は既に始まっているため、監理委員会への事後通知は引き続き必要です。</translation>
    </message>
    <message>
        <source>%1 This console reaches no other computer: call the commander by telephone as well.</source>
        <extracomment>%1 what a stop means</extracomment>
        <translation>%1この端末から他の電子計算機に働きかけることはありません。指揮者に電話でも連絡してください。</translation>
    </message>
    <message>
        <source>Matter %1 is stopped by you, signed on this PC, and not yet in the ledger. It is sent by itself as soon as the hub can be reached. Call the commander by telephone now.</source>
        <translation>第%1号はあなたが中止し、この端末で署名しました。台帳には未記載です。ハブに接続でき次第、自動的に送信されます。直ちに指揮者へ電話してください。</translation>
    </message>
    <message>
        <source>The stop of matter %1 was refused: %2 Call the commander by telephone now.</source>
        <extracomment>%1 number of a matter, %2 the reason</extracomment>
        <translation>第%1号の中止は受理されませんでした。%2直ちに指揮者へ電話してください。</translation>
    </message>
    <message>
        <source>The stop of matter %1 is in the ledger. State: %2. The officer records how far the measure had gone; going on needs a new application.</source>
        <extracomment>%1 number of a matter, %2 its state</extracomment>
        <translation>第%1号の中止は台帳に記載されました。状態：%2。措置がどこまで進んでいたかは執行官等が記録します。継続には新たな申請を要します。</translation>
    </message>
    <message>
        <source>Stop a measure</source>
        <extracomment>中止</extracomment>
        <translation>措置の中止</translation>
    </message>
    <message>
        <source>Measure to stop</source>
        <translation>中止する措置</translation>
    </message>
    <message>
        <source>Back without stopping</source>
        <translation>中止せずに戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hold for 2 seconds, by mouse or Space; or hold F12.</source>
        <translation>マウス又はスペースキーで2秒間長押しするか、F12キーを2秒間押し続けてください。</translation>
    </message>
</context>
<context>
    <name>yagura::Standing</name>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>送信待ち</extracomment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <extracomment>In a ledger without a witness: 台帳記載済み</extracomment>
        <translation>台帳記載済み</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>In the ledger, and the witness has not signed yet: 第三者証明待ち</extracomment>
        <translation>第三者証明待ち</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>第三者証明済み</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <extracomment>By the hub: 受付拒否. Not a council&apos;s refusal (却下).</extracomment>
        <translation>ハブで受付不可</translation>
    </message>
    <message>
        <source>Does not count</source>
        <extracomment>In the ledger, and counting for nothing: 無効</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>鍵失効</extracomment>
        <translation>鍵失効</translation>
    </message>
</context>
<context>
    <name>yagura::StatementDelegate</name>
    <message>
        <source>Refused: %1</source>
        <translation>不受理：%1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>効力なし：%1</translation>
    </message>
    <message>
        <source>Counts; key revoked later</source>
        <extracomment>有効（署名後に鍵失効）</extracomment>
        <translation>有効（署名後に鍵失効）</translation>
    </message>
    <message>
        <source>Counts, witnessed</source>
        <translation>有効（第三者証明済み）</translation>
    </message>
    <message>
        <source>Counts, waiting for the witness</source>
        <translation>有効（第三者証明待ち）</translation>
    </message>
</context>
<context>
    <name>yagura::StatementListModel</name>
    <message>
        <source>Entry</source>
        <extracomment>台帳番号</extracomment>
        <translation>項</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>日時</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signer</source>
        <extracomment>署名者</extracomment>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Matter</source>
        <extracomment>案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>有効か</extracomment>
        <translation>効力</translation>
    </message>
</context>
<context>
    <name>yagura::StatementView</name>
    <message>
        <source>Statement as it was signed</source>
        <translation>署名されたままの署名文書</translation>
    </message>
    <message>
        <source>Choose a statement to read its exact bytes.</source>
        <translation>署名文書を選ぶと正確なバイト列が表示されます。</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>第%1項、%2</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>効力なし：%1</translation>
    </message>
    <message>
        <source>SHA-256 of the payload: %1</source>
        <translation>ペイロードの SHA-256：%1</translation>
    </message>
    <message>
        <source>Payload, set out in lines:</source>
        <translation>ペイロード（整形）：</translation>
    </message>
    <message>
        <source>Payload, exact bytes:</source>
        <translation>ペイロード（正確なバイト列）：</translation>
    </message>
    <message>
        <source>Ledger line with its DSSE envelope, exact bytes:</source>
        <translation>台帳の行とDSSE封筒（正確なバイト列）：</translation>
    </message>
    <message>
        <source>Refused by the hub, %1</source>
        <translation>ハブ不受理、%1</translation>
    </message>
    <message>
        <source>Submitted, exact bytes:</source>
        <translation>提出されたもの（正確なバイト列）：</translation>
    </message>
    <message>
        <source>The hub&apos;s signed refusal, exact bytes:</source>
        <translation>ハブの署名付き不受理通知（正確なバイト列）：</translation>
    </message>
</context>
<context>
    <name>yagura::StatementWords</name>
    <message>
        <source>registrars: %1 of %2</source>
        <extracomment>%1 needed, %2 there are</extracomment>
        <translation>登録担当：%2名のうち%1名</translation>
    </message>
    <message>
        <source>root keys: %1 of %2</source>
        <extracomment>%1 needed, %2 there are</extracomment>
        <translation>ルート鍵：%2本のうち%1本</translation>
    </message>
    <message>
        <source>no witness</source>
        <translation>第三者証明なし</translation>
    </message>
    <message>
        <source>witnesses: %1 of %2 (%3)</source>
        <extracomment>%1 needed, %2 there are, %3 their names</extracomment>
        <translation>第三者証明：%2者のうち%1者（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Roster number %1 comes into force (SHA-256 %2…).</source>
        <translation>名簿第%1版が有効になります（SHA-256 %2…）。</translation>
    </message>
    <message>
        <source>Policy pack number %1 comes into force (SHA-256 %2…).</source>
        <translation>決裁規程第%1版が有効になります（SHA-256 %2…）。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The key %1… of %2 counts for nothing from here on. Reason: %3. In other hands since: %4.</source>
        <extracomment>%1 first digits of a key id, %2 office, %3 reason, %4 a time or &quot;not known&quot;</extracomment>
        <translation>%2の鍵%1…は、以後無効です。理由：%3。他人の手に渡った時期：%4。</translation>
    </message>
    <message>
        <source>The ledger %1 is founded (%2). It is vouched for by: %3.</source>
        <translation>台帳%1を開設します（%2）。信頼設定：%3。</translation>
    </message>
    <message>
        <source>%1 It goes on from the ledger %2, closed at %3 entries.</source>
        <extracomment>%1 a sentence, %2 the name of the ledger before, %3 its number of entries</extracomment>
        <translation>%1第%3項まで記載して閉じた台帳%2を引き継ぎます。</translation>
    </message>
    <message>
        <source>Founding of the ledger</source>
        <extracomment>First line of the ledger: 台帳の開設</extracomment>
        <translation>台帳の開設</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Who vouches for the ledger: 信頼の基礎</extracomment>
        <translation>信頼設定</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿</extracomment>
        <translation>名簿</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <extracomment>決裁規程</extracomment>
        <translation>決裁規程</translation>
    </message>
    <message>
        <source>Key revocation</source>
        <extracomment>鍵失効</extracomment>
        <translation>鍵失効</translation>
    </message>
    <message>
        <source>Matter put before the council</source>
        <extracomment>付議</extracomment>
        <translation>付議</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>回答（決裁・却下など）</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読取不能</translation>
    </message>
    <message>
        <source>Unknown type: %1</source>
        <translation>未知の種類：%1</translation>
    </message>
    <message>
        <source>Registrars</source>
        <extracomment>登録担当</extracomment>
        <translation>登録担当</translation>
    </message>
    <message>
        <source>Holders of the root keys</source>
        <extracomment>ルート鍵の保有者</extracomment>
        <translation>ルート鍵の保有者</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>訓練</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>single site</source>
        <extracomment>単一拠点</extracomment>
        <translation>単一拠点</translation>
    </message>
    <message>
        <source>several sites</source>
        <extracomment>複数拠点</extracomment>
        <translation>複数拠点</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>紛失</extracomment>
        <translation>紛失</translation>
    </message>
    <message>
        <source>stolen</source>
        <extracomment>盗難</extracomment>
        <translation>盗難</translation>
    </message>
    <message>
        <source>left office</source>
        <extracomment>退任</extracomment>
        <translation>退任</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>鍵の交換</extracomment>
        <translation>鍵の交換</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The number of a roster or policy pack: 第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Trust number %1 comes into force. The ledger is vouched for by: %2.</source>
        <extracomment>%1 number, %2 how many of whom</extracomment>
        <translation>台帳の信頼設定第%1版が有効になります。内容：%2。</translation>
    </message>
    <message>
        <source>Matter %1 is put before the council.</source>
        <translation>第%1号を付議します。</translation>
    </message>
    <message>
        <source>Answer to matter %1: %2.</source>
        <extracomment>%1 number of a matter, %2 what a member answered</extracomment>
        <translation>第%1号への回答：%2。</translation>
    </message>
    <message>
        <source>This version does not know statements of this type. It is kept and counts for nothing.</source>
        <translation>この版のプログラムはこの種類の署名文書を知りません。保存しますが、無効です。</translation>
    </message>
    <message>
        <source>Statutory lane of matter %1, %2: %3.</source>
        <extracomment>%1 number of a matter, %2 a step of the statutory lane, %3 what came out of it</extracomment>
        <translation>第%1号の法定の手続（%2）：%3。</translation>
    </message>
    <message>
        <source>Matter %1 is amended; every answer to it before counts no longer.</source>
        <translation>第%1号が変更されました。それまでの回答は全て無効です。</translation>
    </message>
    <message>
        <source>Matter %1 is declared as an urgent act.</source>
        <translation>第%1号が緊急実施として宣言されました。</translation>
    </message>
    <message>
        <source>Step of a report</source>
        <extracomment>報告の手続</extracomment>
        <translation>報告の手続</translation>
    </message>
    <message>
        <source>A step of report %1 is recorded.</source>
        <translation>報告%1の手続が記録されました。</translation>
    </message>
</context>
<context>
    <name>yagura::StatutoryLane</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a step, %2 how it stands
----------
An entry of a record: %1 what it is, %2 what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 an office, %2 how many of its members, %3 of how many that are needed</extracomment>
        <translation>%1（%3名中%2名）</translation>
    </message>
    <message>
        <source>Statutory lane</source>
        <translation>法定の手続</translation>
    </message>
    <message>
        <source>Statutory lane: not within this council&apos;s power</source>
        <extracomment>法定の手続: the Commission&apos;s approval is 承認, never 決裁</extracomment>
        <translation>法定の手続（協議会の権限外）</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>記録を閉じる</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
</context>
<context>
    <name>yagura::StepForm</name>
    <message>
        <source>When it took place (required)</source>
        <translation>行われた日時（必須）</translation>
    </message>
    <message numerus="yes">
        <source>End of the period (required), at most %n days from now</source>
        <translation>
            <numerusform>期間の終わり（必須）。今から%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Methods (at least one)</source>
        <translation>方法（一つ以上）</translation>
    </message>
    <message>
        <source>Officer who is to act, with a valid designation (required)</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>実施する執行官等（有効な指名のある者、必須）</translation>
    </message>
    <message>
        <source>Targets acted on, of %1 (required)</source>
        <translation>実施した対象の数（%1件のうち、必須）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A field of a record that must be filled in: 必須</extracomment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>執行官等を選ぶ</translation>
    </message>
    <message>
        <source>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>行われた日時を、2026-09-23 14:05 のように日本時間で入力してください。</translation>
    </message>
    <message>
        <source>Enter the end of the period, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>期間の終わりを、2026-09-23 14:05 のように日本時間で入力してください。</translation>
    </message>
    <message>
        <source>Fill in the field &quot;%1&quot;.</source>
        <translation>「%1」を記入してください。</translation>
    </message>
    <message>
        <source>Choose what came out of the step.</source>
        <translation>手続の結果を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one method.</source>
        <translation>方法を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the officer who is to act.</source>
        <translation>実施する執行官等を選んでください。</translation>
    </message>
    <message>
        <source>Enter how many targets were acted on.</source>
        <translation>実施した対象の数を入力してください。</translation>
    </message>
    <message>
        <source>Present time</source>
        <extracomment>On a button that enters it: 現在時刻</extracomment>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>署名されていない前回の記載を復元しました。</translation>
    </message>
</context>
<context>
    <name>yagura::StepPanel</name>
    <message>
        <source>Record a step of the statutory lane</source>
        <translation>法定の手続を記録する</translation>
    </message>
    <message>
        <source>Step to record</source>
        <translation>記録する手続</translation>
    </message>
    <message>
        <source>Hold a button for 2 seconds, by mouse or Space.</source>
        <translation>ボタンをマウス又はスペースキーで2秒間押し続けてください。</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to record.</source>
        <translation>画面は固定した時刻を示しています。記録するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>What you signed on this matter is on its way to the ledger.</source>
        <translation>この案件についてあなたが署名したものを、台帳へ送っています。</translation>
    </message>
</context>
<context>
    <name>yagura::StepWords</name>
    <message>
        <source>Requirements met</source>
        <extracomment>要件該当</extracomment>
        <translation>要件該当</translation>
    </message>
    <message>
        <source>Requirements not met</source>
        <extracomment>要件非該当</extracomment>
        <translation>要件非該当</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>By US forces: 要請あり</extracomment>
        <translation>要請あり</translation>
    </message>
    <message>
        <source>Not requested</source>
        <extracomment>By US forces: 要請なし</extracomment>
        <translation>要請なし</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>By the Council: 了承</extracomment>
        <translation>了承</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>By the Council: 了承せず</extracomment>
        <translation>了承せず</translation>
    </message>
    <message>
        <source>Request or consent given</source>
        <extracomment>By the NPSC: 要請又は同意あり</extracomment>
        <translation>要請又は同意あり</translation>
    </message>
    <message>
        <source>Neither request nor consent</source>
        <extracomment>By the NPSC: 要請・同意なし</extracomment>
        <translation>要請・同意なし</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>By the Prime Minister: 命令あり</extracomment>
        <translation>命令あり</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <extracomment>By the Prime Minister: 命令なし</extracomment>
        <translation>命令なし</translation>
    </message>
    <message>
        <source>Consultation concluded in agreement</source>
        <extracomment>協議が調った</extracomment>
        <translation>協議が調った</translation>
    </message>
    <message>
        <source>Consultation concluded without agreement</source>
        <extracomment>協議が調わなかった</extracomment>
        <translation>協議が調わなかった</translation>
    </message>
    <message>
        <source>By order to the officer</source>
        <extracomment>ORDER_ADMIN: 命令</extracomment>
        <translation>命令による措置</translation>
    </message>
    <message>
        <source>Taken by the officer</source>
        <extracomment>SELF: 自ら行う措置</extracomment>
        <translation>自ら行う措置</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>開始</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Broken off</source>
        <extracomment>中止して終了</extracomment>
        <translation>中止して終了</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>実施せず</extracomment>
        <translation>実施せず</translation>
    </message>
    <message>
        <source>Proper</source>
        <extracomment>適正</extracomment>
        <translation>適正</translation>
    </message>
    <message>
        <source>Improper</source>
        <extracomment>不適正</extracomment>
        <translation>不適正</translation>
    </message>
    <message>
        <source>Record insufficient</source>
        <extracomment>記録不十分</extracomment>
        <translation>記録不十分</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>不要</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Waits for earlier steps</source>
        <extracomment>先行手続待ち</extracomment>
        <translation>先行手続待ち</translation>
    </message>
    <message>
        <source>To be recorded, overdue</source>
        <extracomment>記録待ち（期限超過） / 記録待ち</extracomment>
        <translation>記録待ち（期限超過）</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>記録待ち</translation>
    </message>
    <message>
        <source>Done, late</source>
        <extracomment>済（遅延） / 済</extracomment>
        <translation>済（期限後）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>不成立: not agreed, not given, not approved</extracomment>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Period over</source>
        <extracomment>期間満了</extracomment>
        <translation>期間満了</translation>
    </message>
    <message>
        <source>statutory</source>
        <extracomment>Kind of a time limit: 法定</extracomment>
        <translation>法定</translation>
    </message>
    <message>
        <source>order or guideline</source>
        <extracomment>Kind of a time limit: 命令・指針</extracomment>
        <translation>命令・指針</translation>
    </message>
    <message>
        <source>internal target</source>
        <extracomment>Kind of a time limit: 内部目標</extracomment>
        <translation>内部目標</translation>
    </message>
    <message>
        <source>Approve matter %1</source>
        <extracomment>On a button, the Commission&apos;s alone: 第%1号を承認する</extracomment>
        <translation>第%1号を承認する</translation>
    </message>
    <message>
        <source>Do not approve matter %1</source>
        <extracomment>On a button, the Commission&apos;s alone: 第%1号を不承認とする</extracomment>
        <translation>第%1号を不承認とする</translation>
    </message>
    <message>
        <source>Record on matter %1: %2</source>
        <extracomment>On a button: 第%1号に「%2」を記録する</extracomment>
        <translation>第%1号に「%2」を記録する</translation>
    </message>
    <message>
        <source>Only an act without prior approval is followed by it.</source>
        <translation>事前承認なしに実施したときにだけ行う手続です。</translation>
    </message>
    <message>
        <source>It follows only where the Commission makes a recommendation.</source>
        <translation>監理委員会が勧告したときにだけ行う手続です。</translation>
    </message>
    <message>
        <source>It is not asked for before an urgent act.</source>
        <translation>緊急実施の前には求められない手続です。</translation>
    </message>
    <message>
        <source>All targets are known to stand in Japan.</source>
        <translation>全ての対象が国内にあることが確認されています。</translation>
    </message>
    <message>
        <source>All targets are known to stand in Japan, and neither the SDF, US forces nor national security is concerned.</source>
        <translation>全ての対象が国内にあることが確認されており、自衛隊、在日米軍及び国家安全保障に関するものでもありません。</translation>
    </message>
    <message>
        <source>No computers of US forces are concerned.</source>
        <translation>在日米軍の電子計算機に関するものではありません。</translation>
    </message>
</context>
<context>
    <name>yagura::StopKey</name>
    <message>
        <source>Stopping a measure: keep F12 down for 2 seconds. Letting go cancels.</source>
        <extracomment>中止</extracomment>
        <translation>措置の中止：F12キーを2秒間押し続けてください。離すと取り消されます。</translation>
    </message>
</context>
<context>
    <name>yagura::Strip</name>
    <message>
        <source>On screen:</source>
        <translation>画面：</translation>
    </message>
    <message>
        <source>Status strip</source>
        <translation>状態表示帯</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>現在 (the clock runs)</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>FIXED</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>EXERCISE · %1</source>
        <extracomment>訓練</extracomment>
        <translation>訓練 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n item(s) held since</source>
        <extracomment>%1 is the instant the screen is fixed at, %2 how many items arrived since</extracomment>
        <translation>
            <numerusform>%1 ― 以後%n件を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>ハブ：%1</translation>
    </message>
    <message>
        <source>Hub: %1, last data %2</source>
        <extracomment>%1 state, %2 age such as &quot;4 min ago&quot;</extracomment>
        <translation>ハブ：%1、最終受信 %2</translation>
    </message>
    <message>
        <source>Sources: %1 ok, %2 silent</source>
        <extracomment>sources that report, and those that fell silent</extracomment>
        <translation>情報源：受信 %1、途絶 %2</translation>
    </message>
    <message>
        <source>Quarantine: %1</source>
        <translation>隔離：%1件</translation>
    </message>
    <message>
        <source>My decisions: none</source>
        <translation>私の決裁：なし</translation>
    </message>
    <message>
        <source>My decisions: %1 (%2)</source>
        <translation>私の決裁：%1件（%2）</translation>
    </message>
    <message>
        <source>LEDGER NOT TRUSTED – signing is blocked</source>
        <translation>台帳を信頼できません ― 署名停止中</translation>
    </message>
    <message>
        <source>Ledger: not yet verified</source>
        <translation>台帳：未検証</translation>
    </message>
    <message>
        <source>no witness</source>
        <extracomment>there is no independent witness of the ledger: 第三者証明なし</extracomment>
        <translation>第三者証明なし</translation>
    </message>
    <message>
        <source>Ledger verified on this PC %1, no decision yet</source>
        <extracomment>%1 a time: there is no decision in the ledger yet</extracomment>
        <translation>台帳はこのPCで検証済み %1（決裁等なし）</translation>
    </message>
    <message>
        <source>%1 of %2 decisions verified on this PC %3</source>
        <extracomment>決裁等%1/%2件 検証済み %3: %1 of %2 decisions, %3 a time</extracomment>
        <translation>決裁等%1/%2件 検証済み %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what is verified, %2 what is witnessed
----------
An urgent act: %1 `未通知 00:41:12`, %2 number of its matter
----------
%1 an urgent act and its clock, %2 the limit of its notice
----------
%1 an urgent act, its clock and its limit, %2 通知遅延</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>not witnessed yet</source>
        <extracomment>no witness has signed yet: 第三者証明待ち</extracomment>
        <translation>第三者証明待ち</translation>
    </message>
    <message>
        <source>%1 of %2 witnessed</source>
        <extracomment>第三者証明 %1/%2件</extracomment>
        <translation>第三者証明%1/%2件</translation>
    </message>
    <message>
        <source>witnessed %1</source>
        <extracomment>第三者証明 %1, a time</extracomment>
        <translation>第三者証明 %1</translation>
    </message>
    <message>
        <source>%1 · past half of their time %2</source>
        <extracomment>%1 own decisions, %2 for how many of them half of the time is over: 期間半ば超過 %2件</extracomment>
        <translation>%1・期間半ば超過 %2件</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <extracomment>beside what goes on while the screen stands at another instant: 現在・%1</extracomment>
        <translation>現在・%1</translation>
    </message>
    <message>
        <source>%1, %2 not heard yet</source>
        <extracomment>%1 sources that report and are silent, %2 how many have not been heard yet: %1、未受信 %2</extracomment>
        <translation>%1、未受信 %2</translation>
    </message>
    <message>
        <source>%1 decision(s) up to the shown time, verified %2</source>
        <extracomment>%1 how many decisions there were at the shown instant, %2 when they were verified last</extracomment>
        <translation>表示時点までの決裁等%1件 検証済み %2</translation>
    </message>
    <message>
        <source>%1, ▼ %2 with a gap</source>
        <extracomment>%1 how sources stand, %2 how many have a hole in their numbers; the sign is the notch that the timeline draws for it (欠落検出)</extracomment>
        <translation>%1、▼欠落 %2</translation>
    </message>
</context>
<context>
    <name>yagura::TargetEditor</name>
    <message>
        <source>Enter at least one target.</source>
        <translation>対象を一つ以上入力してください。</translation>
    </message>
    <message>
        <source>Target %1 has no address.</source>
        <translation>対象%1にアドレスがありません。</translation>
    </message>
    <message>
        <source>The grade of target %1 is none of A1 to F6.</source>
        <translation>対象%1の確度がA1からF6までのいずれでもありません。</translation>
    </message>
    <message>
        <source>Choose for target %1 how sure its location is, A1 to F6.</source>
        <translation>対象%1の所在の確度をA1からF6までの中から選択してください。</translation>
    </message>
    <message>
        <source>Write on what grounds target %1 is one.</source>
        <translation>対象%1を対象とする根拠を記載してください。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>対象を削除</translation>
    </message>
    <message>
        <source>Paste a list of targets</source>
        <translation>対象の一覧を貼り付け</translation>
    </message>
    <message>
        <source>One target a line: address, owner, country code, grade, grounds.</source>
        <translation>1行に1件: アドレス、管理者、国コード、確度、根拠</translation>
    </message>
</context>
<context>
    <name>yagura::TargetTable</name>
    <message>
        <source>in Japan</source>
        <translation>国内</translation>
    </message>
    <message>
        <source>outside Japan</source>
        <extracomment>国外</extracomment>
        <translation>国外</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s): %1 in Japan, %2 outside Japan, %3 with unknown location (treated as outside Japan)</source>
        <translation>
            <numerusform>対象 %n件：国内 %1、国外 %2、所在不明 %3（国外として扱う）</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of the measure</source>
        <translation>措置の対象</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>対象 / 管理者 / 国 / 確度 / 所在 / 根拠</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>location unknown: treated as outside Japan</source>
        <extracomment>所在不明: 国外として扱う</extracomment>
        <translation>所在不明（国外として扱う）</translation>
    </message>
    <message>
        <source>in Japan, but not for certain: treated as outside Japan</source>
        <extracomment>国内と推定（確度不足）: 国外として扱う</extracomment>
        <translation>国内と推定されるが確実でない（国外として扱う）</translation>
    </message>
    <message>
        <source>Every target is known to be in Japan: the Foreign Minister is not consulted.</source>
        <translation>全ての対象が国内にあることが確実であるため、外務大臣との協議は要しません。</translation>
    </message>
    <message numerus="yes">
        <source>The Foreign Minister must be consulted before the measure, because of %n target(s) that are or may be outside Japan.</source>
        <extracomment>外務大臣協議</extracomment>
        <translation>
            <numerusform>国外にある又は所在が確実でない対象が%n件あるため、措置の前に外務大臣との協議を要します。</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>確度 %1</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatCard</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Card of the chosen object</source>
        <translation>選択中の対象の詳細</translation>
    </message>
    <message>
        <source>Choose an actor, a campaign or another object in the list.</source>
        <translation>一覧から攻撃者、攻撃キャンペーンなどを選んでください。</translation>
    </message>
    <message>
        <source>%1, withdrawn by its source</source>
        <translation>%1（情報源が取下げ）</translation>
    </message>
    <message>
        <source>%1 (this console&apos;s table of %2; after: %3)</source>
        <extracomment>%1 names, %2 the date of the table, %3 the publication that equates the names</extracomment>
        <translation>%1（本コンソールの名称対応表、%2時点。出典：%3）</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>本コンソールの対応表による別名</extracomment>
        <translation>対応表による別名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>STIX types: 種別</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認期間</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>What an actor wants: 目的</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>動機</translation>
    </message>
    <message>
        <source>Sophistication</source>
        <extracomment>How skilled an actor is: 技能水準</extracomment>
        <translation>技能水準</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>What an actor can afford: 資源規模</extracomment>
        <translation>資源規模</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Version of</source>
        <extracomment>Time of the version that is shown: 版の日時</extracomment>
        <translation>版の日時</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table of relations.</source>
        <translation>
            <numerusform>ほか%n件は関係の表にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored ties it to another object.</source>
        <translation>保存済みのデータに、他の対象との関係はありません。</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <extracomment>関係</extracomment>
        <translation>関係</translation>
    </message>
    <message>
        <source>Incidents it has to do with, and why</source>
        <translation>関連する事案とその理由</translation>
    </message>
    <message>
        <source>Both are tied to %1.</source>
        <translation>いずれも%1と関係があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatFilter</name>
    <message>
        <source>%2 (matched %1, a name from this console&apos;s table)</source>
        <extracomment>%1 an alias of %2; the alias stands in the console&apos;s own table</extracomment>
        <translation>%2（対応表の別名「%1」に一致）</translation>
    </message>
    <message>
        <source>%2 (matched its alias %1)</source>
        <extracomment>%1 an alias of %2</extracomment>
        <translation>%2（別名「%1」に一致）</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatGraphView</name>
    <message numerus="yes">
        <source>Graph of relations, %n objects</source>
        <extracomment>Name of the drawing for screen readers: %n objects</extracomment>
        <translation>
            <numerusform>関係図（%n件の対象）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatNames</name>
    <message>
        <source>%1 %2 (not stored)</source>
        <extracomment>%1 a kind of object, %2 the beginning of its id</extracomment>
        <translation>%1 %2（未保存）</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatPlace</name>
    <message>
        <source>Choose an object: what stands around it is drawn here.</source>
        <translation>対象を選ぶと、その関係をここに図示します。</translation>
    </message>
    <message>
        <source>Nothing that is stored ties it to another object.</source>
        <translation>保存済みのデータに、他の対象との関係はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n relations between the objects that are drawn.</source>
        <translation>
            <numerusform>図示した対象の間の関係は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more objects found no room.</source>
        <translation>
            <numerusform>ほか%n件の対象は図に入りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <extracomment>Of threat data: すべての種別</extracomment>
        <translation>全ての種別（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of threat data, %2 how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or alias holds “%1”.</source>
        <translation>名称・別名に「%1」を含むものはありません。</translation>
    </message>
    <message>
        <source>No actor, campaign or malware has come in yet. They come as STIX objects through the hub&apos;s feeds.</source>
        <translation>攻撃者、攻撃キャンペーン、マルウェアの情報はまだ届いていません。ハブの情報配信からSTIXとして届きます。</translation>
    </message>
    <message>
        <source>Threat picture</source>
        <extracomment>View of the Situation place: 脅威状況</extracomment>
        <translation>脅威状況</translation>
    </message>
    <message>
        <source>Kind of threat data that the list shows</source>
        <translation>一覧に表示する脅威情報の種別</translation>
    </message>
    <message>
        <source>Find by name or alias</source>
        <translation>名称・別名で検索</translation>
    </message>
    <message>
        <source>Threat data</source>
        <translation>脅威情報</translation>
    </message>
    <message>
        <source>Relations that are drawn, one a row</source>
        <translation>図示した関係の一覧</translation>
    </message>
    <message>
        <source>How far the drawing goes</source>
        <translation>関係図の範囲</translation>
    </message>
    <message>
        <source>Direct relations</source>
        <translation>直接の関係</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>2段階まで</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatTableModel</name>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1（取下げ）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>別名</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>T1190, S0001: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>初認</extracomment>
        <translation>初認</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>最終確認</extracomment>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>関係の数</extracomment>
        <translation>関係</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>確度</extracomment>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatWords</name>
    <message>
        <source>uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 は %2 を使用。</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>帰属</translation>
    </message>
    <message>
        <source>%1 is attributed to %2.</source>
        <translation>%1 は %2 によるものとされる。</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>標的</translation>
    </message>
    <message>
        <source>%1 targets %2.</source>
        <translation>%1 は %2 を標的とする。</translation>
    </message>
    <message>
        <source>indicates</source>
        <translation>兆候</translation>
    </message>
    <message>
        <source>%1 indicates %2.</source>
        <translation>%1 は %2 の兆候。</translation>
    </message>
    <message>
        <source>mitigates</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>%1 mitigates %2.</source>
        <translation>%1 は %2 を緩和する。</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>%1 stands in %2.</source>
        <translation>%1 は %2 に所在。</translation>
    </message>
    <message>
        <source>is said to originate from</source>
        <translation>起源</translation>
    </message>
    <message>
        <source>%1 is said to originate from %2.</source>
        <translation>%1 は %2 を起源とされる。</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>%1 is related to %2.</source>
        <translation>%1 は %2 と関連。</translation>
    </message>
    <message>
        <source>names</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>%1 names %2.</source>
        <translation>%1 は %2 に言及。</translation>
    </message>
    <message>
        <source>was sighted by</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>%1 was sighted by %2.</source>
        <translation>%1 を %2 が観測。</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>後続</translation>
    </message>
    <message>
        <source>%1 leads to %2.</source>
        <translation>%1 に %2 が続く。</translation>
    </message>
    <message>
        <source>exploits</source>
        <translation>悪用</translation>
    </message>
    <message>
        <source>%1 exploits %2.</source>
        <translation>%1 は %2 を悪用。</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>%1 delivers %2.</source>
        <translation>%1 は %2 を配送。</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>%1 controls %2.</source>
        <translation>%1 は %2 を制御。</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>%1 hosts %2.</source>
        <translation>%1 は %2 を設置。</translation>
    </message>
    <message>
        <source>communicates with</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>%1 communicates with %2.</source>
        <translation>%1 は %2 と通信。</translation>
    </message>
    <message>
        <source>compromises</source>
        <translation>侵害</translation>
    </message>
    <message>
        <source>%1 compromises %2.</source>
        <translation>%1 は %2 を侵害。</translation>
    </message>
    <message>
        <source>is a variant of</source>
        <translation>亜種</translation>
    </message>
    <message>
        <source>%1 is a variant of %2.</source>
        <translation>%1 は %2 の亜種。</translation>
    </message>
    <message>
        <source>detects</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>%1 detects %2.</source>
        <translation>%1 は %2 を検知。</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <extracomment>攻撃者</extracomment>
        <translation>攻撃者</translation>
    </message>
    <message>
        <source>Intrusion set</source>
        <extracomment>侵入セット（攻撃グループ）</extracomment>
        <translation>攻撃グループ（侵入セット）</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>攻撃キャンペーン</extracomment>
        <translation>攻撃キャンペーン</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Attack infrastructure</source>
        <extracomment>攻撃インフラ</extracomment>
        <translation>攻撃インフラ</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 攻撃手法</extracomment>
        <translation>手法</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>事案</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>攻撃指標</extracomment>
        <translation>攻撃指標</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <extracomment>STIX identity: 組織・個人</extracomment>
        <translation>組織・個人</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Threat report</source>
        <extracomment>A report of threat intelligence: 脅威レポート</extracomment>
        <translation>脅威レポート</translation>
    </message>
    <message>
        <source>Counter-measure</source>
        <extracomment>対策</extracomment>
        <translation>対策</translation>
    </message>
    <message>
        <source>Other object</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>攻撃者</translation>
    </message>
    <message>
        <source>Intrusion sets</source>
        <translation>攻撃グループ（侵入セット）</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>攻撃キャンペーン</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <extracomment>Head of a list</extracomment>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>攻撃インフラ</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>攻撃指標</translation>
    </message>
    <message>
        <source>Organisations and persons</source>
        <translation>組織・個人</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Threat reports</source>
        <translation>脅威レポート</translation>
    </message>
    <message>
        <source>Counter-measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>A statement of a type this version does not know: %1 and %3 are objects, %2 the type</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>0 of 100 (none)</source>
        <translation>100中0（なし）</translation>
    </message>
    <message>
        <source>%1 of 100 (low)</source>
        <translation>100中%1（低）</translation>
    </message>
    <message>
        <source>%1 of 100 (medium)</source>
        <translation>100中%1（中）</translation>
    </message>
    <message>
        <source>%1 of 100 (high)</source>
        <translation>100中%1（高）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>yagura::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 a span of time: `1 h 20 min`, 1時間20分</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>over by %1</source>
        <extracomment>A deadline that has passed: %1超過; %1 a span of time</extracomment>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a deadline: 残り%1; %1 a span of time</extracomment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1%2 h %3 min</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2時間%3分</extracomment>
        <translation>%1%2時間%3分</translation>
    </message>
    <message>
        <source>%1%2 min %3 s</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2分%3秒</extracomment>
        <translation>%1%2分%3秒</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2秒</extracomment>
        <translation>%1%2秒</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <extracomment>A span of time: 1分未満</extracomment>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time: %1分</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time: %1時間%2分</extracomment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of time: %1日%2時間</extracomment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time: %1時間</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A span of time: %1日</extracomment>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>yagura::TimelinePlace</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a sentence about a mark, %2 the incident&apos;s title</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>Threat data</source>
        <translation>脅威情報</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>事案 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision mark(s)</source>
        <translation>
            <numerusform>決裁の回答 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab walks over the marks, Enter chooses; + and − zoom, arrows pan; Shift and drag chooses a span; Alt and ↑↓ moves a lane.</source>
        <translation>Tabで印を順に移動し、Enterで選択します。+と−で拡大・縮小、矢印で移動、Shift+ドラッグで期間を選択、Alt+↑↓で段を並べ替えます。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <extracomment>before a choice: what the lanes of the timeline stand for</extracomment>
        <translation>段:</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>攻撃者</translation>
    </message>
    <message>
        <source>What the lanes stand for</source>
        <translation>段の分け方</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>before a choice: which of an incident&apos;s times places its mark</extracomment>
        <translation>時刻:</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>発生 / 受信 / 記録: when it happened, came here, was stored</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Which time places a mark</source>
        <translation>印を置く時刻</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有効期限：%1。</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>有効期限切れ（%1まで）。</translation>
    </message>
</context>
<context>
    <name>yagura::TimelineScene</name>
    <message>
        <source>Decisions</source>
        <extracomment>the lane of what the council was asked and decided: 決定</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>No incident in the last 24 hours.</source>
        <translation>過去24時間の事案はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more sector(s) had incidents.</source>
        <translation>
            <numerusform>ほか%n分野で事案がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>取扱上限超過 %n件は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::TimelineView</name>
    <message>
        <source>now</source>
        <comment>label of a line on the timeline (現在)</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>FIXED</source>
        <comment>label of a line on the timeline (固定)</comment>
        <translation>固定</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first of %n)</source>
        <translation>
            <numerusform>%1（%n件の最初）</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>%1 Selected: %2</source>
        <translation>%1 選択中：%2</translation>
    </message>
    <message>
        <source>From %1 to %2. Lane: %3.</source>
        <translation>%1 から %2 まで。段: %3。</translation>
    </message>
</context>
<context>
    <name>yagura::UndoBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <extracomment>取消（Ctrl+Z）</extracomment>
        <translation>取消（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>yagura::UrgentForm</name>
    <message>
        <source>Choose the kind of measure.</source>
        <translation>措置の種類を選択してください。</translation>
    </message>
    <message>
        <source>No legal basis of this kind is in force yet.</source>
        <translation>この種類の措置の根拠法令はまだ施行されていません。</translation>
    </message>
    <message>
        <source>Choose the ground that is declared.</source>
        <translation>宣言する理由を選択してください。</translation>
    </message>
    <message>
        <source>Enter when it was declared, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>宣言した日時を日本時間で「2026-09-23 14:05」のように入力してください。</translation>
    </message>
    <message>
        <source>The declaration lies in the future.</source>
        <translation>宣言した日時が未来になっています。</translation>
    </message>
    <message>
        <source>Declare urgent act %1</source>
        <extracomment>「U-2026-0009号の緊急実施を宣言する」</extracomment>
        <translation>%1号の緊急実施を宣言する</translation>
    </message>
    <message>
        <source>As soon as the measure has begun, every screen counts up until the notice to the Oversight Commission is recorded. The notice and the Commission&apos;s review are mandatory, and the matter cannot be closed without a finding. The council confirms after the fact.</source>
        <translation>措置が始まると、サイバー通信情報監理委員会への通知が記録されるまで、全ての画面に経過時間を表示します。通知及び委員会の事後審査は必須であり、審査の結果がなければ終結できません。協議会は事後確認を行います。</translation>
    </message>
    <message>
        <source>Urgent act: the ground, the scope, the officer</source>
        <extracomment>緊急実施: 宣言した理由、範囲、執行官</extracomment>
        <translation>緊急実施: 理由、範囲、執行官等</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>措置の種類</translation>
    </message>
    <message>
        <source>Ground that is declared (required)</source>
        <translation>宣言する理由（必須）</translation>
    </message>
    <message>
        <source>Declared at, in Japan time; now, unless another time is entered</source>
        <translation>宣言した日時（日本時間、変更しなければ現在）</translation>
    </message>
    <message>
        <source>Choose the kind of measure</source>
        <translation>措置の種類を選択してください</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>理由を選択してください</translation>
    </message>
    <message>
        <source>Legal basis: %1, %2</source>
        <extracomment>根拠法令: %1 法律名, %2 条</extracomment>
        <translation>根拠法令: %1 %2</translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>署名されていない前回の記載を復元しました。</translation>
    </message>
</context>
<context>
    <name>yagura::ViewMenu</name>
    <message>
        <source>Views</source>
        <extracomment>Menu of saved views of a list: 表示の保存と呼出し</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Saved views of the list</source>
        <translation>保存した一覧の表示</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>今の表示を保存…</translation>
    </message>
    <message>
        <source>Take in a view from a file…</source>
        <translation>ファイルから表示を取り込む…</translation>
    </message>
    <message>
        <source>Give away as a file</source>
        <translation>ファイルとして渡す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A saved view in a menu: %1 its name, %2 who saved it, %3 its marking</extracomment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>保存した表示はありません</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>今の表示の保存</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名称</translation>
    </message>
    <message>
        <source>Marking of the view</source>
        <translation>表示の取扱区分</translation>
    </message>
    <message>
        <source>Take in a view from a file</source>
        <translation>ファイルからの表示の取込み</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu: another name for a saved view (名称を変更)</extracomment>
        <translation>名称を変更</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>表示の名称の変更</translation>
    </message>
    <message>
        <source>Rename it</source>
        <extracomment>Button: gives a saved view the name above (変更する)</extracomment>
        <translation>変更する</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>新しい名称</translation>
    </message>
</context>
<context>
    <name>yagura::WallHeader</name>
    <message>
        <source>LIVE</source>
        <extracomment>the picture is up to date: 受信中</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>DELAYED</source>
        <extracomment>遅延</extracomment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>STALE</source>
        <extracomment>更新停止</extracomment>
        <translation>更新停止</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <extracomment>切断</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <extracomment>接続中</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>FIXED</source>
        <extracomment>the picture stands at one instant: 時刻固定</extracomment>
        <translation>時刻固定</translation>
    </message>
    <message>
        <source>%1 JST</source>
        <translation>%1 JST</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>the instant up to which the picture is known: %1 現在</extracomment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <extracomment>page n/m and the seconds until the next: %1 %2秒</extracomment>
        <translation>%1 %2秒</translation>
    </message>
    <message>
        <source>LEDGER IN DOUBT</source>
        <extracomment>the hub&apos;s ledger is not trusted any more: 台帳に疑義</extracomment>
        <translation>台帳に疑義</translation>
    </message>
</context>
<context>
    <name>yagura::WallText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>sector, prefecture: %1・%2</extracomment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>yagura::WallWindow</name>
    <message>
        <source>This screen is too small for %1 m.</source>
        <translation>この画面は%1 mの距離には小さすぎます。</translation>
    </message>
    <message>
        <source>Waiting for the first data.</source>
        <translation>最初のデータを待っています。</translation>
    </message>
    <message>
        <source>Yagura wall display</source>
        <translation>櫓 大型表示</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大型表示</translation>
    </message>
</context>
<context>
    <name>yagura::WatchForm</name>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 a place or sector (注視)</extracomment>
        <translation>%1を注視</translation>
    </message>
    <message>
        <source>What comes there is told by one alarm for each watch. An incident that has an alarm of its own is told by that alone.</source>
        <translation>新着は、注視対象ごとに一つの警報にまとめてお知らせします。個別の警報が出る事案は、その警報だけでお知らせします。</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Button of a form: 注視する</extracomment>
        <translation>注視する</translation>
    </message>
    <message>
        <source>What is watched</source>
        <extracomment>the place or sector that is watched (注視する対象)</extracomment>
        <translation>注視する対象</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>対象とする深刻度</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>when a watch ends (期限)</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <extracomment>a watch without an end (解除するまで)</extracomment>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>until %1, as before</source>
        <extracomment>%1 a time: the end that a watch has already</extracomment>
        <translation>%1まで（変更なし）</translation>
    </message>
</context>
<context>
    <name>yagura::WatchList</name>
    <message>
        <source>this PC</source>
        <extracomment>who set a watch, where the seat has no member</extracomment>
        <translation>このPC</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <extracomment>a watch without an end (解除するまで)</extracomment>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>What is watched</source>
        <extracomment>注視対象</extracomment>
        <translation>注視対象</translation>
    </message>
    <message>
        <source>Watched places and sectors</source>
        <translation>注視中の地域・分野</translation>
    </message>
    <message>
        <source>Place or sector</source>
        <translation>地域・分野</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>対象とする深刻度</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>who set a watch (設定者)</extracomment>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Set (%1)</source>
        <extracomment>when a watch was set, %1 the zone</extracomment>
        <translation>設定日時（%1）</translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <extracomment>when a watch ends (期限), %1 the zone</extracomment>
        <translation>期限（%1）</translation>
    </message>
    <message>
        <source>Nothing is watched. Choose a field of the grid or a prefecture of the map and press W.</source>
        <translation>注視中の地域・分野はありません。表の欄または地図の都道府県を選び、Wキーを押してください。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: another level or end of a watch</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Stop watching (Del)</source>
        <extracomment>Button: 注視をやめる</extracomment>
        <translation>注視をやめる（Del）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>yagura::WatchMenu</name>
    <message>
        <source>Change how %1 is watched…</source>
        <extracomment>Command: %1 a place or sector (%1を注視する…)</extracomment>
        <translation>%1の注視条件を変更…</translation>
    </message>
    <message>
        <source>Watch %1…</source>
        <translation>%1を注視する…</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <extracomment>Command: %1 a place or sector (%1の注視をやめる)</extracomment>
        <translation>%1の注視をやめる</translation>
    </message>
    <message>
        <source>Watch what is chosen…</source>
        <extracomment>Command: the sector or prefecture that is chosen (選択中の分野・地域を注視する…)</extracomment>
        <translation>選択中の分野・地域を注視する…</translation>
    </message>
    <message>
        <source>What is watched…</source>
        <extracomment>Command (注視対象の一覧…)</extracomment>
        <translation>注視対象の一覧…</translation>
    </message>
</context>
<context>
    <name>yagura::WatchWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a prefecture or region, %2 a sector</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>every incident, assessed or not</source>
        <translation>すべての事案（未評価を含む）</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>%1 a severity, as &quot;2 Certain impact&quot;</extracomment>
        <translation>%1以上</translation>
    </message>
</context>
<context>
    <name>yagura::Words</name>
    <message>
        <source>Sign-off</source>
        <extracomment>決裁. Never the word for the Commission&apos;s 承認.</extracomment>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Refusal</source>
        <extracomment>却下</extracomment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>差戻し</extracomment>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Abstention</source>
        <extracomment>棄権</extracomment>
        <translation>棄権</translation>
    </message>
    <message>
        <source>Dissent</source>
        <extracomment>反対意見</extracomment>
        <translation>反対意見</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>意見</extracomment>
        <translation>意見</translation>
    </message>
    <message>
        <source>Decision by deputy</source>
        <extracomment>代決</extracomment>
        <translation>代決</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>引戻し</extracomment>
        <translation>引戻し</translation>
    </message>
    <message>
        <source>Confirmation after the fact</source>
        <extracomment>事後確認</extracomment>
        <translation>事後確認</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>承認: the Commission&apos;s alone</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Non-approval</source>
        <extracomment>不承認: the Commission&apos;s alone</extracomment>
        <translation>不承認</translation>
    </message>
    <message>
        <source>Consultation</source>
        <extracomment>協議</extracomment>
        <translation>協議</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>同意</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>指揮</extracomment>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>通知</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>了知</extracomment>
        <translation>了知</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>事後審査</extracomment>
        <translation>事後審査</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>勧告</extracomment>
        <translation>勧告</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>回答</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>中止要請</extracomment>
        <translation>中止要請</translation>
    </message>
    <message>
        <source>Unknown verb</source>
        <translation>未知の行為</translation>
    </message>
    <message>
        <source>Sign matter %1</source>
        <extracomment>On a button: 第%1号に署名する</extracomment>
        <translation>第%1号に署名する</translation>
    </message>
    <message>
        <source>Refuse matter %1</source>
        <extracomment>On a button: 第%1号を却下する</extracomment>
        <translation>第%1号を却下する</translation>
    </message>
    <message>
        <source>Send back matter %1</source>
        <extracomment>On a button: 第%1号を差し戻す</extracomment>
        <translation>第%1号を差戻しとする</translation>
    </message>
    <message>
        <source>Abstain on matter %1</source>
        <extracomment>On a button: 第%1号を棄権する</extracomment>
        <translation>第%1号を棄権する</translation>
    </message>
    <message>
        <source>Withdraw from matter %1</source>
        <extracomment>On a button: 第%1号を引き戻す</extracomment>
        <translation>第%1号を引き戻す</translation>
    </message>
    <message>
        <source>Record on matter %1: %2</source>
        <extracomment>%1 the number of a matter, %2 what is recorded: 第%1号に%2を記録する</extracomment>
        <translation>第%1号に%2を記録する</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>起案</extracomment>
        <translation>起案</translation>
    </message>
    <message>
        <source>Check of requirements</source>
        <extracomment>要件確認</extracomment>
        <translation>要件確認</translation>
    </message>
    <message>
        <source>Commission approval pending</source>
        <extracomment>承認申請中: waiting for the Commission</extracomment>
        <translation>承認申請中</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>取下げ</extracomment>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Sign-off pending</source>
        <extracomment>決裁待ち</extracomment>
        <translation>決裁待ち</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>決裁済み</extracomment>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>却下</extracomment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>差戻し</extracomment>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>期限超過</extracomment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>送信待ち</extracomment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <extracomment>台帳記載済み</extracomment>
        <translation>台帳記載済み</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <extracomment>却下された</extracomment>
        <translation>ハブ不受理</translation>
    </message>
    <message>
        <source>P Police</source>
        <extracomment>Track P, the cyber harm prevention officers under the Police Duties Execution Act: P 警察</extracomment>
        <translation>P 警察</translation>
    </message>
    <message>
        <source>D1 Self-Defense Forces, communications protection</source>
        <extracomment>Track D1: D1 自衛隊 通信防護措置</extracomment>
        <translation>D1 自衛隊 通信防護措置</translation>
    </message>
    <message>
        <source>D2 Computers of the Self-Defense Forces and US forces</source>
        <extracomment>Track D2: D2 自衛隊・米軍の電子計算機</extracomment>
        <translation>D2 自衛隊・米軍の電子計算機</translation>
    </message>
    <message>
        <source>The bytes are not what the format says.</source>
        <translation>内容が書式に合っていません。</translation>
    </message>
    <message>
        <source>A signature or a hash does not hold; nothing of it was taken.</source>
        <translation>署名又はハッシュ値が一致しないため、受理しませんでした。</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>許可されていません。</translation>
    </message>
    <message>
        <source>The same name is already there with other content.</source>
        <translation>同じ名前で内容の異なるものが既にあります。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>見当たりません。</translation>
    </message>
    <message>
        <source>It does not answer now; try again later.</source>
        <translation>応答がありません。時間をおいてやり直してください。</translation>
    </message>
    <message>
        <source>The disk or the database did not take it; check the free space and the folder&apos;s rights.</source>
        <translation>ディスク又はデータベースに書き込めませんでした。空き容量とフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>このプログラムの新しい版で書かれています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a code, %2 its explanation in English</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what went wrong, %2 the detail in English</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>4 Extremely serious impact</source>
        <extracomment>National severity scale of 2018: 4 著しく深刻な影響</extracomment>
        <translation>4 著しく深刻な影響</translation>
    </message>
    <message>
        <source>3 Major impact</source>
        <extracomment>3 大きな影響</extracomment>
        <translation>3 大きな影響</translation>
    </message>
    <message>
        <source>2 Certain impact</source>
        <extracomment>2 一定の影響</extracomment>
        <translation>2 一定の影響</translation>
    </message>
    <message>
        <source>1 Almost no impact</source>
        <extracomment>1 ほぼ影響なし</extracomment>
        <translation>1 ほぼ影響なし</translation>
    </message>
    <message>
        <source>0 No impact</source>
        <extracomment>0 影響なし</extracomment>
        <translation>0 影響なし</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>Nobody has assessed the severity yet: 未評価</extracomment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Operator report</source>
        <extracomment>事業者報告</extracomment>
        <translation>事業者報告</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>事案</translation>
    </message>
    <message>
        <source>Indicator of compromise</source>
        <extracomment>攻撃指標（IoC）</extracomment>
        <translation>攻撃指標（IoC）</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <extracomment>攻撃者</extracomment>
        <translation>攻撃者</translation>
    </message>
    <message>
        <source>Intrusion set</source>
        <translation>攻撃者集団</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>攻撃活動</translation>
    </message>
    <message>
        <source>Attack infrastructure</source>
        <extracomment>攻撃インフラ</extracomment>
        <translation>攻撃インフラ</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Attack pattern</source>
        <translation>攻撃手法</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Sighting</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>脅威報告書</translation>
    </message>
    <message>
        <source>Marking definition</source>
        <translation>取扱表示の定義</translation>
    </message>
    <message>
        <source>Known exploited vulnerability</source>
        <extracomment>An entry of CISA&apos;s catalogue of known exploited vulnerabilities</extracomment>
        <translation>悪用が確認された脆弱性</translation>
    </message>
    <message>
        <source>Other object</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Prompt report</source>
        <extracomment>速報</extracomment>
        <translation>速報</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <extracomment>続報</extracomment>
        <translation>続報</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <extracomment>詳報</extracomment>
        <translation>詳報</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>接続中</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>受信中</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>遅延</extracomment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>更新停止</extracomment>
        <translation>更新停止</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>A source that has missed three of its intervals: 無音</extracomment>
        <translation>途絶</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>切断</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>認証失敗</extracomment>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>by default</source>
        <extracomment>The marking is the default of its source: 既定</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>assumed</source>
        <extracomment>Nobody stated a marking, so the strictest is assumed: 推定</extracomment>
        <translation>推定</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A sector that stands in no official list: その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>In the ledger, witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>台帳記載・第三者証明済み</translation>
    </message>
    <message>
        <source>Execution record</source>
        <extracomment>実施記録: what an officer did, entered after the event</extracomment>
        <translation>実施記録</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>終結</extracomment>
        <translation>終結</translation>
    </message>
    <message>
        <source>National Security Council review</source>
        <extracomment>国家安全保障会議審議</extracomment>
        <translation>国家安全保障会議審議</translation>
    </message>
    <message>
        <source>Procedure for the SDF order</source>
        <extracomment>通信防護措置の下令手続</extracomment>
        <translation>通信防護措置の下令手続</translation>
    </message>
    <message>
        <source>Consultation with the Foreign Minister</source>
        <extracomment>外務大臣協議</extracomment>
        <translation>外務大臣協議</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>承認</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>不承認</extracomment>
        <translation>不承認</translation>
    </message>
    <message>
        <source>Urgent: no prior approval</source>
        <extracomment>緊急実施（事前承認なし）</extracomment>
        <translation>緊急実施（事前承認なし）</translation>
    </message>
    <message>
        <source>Commanded</source>
        <extracomment>指揮・実施命令</extracomment>
        <translation>指揮・実施命令</translation>
    </message>
    <message>
        <source>In execution</source>
        <extracomment>実施中</extracomment>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Halted</source>
        <extracomment>中止</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Executed</source>
        <extracomment>実施完了</extracomment>
        <translation>実施完了</translation>
    </message>
    <message>
        <source>After-the-fact notice due</source>
        <extracomment>事後通知待ち</extracomment>
        <translation>事後通知待ち</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <extracomment>事後通知済み</extracomment>
        <translation>事後通知済み</translation>
    </message>
    <message>
        <source>Commission review</source>
        <extracomment>監理委員会確認</extracomment>
        <translation>監理委員会確認</translation>
    </message>
    <message>
        <source>Recommendation issued</source>
        <extracomment>勧告</extracomment>
        <translation>勧告</translation>
    </message>
    <message>
        <source>Response recorded</source>
        <extracomment>勧告対応済み</extracomment>
        <translation>勧告対応済み</translation>
    </message>
    <message>
        <source>Decide matter %1 as deputy</source>
        <extracomment>On a button: 第%1号を代決する</extracomment>
        <translation>第%1号を代決する</translation>
    </message>
    <message>
        <source>Confirm matter %1 after the fact</source>
        <extracomment>On a button: 第%1号を事後確認する</extracomment>
        <translation>第%1号を事後確認する</translation>
    </message>
    <message>
        <source>Add a dissent to matter %1</source>
        <extracomment>On a button: 第%1号に反対意見を付す</extracomment>
        <translation>第%1号に反対意見を付す</translation>
    </message>
    <message>
        <source>Give an opinion on matter %1</source>
        <extracomment>On a button: 第%1号に意見を述べる</extracomment>
        <translation>第%1号に意見を述べる</translation>
    </message>
    <message>
        <source>Take note of matter %1</source>
        <extracomment>On a button: 第%1号を了知する</extracomment>
        <translation>第%1号を了知する</translation>
    </message>
    <message>
        <source>Stop matter %1</source>
        <extracomment>On a button: 第%1号の中止を求める</extracomment>
        <translation>第%1号の中止を求める</translation>
    </message>
    <message>
        <source>Typed in, not verified</source>
        <extracomment>手入力（未確認）</extracomment>
        <translation>手入力（未確認）</translation>
    </message>
    <message>
        <source>%1 (not in the roster)</source>
        <extracomment>%1 the id of a member: %1（名簿に記載なし）</extracomment>
        <translation>%1（名簿に記載なし）</translation>
    </message>
</context>
<context>
    <name>yagura::WorldLegend</name>
    <message>
        <source>Where hostile infrastructure stands</source>
        <translation>敵対的なインフラの所在</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in %1 countries.</source>
        <translation>
            <numerusform>%1の国・地域に%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known: %1</source>
        <translation>国・地域不明：%1件</translation>
    </message>
    <message>
        <source>Basis: threat data as received that names a country for infrastructure. An address in a country is not attribution. Made with Natural Earth.</source>
        <extracomment>Below a map (攻撃の帰属を示すものではない)</extracomment>
        <translation>根拠：受信した脅威情報のうち、インフラの所在国・地域を示すもの。所在は、攻撃のアトリビューションを示すものではない。地図：Natural Earthを利用。</translation>
    </message>
</context>
<context>
    <name>yagura::WorldMap</name>
    <message>
        <source>World map of hostile infrastructure</source>
        <translation>敵対的なインフラの世界地図</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in %1 countries.</source>
        <translation>
            <numerusform>%1の国・地域に%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::startFailure</name>
    <message>
        <source>Another program is using the folder %1. End it, or choose another folder with --data.</source>
        <translation>別のプログラムがフォルダ %1 を使用中です。終了するか、--data で別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The database in %1 was written by a newer version. Nothing was changed: start the newer version, or choose another folder with --data.</source>
        <translation>%1 のデータベースは新しい版で書かれています。何も変更していません。新しい版を起動するか、--data で別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used (%2). Check that it can be written to, or choose another folder with --data.</source>
        <translation>フォルダ %1 を使用できません（%2）。書き込めることを確認するか、--data で別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that its folder exists and may be written.</source>
        <translation>ファイル %1 に書き込めません。フォルダの有無と書込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine alone. Until connections are encrypted, listen on 127.0.0.1 or [::1].</source>
        <translation>%1 はこの機器だけのアドレスではありません。接続が暗号化されるまで、127.0.0.1 又は [::1] で待ち受けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be listened on (%2). Choose another port with --listen, or port 0 to let the system pick.</source>
        <translation>%1 で待ち受けられません（%2）。--listen で別のポートを指定するか、ポート0を指定して自動で選択させてください。</translation>
    </message>
    <message>
        <source>The ledger in %1 does not verify (%2: %3). It was left as it is: keep the folder as evidence, and start with another one.</source>
        <translation>%1 の台帳を検証できません（%2：%3）。そのまま残しました。フォルダを証拠として保全し、別のフォルダで起動してください。</translation>
    </message>
    <message>
        <source>A key in %1 cannot be used (%2). Key files must be whole, and readable by their owner alone (mode 0600).</source>
        <translation>%1 の鍵を使用できません（%2）。鍵ファイルは完全で、所有者だけが読めるもの（モード0600）でなければなりません。</translation>
    </message>
    <message>
        <source>The program cannot start in %1 (%2).</source>
        <translation>%1 でプログラムを起動できません（%2）。</translation>
    </message>
    <message>
        <source>The ledger in %1 is older than what was signed already (%2: %3), so nothing was started. Restore the missing entries from another installation: yagura-hub rebuild --from-mirror FOLDER --data NEW</source>
        <translation>%1 の台帳は、既に署名された内容より古いため（%2：%3）、起動しませんでした。欠けた記載を別の導入先から復元してください：yagura-hub rebuild --from-mirror FOLDER --data NEW</translation>
    </message>
    <message>
        <source>The ledger in %1 is damaged (%2: %3). It was left as it is: make it again from another installation, with yagura-hub rebuild --from-mirror FOLDER --data NEW</source>
        <translation>%1 の台帳は破損しています（%2：%3）。そのまま残しました。別の導入先から作り直してください：yagura-hub rebuild --from-mirror FOLDER --data NEW</translation>
    </message>
    <message>
        <source>The log key of the ledger in %1 is not there (%2). Put log.key back from its copy; if there is none, close this ledger and found a new one that names it: yagura-keys found --predecessor FOLDER</source>
        <translation>%1 の台帳のログ鍵がありません（%2）。控えから log.key を戻してください。控えがない場合は、この台帳を閉じ、これを前身とする新しい台帳を開設してください：yagura-keys found --predecessor FOLDER</translation>
    </message>
    <message>
        <source>The disk broke off a write in %1 (%2: %3), so nobody knows whether it is stored. Check the disk and start again: nothing that was acknowledged is lost, and the rest is sent again.</source>
        <translation>%1 への書込みがディスクの異常で中断され（%2：%3）、保存されたか確定できません。ディスクを確認して再起動してください。受領済みのものは失われず、残りは再送されます。</translation>
    </message>
</context>
</TS>
