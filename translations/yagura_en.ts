<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
</context>
<context>
    <name>yagura</name>
    <message>
        <source>There is no display to open a window on. Start it from a graphical session, or use --snapshot FILE.png.</source>
        <translation>There is no display to open a window on. Start it from a graphical session, or use --snapshot FILE.png.</translation>
    </message>
    <message>
        <source>Situational-awareness console. Without --hub it starts its own hub and a training scenario.</source>
        <translation>Situational-awareness console. Without --hub it starts its own hub and a training scenario.</translation>
    </message>
</context>
<context>
    <name>yagura-hub</name>
    <message>
        <source>Listen on this address of this machine; port 0 lets the system pick one.</source>
        <translation>Listen on this address of this machine; port 0 lets the system pick one.</translation>
    </message>
    <message>
        <source>Keep everything in this folder; it is made when missing.</source>
        <translation>Keep everything in this folder; it is made when missing.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port, as in 127.0.0.1:8480.</source>
        <translation>&apos;%1&apos; is not an address and port, as in 127.0.0.1:8480.</translation>
    </message>
    <message>
        <source>Name the folder to keep everything in, with --data FOLDER.</source>
        <translation>Name the folder to keep everything in, with --data FOLDER.</translation>
    </message>
    <message>
        <source>%1 holds no statements to found a ledger with (%2). Make it with &apos;yagura-keys found&apos;.</source>
        <translation>%1 holds no statements to found a ledger with (%2). Make it with &apos;yagura-keys found&apos;.</translation>
    </message>
    <message>
        <source>%1 holds another ledger already. Nothing was changed: choose an empty folder with --data.</source>
        <translation>%1 holds another ledger already. Nothing was changed: choose an empty folder with --data.</translation>
    </message>
    <message>
        <source>%1 does not hold the log key that the genesis names. Nothing was changed: use the folder where &apos;yagura-hub keys&apos; made it.</source>
        <translation>%1 does not hold the log key that the genesis names. Nothing was changed: use the folder where &apos;yagura-hub keys&apos; made it.</translation>
    </message>
    <message>
        <source>The statements in %1 found no ledger (%2: %3). Nothing was changed.</source>
        <translation>The statements in %1 found no ledger (%2: %3). Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 holds a ledger already. Nothing was changed: choose an empty folder with --data.</source>
        <translation>%1 holds a ledger already. Nothing was changed: choose an empty folder with --data.</translation>
    </message>
    <message>
        <source>The ledger in %1 is older than what was signed already (%2: %3). Take a newer installation with --from-mirror.</source>
        <translation>The ledger in %1 is older than what was signed already (%2: %3). Take a newer installation with --from-mirror.</translation>
    </message>
    <message>
        <source>No witnessed head of the ledger in %1 can be had (%2), so nothing proves that it is whole. Name a witness that can be reached, with --witness URL.</source>
        <translation>No witnessed head of the ledger in %1 can be had (%2), so nothing proves that it is whole. Name a witness that can be reached, with --witness URL.</translation>
    </message>
    <message>
        <source>The ledger in %1 does not verify (%2: %3). Take another installation with --from-mirror.</source>
        <translation>The ledger in %1 does not verify (%2: %3). Take another installation with --from-mirror.</translation>
    </message>
    <message>
        <source>Name the file of the founding ceremony, with --from FILE.</source>
        <translation>Name the file of the founding ceremony, with --from FILE.</translation>
    </message>
    <message>
        <source>Founded %1 (%2) with %3 statements.</source>
        <translation>Founded %1 (%2) with %3 statements.</translation>
    </message>
    <message>
        <source>Rebuilt %1 with %2 entries, up to the newest signed head; this ledger has no witness.</source>
        <translation>Rebuilt %1 with %2 entries, up to the newest signed head; this ledger has no witness.</translation>
    </message>
    <message>
        <source>Put log.key (and registrar.key, where the hub enrols) into %1 by hand: keys are in no mirror.</source>
        <translation>Put log.key (and registrar.key, where the hub enrols) into %1 by hand: keys are in no mirror.</translation>
    </message>
    <message>
        <source>What to do; without it, serve.</source>
        <translation>What to do; without it, serve.</translation>
    </message>
    <message>
        <source>Hand every head of the ledger to this witness; may stand several times.</source>
        <translation>Hand every head of the ledger to this witness; may stand several times.</translation>
    </message>
    <message>
        <source>What &apos;yagura-keys found&apos; has made.</source>
        <translation>What &apos;yagura-keys found&apos; has made.</translation>
    </message>
    <message>
        <source>The folder of a console or of another hub; it is only read.</source>
        <translation>The folder of a console or of another hub; it is only read.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of the hub.</source>
        <translation>&apos;%1&apos; is no command of the hub.</translation>
    </message>
    <message>
        <source>Name the folder of another installation, with --from-mirror FOLDER.</source>
        <translation>Name the folder of another installation, with --from-mirror FOLDER.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a witness, as in http://127.0.0.1:8490.</source>
        <translation>&apos;%1&apos; is no address of a witness, as in http://127.0.0.1:8490.</translation>
    </message>
    <message>
        <source>%1 is there already. Name a folder that is not, with --out.</source>
        <translation>%1 is there already. Name a folder that is not, with --out.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to %1 (%2). Check the disk, or choose another place with --out.</source>
        <translation>The bundle cannot be written to %1 (%2). Check the disk, or choose another place with --out.</translation>
    </message>
    <message>
        <source>The ledger in %1 has no head yet that its witnesses signed (%2). Try again when the witness can be reached.</source>
        <translation>The ledger in %1 has no head yet that its witnesses signed (%2). Try again when the witness can be reached.</translation>
    </message>
    <message>
        <source>Wrote %1 entries of %2 to %3, up to the newest witnessed head; newer ones left out: %4.</source>
        <translation>Wrote %1 entries of %2 to %3, up to the newest witnessed head; newer ones left out: %4.</translation>
    </message>
    <message>
        <source>Wrote %1 entries of %2 to %3, up to the newest signed head; newer ones left out: %4. This ledger has no witness.</source>
        <translation>Wrote %1 entries of %2 to %3, up to the newest signed head; newer ones left out: %4. This ledger has no witness.</translation>
    </message>
    <message>
        <source>Name the folder to write the bundle to, with --out BUNDLE.</source>
        <translation>Name the folder to write the bundle to, with --out BUNDLE.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Head: %1</translation>
    </message>
    <message>
        <source>Check it with: yagura-verify %1</source>
        <translation>Check it with: yagura-verify %1</translation>
    </message>
    <message>
        <source>Carries feeds and the ledger to every console. Prints its address when it is ready.

Commands, each with --data FOLDER and no hub running on it:
  keys     print the log key for the founding ceremony; make it when missing
  found    take the statements of a founding ceremony, with --from FILE
  rebuild  make the folder again from another installation, with --from-mirror FOLDER

With --data FOLDER, also while a hub runs on it:
  evidence write what outsiders need to check the ledger, with --out BUNDLE</source>
        <translation>Carries feeds and the ledger to every console. Prints its address when it is ready.

Commands, each with --data FOLDER and no hub running on it:
  keys     print the log key for the founding ceremony; make it when missing
  found    take the statements of a founding ceremony, with --from FILE
  rebuild  make the folder again from another installation, with --from-mirror FOLDER

With --data FOLDER, also while a hub runs on it:
  evidence write what outsiders need to check the ledger, with --out BUNDLE</translation>
    </message>
    <message>
        <source>The evidence bundle: a folder that is not there yet.</source>
        <translation>The evidence bundle: a folder that is not there yet.</translation>
    </message>
    <message>
        <source>Rebuilt %1 with %2 entries, %3 of them under the newest witnessed head.</source>
        <translation>Rebuilt %1 with %2 entries, %3 of them under the newest witnessed head.</translation>
    </message>
    <message>
        <source>Entries left out that no signed head covers: %1. They come again from the outboxes of those who signed them.</source>
        <translation>Entries left out that no signed head covers: %1. They come again from the outboxes of those who signed them.</translation>
    </message>
</context>
<context>
    <name>yagura-keys</name>
    <message>
        <source>The key file that signs.</source>
        <translation>The key file that signs.</translation>
    </message>
    <message>
        <source>A registrar&apos;s key file, which signs.</source>
        <translation>A registrar&apos;s key file, which signs.</translation>
    </message>
    <message>
        <source>A root key&apos;s file, which signs.</source>
        <translation>A root key&apos;s file, which signs.</translation>
    </message>
    <message>
        <source>A member&apos;s key file, which signs.</source>
        <translation>A member&apos;s key file, which signs.</translation>
    </message>
    <message>
        <source>The key of a PKCS#11 token signs.</source>
        <translation>The key of a PKCS#11 token signs.</translation>
    </message>
    <message>
        <source>Take passphrases and PINs from this file or open descriptor, one in a line, instead of asking.</source>
        <translation>Take passphrases and PINs from this file or open descriptor, one in a line, instead of asking.</translation>
    </message>
    <message>
        <source>The hub&apos;s address, as in ws://127.0.0.1:8480.</source>
        <translation>The hub&apos;s address, as in ws://127.0.0.1:8480.</translation>
    </message>
    <message>
        <source>The folder of your own verified copy of the ledger; it is made when missing.</source>
        <translation>The folder of your own verified copy of the ledger; it is made when missing.</translation>
    </message>
    <message>
        <source>Write the result to this file.</source>
        <translation>Write the result to this file.</translation>
    </message>
    <message>
        <source>This member leaves the roster (repeat).</source>
        <translation>This member leaves the roster (repeat).</translation>
    </message>
    <message>
        <source>Why: lost, stolen, left_office, replaced or other.</source>
        <translation>Why: lost, stolen, left_office, replaced or other.</translation>
    </message>
    <message>
        <source>Since when the key may have been misused, as in 2026-11-23T09:00:00+09:00.</source>
        <translation>Since when the key may have been misused, as in 2026-11-23T09:00:00+09:00.</translation>
    </message>
    <message>
        <source>The ledger that the request is for.</source>
        <translation>The ledger that the request is for.</translation>
    </message>
    <message>
        <source>The member&apos;s id; who stands in the roster already comes with another key.</source>
        <translation>The member&apos;s id; who stands in the roster already comes with another key.</translation>
    </message>
    <message>
        <source>The office, in Japanese.</source>
        <translation>The office, in Japanese.</translation>
    </message>
    <message>
        <source>The office, in English.</source>
        <translation>The office, in English.</translation>
    </message>
    <message>
        <source>The organisation, as in npa.</source>
        <translation>The organisation, as in npa.</translation>
    </message>
    <message>
        <source>A role, as in council.member (repeat).</source>
        <translation>A role, as in council.member (repeat).</translation>
    </message>
    <message>
        <source>single_site, multi_site or exercise.</source>
        <translation>single_site, multi_site or exercise.</translation>
    </message>
    <message>
        <source>The ledger&apos;s name, as in ledger.council.example/main.</source>
        <translation>The ledger&apos;s name, as in ledger.council.example/main.</translation>
    </message>
    <message>
        <source>The hub&apos;s public key, as &apos;yagura-hub keys&apos; prints it.</source>
        <translation>The hub&apos;s public key, as &apos;yagura-hub keys&apos; prints it.</translation>
    </message>
    <message>
        <source>A registrar&apos;s public key, or key file (repeat); the first one must sign.</source>
        <translation>A registrar&apos;s public key, or key file (repeat); the first one must sign.</translation>
    </message>
    <message>
        <source>A root key, or key file (repeat).</source>
        <translation>A root key, or key file (repeat).</translation>
    </message>
    <message>
        <source>A witness&apos;s verifier key (repeat).</source>
        <translation>A witness&apos;s verifier key (repeat).</translation>
    </message>
    <message>
        <source>A registrar from now on (repeat); all of them have to be named.</source>
        <translation>A registrar from now on (repeat); all of them have to be named.</translation>
    </message>
    <message>
        <source>A root key from now on (repeat); all of them have to be named.</source>
        <translation>A root key from now on (repeat); all of them have to be named.</translation>
    </message>
    <message>
        <source>A witness from now on (repeat); all of them have to be named.</source>
        <translation>A witness from now on (repeat); all of them have to be named.</translation>
    </message>
    <message>
        <source>The ledger has no witness from now on.</source>
        <translation>The ledger has no witness from now on.</translation>
    </message>
    <message>
        <source>How many registrars have to sign.</source>
        <translation>How many registrars have to sign.</translation>
    </message>
    <message>
        <source>How many root keys have to sign.</source>
        <translation>How many root keys have to sign.</translation>
    </message>
    <message>
        <source>How many witnesses have to sign a head.</source>
        <translation>How many witnesses have to sign a head.</translation>
    </message>
    <message>
        <source>The first policy pack.</source>
        <translation>The first policy pack.</translation>
    </message>
    <message>
        <source>The request of a first member (repeat).</source>
        <translation>The request of a first member (repeat).</translation>
    </message>
    <message>
        <source>Turn the signed draft into the hub&apos;s founding file.</source>
        <translation>Turn the signed draft into the hub&apos;s founding file.</translation>
    </message>
    <message>
        <source>Makes a key file.</source>
        <translation>Makes a key file.</translation>
    </message>
    <message>
        <source>Changes a key file&apos;s passphrase.</source>
        <translation>Changes a key file&apos;s passphrase.</translation>
    </message>
    <message>
        <source>Asks for a place in a ledger&apos;s roster.</source>
        <translation>Asks for a place in a ledger&apos;s roster.</translation>
    </message>
    <message>
        <source>Lists whose signatures count, the members and their keys.</source>
        <translation>Lists whose signatures count, the members and their keys.</translation>
    </message>
    <message>
        <source>Drafts the next roster, and signs it.</source>
        <translation>Drafts the next roster, and signs it.</translation>
    </message>
    <message>
        <source>Drafts the next policy pack, and signs it.</source>
        <translation>Drafts the next policy pack, and signs it.</translation>
    </message>
    <message>
        <source>Drafts who vouches for the ledger from now on, and signs it.</source>
        <translation>Drafts who vouches for the ledger from now on, and signs it.</translation>
    </message>
    <message>
        <source>Shows what a draft changes, and signs it.</source>
        <translation>Shows what a draft changes, and signs it.</translation>
    </message>
    <message>
        <source>Brings a signed draft to the hub, and waits until it stands in the ledger.</source>
        <translation>Brings a signed draft to the hub, and waits until it stands in the ledger.</translation>
    </message>
    <message>
        <source>Revokes a key, at once and for good.</source>
        <translation>Revokes a key, at once and for good.</translation>
    </message>
    <message>
        <source>Drafts what a new ledger begins with.</source>
        <translation>Drafts what a new ledger begins with.</translation>
    </message>
    <message>
        <source>Keys and those who hold them: makes keys, enrols, revokes, founds ledgers. Each command has its own --help.</source>
        <translation>Keys and those who hold them: makes keys, enrols, revokes, founds ledgers. Each command has its own --help.</translation>
    </message>
    <message>
        <source>Signed. %1 carries every signature that it needs.</source>
        <translation>Signed. %1 carries every signature that it needs.</translation>
    </message>
    <message>
        <source>Signed. %1 needs further signatures: bring it to the next, with &apos;cosign&apos;.</source>
        <translation>Signed. %1 needs further signatures: bring it to the next, with &apos;cosign&apos;.</translation>
    </message>
    <message>
        <source>Name at least one request, or a member that leaves.</source>
        <translation>Name at least one request, or a member that leaves.</translation>
    </message>
    <message>
        <source>Let this fingerprint be read aloud by the one who brings the request:</source>
        <translation>Let this fingerprint be read aloud by the one who brings the request:</translation>
    </message>
    <message>
        <source>Compared with your own copy of the ledger: it is the next change.</source>
        <translation>Compared with your own copy of the ledger: it is the next change.</translation>
    </message>
    <message>
        <source>Compared with nothing but what the draft itself carries: name your own copy of the ledger with --data to be sure.</source>
        <translation>Compared with nothing but what the draft itself carries: name your own copy of the ledger with --data to be sure.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read it.</source>
        <translation>%1 cannot be read. Check the name and that you may read it.</translation>
    </message>
    <message>
        <source>%1 is too large to be one of ours.</source>
        <translation>%1 is too large to be one of ours.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 exists already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and may be written.</source>
        <translation>%1 cannot be written. Check that its folder exists and may be written.</translation>
    </message>
    <message>
        <source>%1 is neither a key file, nor a request, nor a draft.</source>
        <translation>%1 is neither a key file, nor a request, nor a draft.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was signed.</source>
        <translation>Cancelled. Nothing was signed.</translation>
    </message>
    <message>
        <source>No passphrase could be asked for (%1). Run this at a terminal, or name a --passphrase-file.</source>
        <translation>No passphrase could be asked for (%1). Run this at a terminal, or name a --passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>The two passphrases differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the key file was changed.</source>
        <translation>The passphrase is wrong, or the key file was changed.</translation>
    </message>
    <message>
        <source>The key is not there (%1).</source>
        <translation>The key is not there (%1).</translation>
    </message>
    <message>
        <source>There is a file of that name already (%1). A key is never overwritten.</source>
        <translation>There is a file of that name already (%1). A key is never overwritten.</translation>
    </message>
    <message>
        <source>The key file can be read by others (%1). Set its mode to 0600, and think about who may have copied it.</source>
        <translation>The key file can be read by others (%1). Set its mode to 0600, and think about who may have copied it.</translation>
    </message>
    <message>
        <source>This is no whole key file (%1).</source>
        <translation>This is no whole key file (%1).</translation>
    </message>
    <message>
        <source>The file protects its key too weakly (%1). Make a new key.</source>
        <translation>The file protects its key too weakly (%1). Make a new key.</translation>
    </message>
    <message>
        <source>The PIN is wrong (%1).</source>
        <translation>The PIN is wrong (%1).</translation>
    </message>
    <message>
        <source>The token is locked: too many wrong PINs (%1).</source>
        <translation>The token is locked: too many wrong PINs (%1).</translation>
    </message>
    <message>
        <source>The token has no such key that can be used (%1).</source>
        <translation>The token has no such key that can be used (%1).</translation>
    </message>
    <message>
        <source>The token&apos;s module cannot be used (%1).</source>
        <translation>The token&apos;s module cannot be used (%1).</translation>
    </message>
    <message>
        <source>This is no enrolment request in its one form (%1).</source>
        <translation>This is no enrolment request in its one form (%1).</translation>
    </message>
    <message>
        <source>The request is not signed by the key that it names, or was changed. Do not enrol it.</source>
        <translation>The request is not signed by the key that it names, or was changed. Do not enrol it.</translation>
    </message>
    <message>
        <source>The request was made for another ledger (%1).</source>
        <translation>The request was made for another ledger (%1).</translation>
    </message>
    <message>
        <source>This key was used before (%1). A member comes back with a new key.</source>
        <translation>This key was used before (%1). A member comes back with a new key.</translation>
    </message>
    <message>
        <source>The request names a role that nobody knows (%1).</source>
        <translation>The request names a role that nobody knows (%1).</translation>
    </message>
    <message>
        <source>There is no such member (%1).</source>
        <translation>There is no such member (%1).</translation>
    </message>
    <message>
        <source>This is no draft in its one form (%1).</source>
        <translation>This is no draft in its one form (%1).</translation>
    </message>
    <message>
        <source>A document in the draft is not the one that its statement names. Do not sign it.</source>
        <translation>A document in the draft is not the one that its statement names. Do not sign it.</translation>
    </message>
    <message>
        <source>A signature in the draft does not hold: somebody changed it on the way (%1). Draft it again.</source>
        <translation>A signature in the draft does not hold: somebody changed it on the way (%1). Draft it again.</translation>
    </message>
    <message>
        <source>This key has signed it already. Signatures of different keys are counted.</source>
        <translation>This key has signed it already. Signatures of different keys are counted.</translation>
    </message>
    <message>
        <source>This key may not sign that (%1).</source>
        <translation>This key may not sign that (%1).</translation>
    </message>
    <message>
        <source>The ledger has moved on (%1): the draft is no longer the next change. Draft it again.</source>
        <translation>The ledger has moved on (%1): the draft is no longer the next change. Draft it again.</translation>
    </message>
    <message>
        <source>Not enough different registrars have signed (%1). Bring the draft to another one.</source>
        <translation>Not enough different registrars have signed (%1). Bring the draft to another one.</translation>
    </message>
    <message>
        <source>Not enough different root keys have signed (%1). Bring the draft to another holder.</source>
        <translation>Not enough different root keys have signed (%1). Bring the draft to another holder.</translation>
    </message>
    <message>
        <source>A ledger of several sites needs a witness. Name one, with its threshold.</source>
        <translation>A ledger of several sites needs a witness. Name one, with its threshold.</translation>
    </message>
    <message>
        <source>Names that begin with training.example/ are those of exercises, and of nothing else.</source>
        <translation>Names that begin with training.example/ are those of exercises, and of nothing else.</translation>
    </message>
    <message>
        <source>Fewer registrars are named than have to sign.</source>
        <translation>Fewer registrars are named than have to sign.</translation>
    </message>
    <message>
        <source>Fewer root keys or witnesses are named than have to sign.</source>
        <translation>Fewer root keys or witnesses are named than have to sign.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a public key in base64 nor a key file.</source>
        <translation>&apos;%1&apos; is neither a public key in base64 nor a key file.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no witness&apos;s verifier key.</source>
        <translation>&apos;%1&apos; is no witness&apos;s verifier key.</translation>
    </message>
    <message>
        <source>%1 holds no ledger with a signed head. Name the folder of a verified copy.</source>
        <translation>%1 holds no ledger with a signed head. Name the folder of a verified copy.</translation>
    </message>
    <message>
        <source>%1 founds a ledger: it goes to the hub&apos;s founding, not to a running hub. Use &apos;found --finish&apos;.</source>
        <translation>%1 founds a ledger: it goes to the hub&apos;s founding, not to a running hub. Use &apos;found --finish&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name exactly one key in force. &apos;list&apos; shows them; name the key by its id or fingerprint.</source>
        <translation>&apos;%1&apos; does not name exactly one key in force. &apos;list&apos; shows them; name the key by its id or fingerprint.</translation>
    </message>
    <message>
        <source>This key may not revoke another&apos;s. Registrars, the member and the commission may.</source>
        <translation>This key may not revoke another&apos;s. Registrars, the member and the commission may.</translation>
    </message>
    <message>
        <source>The key is revoked already.</source>
        <translation>The key is revoked already.</translation>
    </message>
    <message>
        <source>%1 holds no ledger yet. Name a hub with --hub, to make your own verified copy.</source>
        <translation>%1 holds no ledger yet. Name a hub with --hub, to make your own verified copy.</translation>
    </message>
    <message>
        <source>The hub does not answer (%1). Start it or correct --hub, and try again: what is in the ledger already is counted once.</source>
        <translation>The hub does not answer (%1). Start it or correct --hub, and try again: what is in the ledger already is counted once.</translation>
    </message>
    <message>
        <source>It stands in the ledger, but no witness has signed it yet. It takes effect when one does; &apos;list&apos; shows how far they are.</source>
        <translation>It stands in the ledger, but no witness has signed it yet. It takes effect when one does; &apos;list&apos; shows how far they are.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>A passphrase has at least %1 characters.</translation>
    </message>
    <message>
        <source>The ledger does not verify (%1: %2). Sign nothing, keep the folder as evidence, and tell the other registrars.</source>
        <translation>The ledger does not verify (%1: %2). Sign nothing, keep the folder as evidence, and tell the other registrars.</translation>
    </message>
    <message>
        <source>The folder of your copy cannot be used (%1: %2).</source>
        <translation>The folder of your copy cannot be used (%1: %2).</translation>
    </message>
    <message>
        <source>It was not done (%1: %2).</source>
        <translation>It was not done (%1: %2).</translation>
    </message>
    <message>
        <source>New passphrase, at least %1 characters:</source>
        <translation>New passphrase, at least %1 characters:</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>The same passphrase again:</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>The key is in %1.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase of %1:</translation>
    </message>
    <message>
        <source>%1 has its new passphrase. Copies of the file made before keep the old one.</source>
        <translation>%1 has its new passphrase. Copies of the file made before keep the old one.</translation>
    </message>
    <message>
        <source>The request is in %1. Bring it to a registrar, and read the fingerprint aloud there.</source>
        <translation>The request is in %1. Bring it to a registrar, and read the fingerprint aloud there.</translation>
    </message>
    <message>
        <source>Say what it is, with --mode single_site, multi_site or exercise.</source>
        <translation>Say what it is, with --mode single_site, multi_site or exercise.</translation>
    </message>
    <message>
        <source>%1 goes to the registrars and to the holders of the root keys: each signs it with &apos;cosign&apos;. The registrar named first must be among them.</source>
        <translation>%1 goes to the registrars and to the holders of the root keys: each signs it with &apos;cosign&apos;. The registrar named first must be among them.</translation>
    </message>
    <message>
        <source>Played through on an empty ledger: everything counts. Give %1 to the hub: yagura-hub found --data FOLDER --from %1</source>
        <translation>Played through on an empty ledger: everything counts. Give %1 to the hub: yagura-hub found --data FOLDER --from %1</translation>
    </message>
    <message>
        <source>Name the one key that signs, with --registrar, --root, --member, --key or --token.</source>
        <translation>Name the one key that signs, with --registrar, --root, --member, --key or --token.</translation>
    </message>
    <message>
        <source>--token takes the token&apos;s module, its label and the key&apos;s id in hex, as in /usr/lib/softhsm/libsofthsm2.so:registrar-1:01.</source>
        <translation>--token takes the token&apos;s module, its label and the key&apos;s id in hex, as in /usr/lib/softhsm/libsofthsm2.so:registrar-1:01.</translation>
    </message>
    <message>
        <source>PIN of the token:</source>
        <translation>PIN of the token:</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Name one file.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &apos;%2&apos;.</source>
        <translation>--%1 takes a number, not &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>No hub was asked: this is your own verified copy, %1 entries long.</source>
        <translation>No hub was asked: this is your own verified copy, %1 entries long.</translation>
    </message>
    <message>
        <source>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</source>
        <translation>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger, at %2: it counts.</source>
        <translation>Entry %1 of the ledger, at %2: it counts.</translation>
    </message>
    <message>
        <source>Enough witnesses have signed it.</source>
        <translation>Enough witnesses have signed it.</translation>
    </message>
    <message>
        <source>This ledger has no witness.</source>
        <translation>This ledger has no witness.</translation>
    </message>
    <message>
        <source>Key (%1): %2</source>
        <translation>Key (%1): %2</translation>
    </message>
    <message>
        <source>Key (%1): %2, REVOKED at entry %3</source>
        <translation>Key (%1): %2, REVOKED at entry %3</translation>
    </message>
    <message>
        <source>%1 of %2, REVOKED at entry %3</source>
        <translation>%1 of %2, REVOKED at entry %3</translation>
    </message>
    <message>
        <source>Name one member or one key id.</source>
        <translation>Name one member or one key id.</translation>
    </message>
    <message>
        <source>Say why, with --reason lost, stolen, left_office, replaced or other.</source>
        <translation>Say why, with --reason lost, stolen, left_office, replaced or other.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time, as in 2026-11-23T09:00:00+09:00.</source>
        <translation>&apos;%1&apos; is no time, as in 2026-11-23T09:00:00+09:00.</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 of them witnessed</source>
        <translation>%1: %2 entries, %3 of them witnessed</translation>
    </message>
    <message>
        <source>Its genesis, in words: %1</source>
        <translation>Its genesis, in words: %1</translation>
    </message>
    <message>
        <source>Policy pack %1 (%2), roster %3:</source>
        <translation>Policy pack %1 (%2), roster %3:</translation>
    </message>
    <message>
        <source>Revokes the key %1 of %2 for good. It takes effect at once; the member comes back with another key.</source>
        <translation>Revokes the key %1 of %2 for good. It takes effect at once; the member comes back with another key.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>one site</source>
        <translation>one site</translation>
    </message>
    <message>
        <source>several sites</source>
        <translation>several sites</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud: %1</source>
        <translation>Fingerprint, to be read aloud: %1</translation>
    </message>
    <message>
        <source>The same in words: %1</source>
        <translation>The same in words: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <translation>Public key: %1</translation>
    </message>
    <message>
        <source>Key id: %1</source>
        <translation>Key id: %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Registrars&apos; signatures needed: %1 of %2</source>
        <translation>Registrars&apos; signatures needed: %1 of %2</translation>
    </message>
    <message>
        <source>Registrar: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>No root keys: the registrars change the trust.</source>
        <translation>No root keys: the registrars change the trust.</translation>
    </message>
    <message>
        <source>Root keys&apos; signatures needed: %1 of %2</source>
        <translation>Root keys&apos; signatures needed: %1 of %2</translation>
    </message>
    <message>
        <source>Root key: %1</source>
        <translation>Root key: %1</translation>
    </message>
    <message>
        <source>No witness.</source>
        <translation>No witness.</translation>
    </message>
    <message>
        <source>Witnesses&apos; signatures needed: %1 of %2</source>
        <translation>Witnesses&apos; signatures needed: %1 of %2</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Witness: %1</translation>
    </message>
    <message>
        <source>Asks for a place in the roster of %1.</source>
        <translation>Asks for a place in the roster of %1.</translation>
    </message>
    <message>
        <source>Asks to stand as %1 in the roster of %2.</source>
        <translation>Asks to stand as %1 in the roster of %2.</translation>
    </message>
    <message>
        <source>Founds the ledger %1 (%2).</source>
        <translation>Founds the ledger %1 (%2).</translation>
    </message>
    <message>
        <source>Trust %1 of %2:</source>
        <translation>Trust %1 of %2:</translation>
    </message>
    <message>
        <source>Roster %1 of %2:</source>
        <translation>Roster %1 of %2:</translation>
    </message>
    <message>
        <source>Policy pack %1 of %2:</source>
        <translation>Policy pack %1 of %2:</translation>
    </message>
    <message>
        <source>This is no roster: do not sign it.</source>
        <translation>This is no roster: do not sign it.</translation>
    </message>
    <message>
        <source>New member %1</source>
        <translation>New member %1</translation>
    </message>
    <message>
        <source>Member %1 leaves</source>
        <translation>Member %1 leaves</translation>
    </message>
    <message>
        <source>Member %1 changes</source>
        <translation>Member %1 changes</translation>
    </message>
    <message>
        <source>Members: %1 before, %2 after.</source>
        <translation>Members: %1 before, %2 after.</translation>
    </message>
    <message>
        <source>This is no policy pack: do not sign it.</source>
        <translation>This is no policy pack: do not sign it.</translation>
    </message>
    <message>
        <source>Kind of matter %1 changes</source>
        <translation>Kind of matter %1 changes</translation>
    </message>
    <message>
        <source>New kind of matter %1</source>
        <translation>New kind of matter %1</translation>
    </message>
    <message>
        <source>Kind of matter %1 is no longer there</source>
        <translation>Kind of matter %1 is no longer there</translation>
    </message>
    <message>
        <source>The hub&apos;s log key: %1</source>
        <translation>The hub&apos;s log key: %1</translation>
    </message>
    <message>
        <source>Goes on from %1, closed at entry %2 with root %3</source>
        <translation>Goes on from %1, closed at entry %2 with root %3</translation>
    </message>
    <message>
        <source>The key that must be among them has not signed: %1</source>
        <translation>The key that must be among them has not signed: %1</translation>
    </message>
    <message>
        <source>What is signed, in words: %1</source>
        <translation>What is signed, in words: %1</translation>
    </message>
    <message>
        <source>Name a command first, as in &apos;list&apos;.</source>
        <translation>Name a command first, as in &apos;list&apos;.</translation>
    </message>
    <message>
        <source>This is no policy pack that programs can read (%1).</source>
        <translation>This is no policy pack that programs can read (%1).</translation>
    </message>
    <message>
        <source>The verified copy, or the evidence bundle, of the closed ledger that this one goes on from.</source>
        <translation>The verified copy, or the evidence bundle, of the closed ledger that this one goes on from.</translation>
    </message>
    <message>
        <source>Shows what a key file, a token&apos;s key, a request or a draft says.</source>
        <translation>Shows what a key file, a token&apos;s key, a request or a draft says.</translation>
    </message>
    <message>
        <source>Show everything that a policy pack says, not only what changes.</source>
        <translation>Show everything that a policy pack says, not only what changes.</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>Name of the pack</translation>
    </message>
    <message>
        <source>Members may sign with key files, not with tokens alone</source>
        <translation>Members may sign with key files, not with tokens alone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Track of the law</source>
        <translation>Track of the law</translation>
    </message>
    <message>
        <source>Module of the legal calendar</source>
        <translation>Module of the legal calendar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>May be put by</source>
        <translation>May be put by</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>Runs out after</translation>
    </message>
    <message>
        <source>Substitutes may decide after this share of the time, in percent</source>
        <translation>Substitutes may decide after this share of the time, in percent</translation>
    </message>
    <message>
        <source>Rungs of the time, in percent</source>
        <translation>Rungs of the time, in percent</translation>
    </message>
    <message>
        <source>One organisation fills one seat only</source>
        <translation>One organisation fills one seat only</translation>
    </message>
    <message>
        <source>Is a measure that neutralises</source>
        <translation>Is a measure that neutralises</translation>
    </message>
    <message>
        <source>Needs a list of targets</source>
        <translation>Needs a list of targets</translation>
    </message>
    <message>
        <source>Needs a designated officer</source>
        <translation>Needs a designated officer</translation>
    </message>
    <message>
        <source>Must be recorded in the sheet</source>
        <translation>Must be recorded in the sheet</translation>
    </message>
    <message>
        <source>Methods that can be applied for</source>
        <translation>Methods that can be applied for</translation>
    </message>
    <message>
        <source>Must concern one of</source>
        <translation>Must concern one of</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Urgent ground</translation>
    </message>
    <message>
        <source>May be declared urgent by</source>
        <translation>May be declared urgent by</translation>
    </message>
    <message>
        <source>May be stopped by</source>
        <translation>May be stopped by</translation>
    </message>
    <message>
        <source>The command must come within</source>
        <translation>The command must come within</translation>
    </message>
    <message>
        <source>Seat of the council</source>
        <translation>Seat of the council</translation>
    </message>
    <message>
        <source>Role that fills the seat</source>
        <translation>Role that fills the seat</translation>
    </message>
    <message>
        <source>Members that the seat needs</source>
        <translation>Members that the seat needs</translation>
    </message>
    <message>
        <source>Roles that may decide in place of the seat</source>
        <translation>Roles that may decide in place of the seat</translation>
    </message>
    <message>
        <source>Step of the statutory lane</source>
        <translation>Step of the statutory lane</translation>
    </message>
    <message>
        <source>Whose step it is</source>
        <translation>Whose step it is</translation>
    </message>
    <message>
        <source>Roles that may record the step</source>
        <translation>Roles that may record the step</translation>
    </message>
    <message>
        <source>Members that the step needs</source>
        <translation>Members that the step needs</translation>
    </message>
    <message>
        <source>When the step is needed</source>
        <translation>When the step is needed</translation>
    </message>
    <message>
        <source>Not asked for in the urgent lane</source>
        <translation>Not asked for in the urgent lane</translation>
    </message>
    <message>
        <source>Must be recorded at the step</source>
        <translation>Must be recorded at the step</translation>
    </message>
    <message>
        <source>Longest period of the step</source>
        <translation>Longest period of the step</translation>
    </message>
    <message>
        <source>Time limit of the step</source>
        <translation>Time limit of the step</translation>
    </message>
    <message>
        <source>Second call for the step after</source>
        <translation>Second call for the step after</translation>
    </message>
    <message>
        <source>Kind of the step&apos;s clock</source>
        <translation>Kind of the step&apos;s clock</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answers that may give the reason</source>
        <translation>Answers that may give the reason</translation>
    </message>
    <message>
        <source>Module of the law</source>
        <translation>Module of the law</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Law of the reports</source>
        <translation>Law of the reports</translation>
    </message>
    <message>
        <source>Quick report within</source>
        <translation>Quick report within</translation>
    </message>
    <message>
        <source>Days for the detailed report</source>
        <translation>Days for the detailed report</translation>
    </message>
    <message>
        <source>Reminder before the detailed report</source>
        <translation>Reminder before the detailed report</translation>
    </message>
    <message>
        <source>Roles that may record the step of a report</source>
        <translation>Roles that may record the step of a report</translation>
    </message>
    <message>
        <source>Name of a field</source>
        <translation>Name of a field</translation>
    </message>
    <message>
        <source>Name of a method</source>
        <translation>Name of a method</translation>
    </message>
    <message>
        <source>Name of a concern</source>
        <translation>Name of a concern</translation>
    </message>
    <message>
        <source>The same in another order; digest of the bytes</source>
        <translation>The same in another order; digest of the bytes</translation>
    </message>
    <message>
        <source>Registrars: %1 signed, %2 needed.</source>
        <translation>Registrars: %1 signed, %2 needed.</translation>
    </message>
    <message>
        <source>Root keys: %1 signed, %2 needed.</source>
        <translation>Root keys: %1 signed, %2 needed.</translation>
    </message>
    <message>
        <source>New registrars: %1 signed, %2 needed.</source>
        <translation>New registrars: %1 signed, %2 needed.</translation>
    </message>
    <message>
        <source>New root keys: %1 signed, %2 needed.</source>
        <translation>New root keys: %1 signed, %2 needed.</translation>
    </message>
    <message>
        <source>Designated officer %1, from %2 to %3</source>
        <translation>Designated officer %1, from %2 to %3</translation>
    </message>
    <message>
        <source>The first pack; compared with the one that this program brings:</source>
        <translation>The first pack; compared with the one that this program brings:</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>It says the same.</translation>
    </message>
    <message>
        <source>Everything that the pack says: with --whole.</source>
        <translation>Everything that the pack says: with --whole.</translation>
    </message>
    <message>
        <source>This policy pack lets a measure abroad go without the Foreign Minister (%1).</source>
        <translation>This policy pack lets a measure abroad go without the Foreign Minister (%1).</translation>
    </message>
    <message>
        <source>Must also be recorded at the step of an urgent act</source>
        <translation>Must also be recorded at the step of an urgent act</translation>
    </message>
</context>
<context>
    <name>yagura-send</name>
    <message>
        <source>Sends events to a hub and waits until they are stored: newline-delimited CloudEvents, a STIX bundle, or a KEV catalogue.</source>
        <translation>Sends events to a hub and waits until they are stored: newline-delimited CloudEvents, a STIX bundle, or a KEV catalogue.</translation>
    </message>
    <message>
        <source>What to send; - reads standard input.</source>
        <translation>What to send; - reads standard input.</translation>
    </message>
    <message>
        <source>The hub&apos;s address, as in ws://127.0.0.1:8480.</source>
        <translation>The hub&apos;s address, as in ws://127.0.0.1:8480.</translation>
    </message>
    <message>
        <source>Name of the source, a URI; by default made from the content.</source>
        <translation>Name of the source, a URI; by default made from the content.</translation>
    </message>
    <message>
        <source>Marking of items that carry none: clear, green, amber, amber+strict or red.</source>
        <translation>Marking of items that carry none: clear, green, amber, amber+strict or red.</translation>
    </message>
    <message>
        <source>Name one file to send, or - for standard input.</source>
        <translation>Name one file to send, or - for standard input.</translation>
    </message>
    <message>
        <source>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</source>
        <translation>Name the hub with --hub, as in --hub ws://127.0.0.1:8480.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no marking of TLP 2.0: write clear, green, amber, amber+strict or red.</source>
        <translation>&apos;%1&apos; is no marking of TLP 2.0: write clear, green, amber, amber+strict or red.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the name and that you may read it.</source>
        <translation>%1 cannot be read (%2). Check the name and that you may read it.</translation>
    </message>
    <message>
        <source>The hub at %1 cannot be reached (%2). Start it, or correct --hub; nothing was sent.</source>
        <translation>The hub at %1 cannot be reached (%2). Start it, or correct --hub; nothing was sent.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer any more (%2). Send the file again: what is stored already is counted once.</source>
        <translation>The hub at %1 does not answer any more (%2). Send the file again: what is stored already is counted once.</translation>
    </message>
    <message>
        <source>Not everything was taken (%1). The hub keeps what it refused in its quarantine.</source>
        <translation>Not everything was taken (%1). The hub keeps what it refused in its quarantine.</translation>
    </message>
    <message>
        <source>sent %1, acknowledged %2, refused %3</source>
        <translation>sent %1, acknowledged %2, refused %3</translation>
    </message>
    <message>
        <source>%1 holds neither CloudEvents, one in a line, nor a STIX bundle, nor a KEV catalogue.</source>
        <translation>%1 holds neither CloudEvents, one in a line, nor a STIX bundle, nor a KEV catalogue.</translation>
    </message>
</context>
<context>
    <name>yagura-verify</name>
    <message>
        <source>signed off</source>
        <translation>signed off</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>[FAIL] %1 (%2: %3)</source>
        <translation>[FAIL] %1 (%2: %3)</translation>
    </message>
    <message>
        <source>[ ok ] %1</source>
        <translation>[ ok ] %1</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>%1 of %2 files are as the manifest says.</translation>
    </message>
    <message>
        <source>%1 of %2 entries are signed, in order, and fit what their signers saw.</source>
        <translation>%1 of %2 entries are signed, in order, and fit what their signers saw.</translation>
    </message>
    <message>
        <source>The log key signed the head over exactly these %1 entries.</source>
        <translation>The log key signed the head over exactly these %1 entries.</translation>
    </message>
    <message>
        <source>The earlier head of %1 entries is of the same ledger.</source>
        <translation>The earlier head of %1 entries is of the same ledger.</translation>
    </message>
    <message>
        <source>The proofs for outside checkers hold.</source>
        <translation>The proofs for outside checkers hold.</translation>
    </message>
    <message>
        <source>%1 keys and whose they are: as the ledger says.</source>
        <translation>%1 keys and whose they are: as the ledger says.</translation>
    </message>
    <message>
        <source>%1 of %2 documents are in the bundle; each is what its name says.</source>
        <translation>%1 of %2 documents are in the bundle; each is what its name says.</translation>
    </message>
    <message>
        <source>The rules give the state that the signers of %1 of %2 entries saw.</source>
        <translation>The rules give the state that the signers of %1 of %2 entries saw.</translation>
    </message>
    <message>
        <source>The files are not those that the manifest names.</source>
        <translation>The files are not those that the manifest names.</translation>
    </message>
    <message>
        <source>%1 of %2 entries verify; the next one does not, and what follows cannot be judged.</source>
        <translation>%1 of %2 entries verify; the next one does not, and what follows cannot be judged.</translation>
    </message>
    <message>
        <source>The head is not of these entries.</source>
        <translation>The head is not of these entries.</translation>
    </message>
    <message>
        <source>Too few witnesses signed the head: only the operator vouches for it.</source>
        <translation>Too few witnesses signed the head: only the operator vouches for it.</translation>
    </message>
    <message>
        <source>The earlier head is not of the same ledger.</source>
        <translation>The earlier head is not of the same ledger.</translation>
    </message>
    <message>
        <source>The proofs for outside checkers do not hold.</source>
        <translation>The proofs for outside checkers do not hold.</translation>
    </message>
    <message>
        <source>The keys in the bundle are not those of the ledger.</source>
        <translation>The keys in the bundle are not those of the ledger.</translation>
    </message>
    <message>
        <source>A document is not the one that the ledger names.</source>
        <translation>A document is not the one that the ledger names.</translation>
    </message>
    <message>
        <source>This ledger has no witness: the head has the operator&apos;s signature alone.</source>
        <translation>This ledger has no witness: the head has the operator&apos;s signature alone.</translation>
    </message>
    <message>
        <source>Witnesses that signed the head: %1, needed: %2, the newest at %3.</source>
        <translation>Witnesses that signed the head: %1, needed: %2, the newest at %3.</translation>
    </message>
    <message>
        <source>Ledger %1 (exercise), up to %2</source>
        <translation>Ledger %1 (exercise), up to %2</translation>
    </message>
    <message>
        <source>Ledger %1, up to %2</source>
        <translation>Ledger %1, up to %2</translation>
    </message>
    <message>
        <source>First statement: %1</source>
        <translation>First statement: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Head: %1</translation>
    </message>
    <message>
        <source>Matter %1, %2: %3</source>
        <extracomment>%1 number of the matter, %2 &quot;signed off&quot;, &quot;refused&quot; …, %3 words of its digest</extracomment>
        <translation>Matter %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries verified; decided matters: %3.</source>
        <translation>%1 of %2 entries verified; decided matters: %3.</translation>
    </message>
    <message>
        <source>This bundle does not hold. Keep it as it is, and show it to the Cyber Communications Information Oversight Commission.</source>
        <translation>This bundle does not hold. Keep it as it is, and show it to the Cyber Communications Information Oversight Commission.</translation>
    </message>
    <message>
        <source>Checks an evidence bundle from its files alone. Ends with 0 when everything holds, with 1 when something does not.</source>
        <translation>Checks an evidence bundle from its files alone. Ends with 0 when everything holds, with 1 when something does not.</translation>
    </message>
    <message>
        <source>The folder of the bundle.</source>
        <translation>The folder of the bundle.</translation>
    </message>
    <message>
        <source>Name the folder of one bundle.</source>
        <translation>Name the folder of one bundle.</translation>
    </message>
    <message>
        <source>[ -- ] What depends on that could not be judged.</source>
        <translation>[ -- ] What depends on that could not be judged.</translation>
    </message>
    <message>
        <source>Nobody signed under the rules of this version: check with the version that wrote the bundle.</source>
        <translation>Nobody signed under the rules of this version: check with the version that wrote the bundle.</translation>
    </message>
    <message>
        <source>%1 of %2 entries verified.</source>
        <translation>%1 of %2 entries verified.</translation>
    </message>
    <message>
        <source>Log key: %1</source>
        <translation>Log key: %1</translation>
    </message>
    <message>
        <source>Witness key: %1</source>
        <translation>Witness key: %1</translation>
    </message>
</context>
<context>
    <name>yagura-witness</name>
    <message>
        <source>Which ledger to follow, and under which name.</source>
        <translation>Which ledger to follow, and under which name.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The file %1 is not right at &apos;%2&apos;. It needs three lines: hub, name and listen.</source>
        <translation>The file %1 is not right at &apos;%2&apos;. It needs three lines: hub, name and listen.</translation>
    </message>
    <message>
        <source>ALARM: this hub&apos;s ledger does not fit what this witness has read (%1: %2). Nothing more is signed. Keep the folder as evidence and tell the commission.</source>
        <translation>ALARM: this hub&apos;s ledger does not fit what this witness has read (%1: %2). Nothing more is signed. Keep the folder as evidence and tell the commission.</translation>
    </message>
    <message>
        <source>Not signed (%1): %2</source>
        <translation>Not signed (%1): %2</translation>
    </message>
    <message>
        <source>Name one configuration file.</source>
        <translation>Name one configuration file.</translation>
    </message>
    <message>
        <source>This configuration names no hub: it can only &apos;sign&apos;.</source>
        <translation>This configuration names no hub: it can only &apos;sign&apos;.</translation>
    </message>
    <message>
        <source>Follows a ledger for the oversight commission and signs each of its heads, once it has read every entry itself. Prints its verifier key and its address when it is ready.

CONFIG is a file of three lines:
  hub ws://127.0.0.1:8480
  name oversight.example/w1
  listen 127.0.0.1:8490

&apos;key CONFIG&apos; prints the verifier key, for the ceremony that names this witness, and makes the key where it is missing.
&apos;sign CONFIG&apos; signs one head without any network: the question is read from standard input, the signature line is written to standard output.</source>
        <translation>Follows a ledger for the oversight commission and signs each of its heads, once it has read every entry itself. Prints its verifier key and its address when it is ready.

CONFIG is a file of three lines:
  hub ws://127.0.0.1:8480
  name oversight.example/w1
  listen 127.0.0.1:8490

&apos;key CONFIG&apos; prints the verifier key, for the ceremony that names this witness, and makes the key where it is missing.
&apos;sign CONFIG&apos; signs one head without any network: the question is read from standard input, the signature line is written to standard output.</translation>
    </message>
    <message>
        <source>Another program is using the folder %1. End it first: one witness has one folder.</source>
        <translation>Another program is using the folder %1. End it first: one witness has one folder.</translation>
    </message>
    <message>
        <source>%1 cannot be listened on. Name another place in the line &apos;listen&apos;.</source>
        <translation>%1 cannot be listened on. Name another place in the line &apos;listen&apos;.</translation>
    </message>
</context>
<context>
    <name>yagura::AboutPanel</name>
    <message>
        <source>About Yagura</source>
        <translation>About Yagura</translation>
    </message>
    <message>
        <source>Yagura %1 – situational-awareness console for a cybersecurity council</source>
        <translation>Yagura %1 – situational-awareness console for a cybersecurity council</translation>
    </message>
    <message>
        <source>The console shows, records, checks and signs. It never acts on another computer.</source>
        <translation>The console shows, records, checks and signs. It never acts on another computer.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Ledger: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>yagura::ActView</name>
    <message>
        <source>Urgent act %1</source>
        <extracomment>緊急実施 %1, a matter&apos;s number</extracomment>
        <translation>Urgent act %1</translation>
    </message>
    <message>
        <source>Notified %1.</source>
        <translation>Notified %1.</translation>
    </message>
    <message>
        <source>No notice is owed: nothing has been done under this matter.</source>
        <translation>No notice is owed: nothing has been done under this matter.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a clock that counts up, %2 the limit of the notice
----------
%1 about the notice, %2 通知遅延</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ground: %1, declared %2</source>
        <translation>Ground: %1, declared %2</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>Officer: %1</translation>
    </message>
    <message>
        <source>Targets: %1, of them abroad or unknown: %2</source>
        <extracomment>%1 targets in all, %2 of them not known for certain to stand in Japan</extracomment>
        <translation>Targets: %1, of them abroad or unknown: %2</translation>
    </message>
    <message>
        <source>Commanded: %1</source>
        <translation>Commanded: %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begun: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Finding of the Commission: %1</source>
        <extracomment>事後審査の結果</extracomment>
        <translation>Finding of the Commission: %1</translation>
    </message>
    <message>
        <source>The Commission has made no finding. Without one this docket cannot be closed.</source>
        <translation>The Commission has made no finding. Without one this docket cannot be closed.</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>There is no finding.</translation>
    </message>
    <message>
        <source>Members of the Commission who have given theirs: %1</source>
        <translation>Members of the Commission who have given theirs: %1</translation>
    </message>
    <message>
        <source>Dissents: %1</source>
        <extracomment>反対意見</extracomment>
        <translation>Dissents: %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <extracomment>勧告</extracomment>
        <translation>Recommendation: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>勧告への対応</extracomment>
        <translation>Response: %1</translation>
    </message>
    <message>
        <source>The recommendation waits for its response. Without one this docket cannot be closed.</source>
        <translation>The recommendation waits for its response. Without one this docket cannot be closed.</translation>
    </message>
    <message>
        <source>The picture of that instant cannot be read here.</source>
        <translation>The picture of that instant cannot be read here.</translation>
    </message>
    <message>
        <source>The picture of that instant is being read …</source>
        <translation>The picture of that instant is being read …</translation>
    </message>
    <message>
        <source>Known at %1 (frozen)</source>
        <extracomment>The picture at the instant of an act, and %1 that instant: 実施時に判明していた事実</extracomment>
        <translation>Known at %1 (frozen)</translation>
    </message>
    <message>
        <source>Learned later (hindsight)</source>
        <extracomment>後に判明した事実</extracomment>
        <translation>Learned later (hindsight)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Open incidents of one level: %1 the level, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open incidents known then, by level: %1</source>
        <translation>Open incidents known then, by level: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was known then about this incident, sector or target.</source>
        <translation>Nothing was known then about this incident, sector or target.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been learned since about this incident, sector or target.</source>
        <translation>Nothing has been learned since about this incident, sector or target.</translation>
    </message>
    <message>
        <source>Not known at the act. It is no measure of what the officer could know.</source>
        <translation>Not known at the act. It is no measure of what the officer could know.</translation>
    </message>
    <message>
        <source>%1 · %2 · level %3 · %4 · %5</source>
        <extracomment>A fact: %1 when it was received, %2 its kind, %3 its level, %4 its title, %5 its marking</extracomment>
        <translation>%1 · %2 · level %3 · %4 · %5</translation>
    </message>
    <message>
        <source>%1 · the incident of this matter</source>
        <translation>%1 · the incident of this matter</translation>
    </message>
    <message>
        <source>%1 · names a target</source>
        <translation>%1 · names a target</translation>
    </message>
    <message>
        <source>%1 · same sector</source>
        <translation>%1 · same sector</translation>
    </message>
    <message>
        <source>HINDSIGHT, newer version: %1</source>
        <extracomment>%1 a fact that became known after the act, newly or in a newer version</extracomment>
        <translation>HINDSIGHT, newer version: %1</translation>
    </message>
    <message>
        <source>HINDSIGHT: %1</source>
        <translation>HINDSIGHT: %1</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmCell</name>
    <message>
        <source>Alarms: %1 unacknowledged</source>
        <extracomment>警報 未確認 %1件</extracomment>
        <translation>Alarms: %1 unacknowledged</translation>
    </message>
    <message>
        <source>Alarms: %1 unacknowledged (A: %2)</source>
        <extracomment>警報 未確認 %1件（うちA %2件）: class A, act now</extracomment>
        <translation>Alarms: %1 unacknowledged (A: %2)</translation>
    </message>
    <message>
        <source>%1 · Shelf %2</source>
        <extracomment>%1 the count of alarms, %2 棚上げ: how many are on the shelf</extracomment>
        <translation>%1 · Shelf %2</translation>
    </message>
    <message>
        <source>Open the alarms (F3)</source>
        <extracomment>the tool tip of the strip&apos;s count of alarms</extracomment>
        <translation>Open the alarms (F3)</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <extracomment>the count while the screen stands at another instant: 現在・%1</extracomment>
        <translation>LIVE · %1</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmChoicesForm</name>
    <message>
        <source>What only your seat can answer is always told at once. The digest comes at 08:30, 12:30 and 17:30 Japan time.</source>
        <translation>What only your seat can answer is always told at once. The digest comes at 08:30, 12:30 and 17:30 Japan time.</translation>
    </message>
    <message>
        <source>Incidents of my sectors wait for the digest</source>
        <translation>Incidents of my sectors wait for the digest</translation>
    </message>
    <message>
        <source>The border of class A stands still instead of flashing</source>
        <translation>The border of class A stands still instead of flashing</translation>
    </message>
    <message>
        <source>Incidents of level 3 and above are told for these sectors (none chosen: for all)</source>
        <translation>Incidents of level 3 and above are told for these sectors (none chosen: for all)</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmDelegate</name>
    <message>
        <source>First: %1   Worst: %2</source>
        <translation>First: %1   Worst: %2</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmDesk</name>
    <message>
        <source>&amp;Alarms</source>
        <extracomment>警報</extracomment>
        <translation>&amp;Alarms</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmMeter</name>
    <message>
        <source>%1 – FLOOD</source>
        <extracomment>%1 how many alarms came: 警報多発</extracomment>
        <translation>%1 – FLOOD</translation>
    </message>
    <message>
        <source>In 10 minutes: %1 (target %2, flood %3)</source>
        <extracomment>the alarm-rate meter: %1 how many, %2 the target, %3 from where on it is a flood</extracomment>
        <translation>In 10 minutes: %1 (target %2, flood %3)</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmPanel</name>
    <message>
        <source>Alarms (%1)</source>
        <extracomment>tab: %1 how many alarms: 警報（%1）</extracomment>
        <translation>Alarms (%1)</translation>
    </message>
    <message>
        <source>Shelf and out of service (%1)</source>
        <extracomment>tab: %1 how many alarms: 棚上げ・使用停止（%1）</extracomment>
        <translation>Shelf and out of service (%1)</translation>
    </message>
    <message>
        <source>No alarm stands. A quiet screen is a healthy screen.</source>
        <translation>No alarm stands. A quiet screen is a healthy screen.</translation>
    </message>
    <message>
        <source>No alarm is put aside.</source>
        <translation>No alarm is put aside.</translation>
    </message>
    <message>
        <source>Called now: %1</source>
        <extracomment>members whose answer is still missing, called at 80 % of the time: %1 their offices</extracomment>
        <translation>Called now: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>Who: %1   Class: %2</source>
        <translation>Who: %1   Class: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>why an alarm was put aside: %1 as written</extracomment>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Second person, as stated and not signed: %1 – %2</source>
        <extracomment>%1 a member number, %2 what that person said</extracomment>
        <translation>Second person, as stated and not signed: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Raised %n time(s), last at %1</source>
        <extracomment>how often an alarm was raised while it stood here</extracomment>
        <translation>
            <numerusform>Raised %n time, last at %1</numerusform>
            <numerusform>Raised %n times, last at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <extracomment>警報 / 警報（現在）: the second while the screen stands at another instant</extracomment>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation>Mute for 15 minutes</translation>
    </message>
    <message>
        <source>Close the alarms</source>
        <translation>Close the alarms</translation>
    </message>
    <message>
        <source>Pages of the alarms</source>
        <translation>Pages of the alarms</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>What I am told</source>
        <translation>What I am told</translation>
    </message>
    <message>
        <source>Alarms, most urgent first</source>
        <translation>Alarms, most urgent first</translation>
    </message>
    <message>
        <source>Alarms that are put aside</source>
        <translation>Alarms that are put aside</translation>
    </message>
    <message>
        <source>Next unacknowledged alarm</source>
        <translation>Next unacknowledged alarm</translation>
    </message>
    <message>
        <source>Previous unacknowledged alarm</source>
        <translation>Previous unacknowledged alarm</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <extracomment>確認する</extracomment>
        <translation>Acknowledge the alarm</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Go to what it is about</translation>
    </message>
    <message>
        <source>Shelve the alarm…</source>
        <extracomment>棚上げする</extracomment>
        <translation>Shelve the alarm…</translation>
    </message>
    <message>
        <source>Take the alarm out of service…</source>
        <extracomment>使用停止にする</extracomment>
        <translation>Take the alarm out of service…</translation>
    </message>
    <message>
        <source>Bring the alarm back</source>
        <translation>Bring the alarm back</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n alarm acknowledged.</numerusform>
            <numerusform>%n alarms acknowledged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms · LIVE</source>
        <translation>Alarms · LIVE</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmWeekView</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Alarms that came most often this week</source>
        <translation>Alarms that came most often this week</translation>
    </message>
    <message>
        <source>The week is being read.</source>
        <translation>The week is being read.</translation>
    </message>
    <message numerus="yes">
        <source>This seat was given %n alarm(s) in seven days: %1 in ten minutes on average (target 1), %2 at worst (flood 10).</source>
        <extracomment>the load of a week: %n alarms, %1 on average in ten minutes, %2 at worst in ten minutes</extracomment>
        <translation>
            <numerusform>This seat was given %n alarm in seven days: %1 in ten minutes on average (target 1), %2 at worst (flood 10).</numerusform>
            <numerusform>This seat was given %n alarms in seven days: %1 in ten minutes on average (target 1), %2 at worst (flood 10).</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of them were acknowledged within %1 min %2 s.</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>Half of them were acknowledged within %1 min %2 s.</translation>
    </message>
    <message>
        <source>None of them was acknowledged.</source>
        <translation>None of them was acknowledged.</translation>
    </message>
    <message>
        <source>Every sort of alarm that came in 30 days was acted upon.</source>
        <translation>Every sort of alarm that came in 30 days was acted upon.</translation>
    </message>
    <message>
        <source>Came within 30 days and nobody ever acted upon it, so to be removed or mended: %1.</source>
        <translation>Came within 30 days and nobody ever acted upon it, so to be removed or mended: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No alarm came more than once this week.</source>
        <translation>No alarm came more than once this week.</translation>
    </message>
    <message>
        <source>Came most often this week (at most ten)</source>
        <translation>Came most often this week (at most ten)</translation>
    </message>
    <message>
        <source>The figures are indicative (EEMUA 191): they say where to look, they are no targets in themselves.</source>
        <translation>The figures are indicative (EEMUA 191): they say where to look, they are no targets in themselves.</translation>
    </message>
</context>
<context>
    <name>yagura::AlarmWords</name>
    <message>
        <source>Matter %1 waits for your answer</source>
        <translation>Matter %1 waits for your answer</translation>
    </message>
    <message>
        <source>Matter %1 no longer waits for your answer</source>
        <extracomment>%1 number of a matter: 第%1号：貴席の回答は不要になりました</extracomment>
        <translation>Matter %1 no longer waits for your answer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 what is said of a matter, %2 its title</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new incident(s) since %2, worst: %1</source>
        <extracomment>%1 worst severity, %2 a time</extracomment>
        <translation>
            <numerusform>%n new incident since %2, worst: %1</numerusform>
            <numerusform>%n new incidents since %2, worst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A – act now</source>
        <extracomment>A 直ちに対応</extracomment>
        <translation>A – act now</translation>
    </message>
    <message>
        <source>B – know now</source>
        <extracomment>B 直ちに確認</extracomment>
        <translation>B – know now</translation>
    </message>
    <message>
        <source>C – know today</source>
        <extracomment>C 本日中に確認</extracomment>
        <translation>C – know today</translation>
    </message>
    <message>
        <source>Answer of this seat due</source>
        <translation>Answer of this seat due</translation>
    </message>
    <message>
        <source>Notice overdue</source>
        <extracomment>事後通知の遅延</extracomment>
        <translation>Notice overdue</translation>
    </message>
    <message>
        <source>Fork of the ledger</source>
        <extracomment>台帳の分岐</extracomment>
        <translation>Fork of the ledger</translation>
    </message>
    <message>
        <source>Rollback of the ledger</source>
        <extracomment>台帳の巻き戻し</extracomment>
        <translation>Rollback of the ledger</translation>
    </message>
    <message>
        <source>Ledger not trusted</source>
        <translation>Ledger not trusted</translation>
    </message>
    <message>
        <source>Receipt broken</source>
        <extracomment>受領証の不履行</extracomment>
        <translation>Receipt broken</translation>
    </message>
    <message>
        <source>Incident of level 3 or above</source>
        <translation>Incident of level 3 or above</translation>
    </message>
    <message>
        <source>Source silent</source>
        <translation>Source silent</translation>
    </message>
    <message>
        <source>Ledger stale</source>
        <translation>Ledger stale</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>Hub not reached</translation>
    </message>
    <message>
        <source>Digest</source>
        <extracomment>定時まとめ</extracomment>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The notice of urgent act %1 is overdue</source>
        <extracomment>%1 number of an urgent matter</extracomment>
        <translation>The notice of urgent act %1 is overdue</translation>
    </message>
    <message>
        <source>The ledger has two histories</source>
        <translation>The ledger has two histories</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger has become shorter</source>
        <translation>The hub&apos;s ledger has become shorter</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is not trusted any more</source>
        <translation>The hub&apos;s ledger is not trusted any more</translation>
    </message>
    <message>
        <source>A statement of yours (%1) was not entered as promised</source>
        <extracomment>%1 first digits of a hash</extracomment>
        <translation>A statement of yours (%1) was not entered as promised</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 a severity, %2 a sector, %3 title of an incident</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source silent: %1</source>
        <extracomment>%1 name of a source</extracomment>
        <translation>Source silent: %1</translation>
    </message>
    <message>
        <source>The newest proof of the ledger is old</source>
        <translation>The newest proof of the ledger is old</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>The hub cannot be reached</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a sector, %2 sort of alarm</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): %1</source>
        <extracomment>a heap of alarms: %1 their sector and sort</extracomment>
        <translation>
            <numerusform>%n alarm: %1</numerusform>
            <numerusform>%n alarms: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the matter and answer it. When its time is over, that counts as a refusal.</source>
        <translation>Open the matter and answer it. When its time is over, that counts as a refusal.</translation>
    </message>
    <message>
        <source>Have the Commission notified now and the notice recorded.</source>
        <translation>Have the Commission notified now and the notice recorded.</translation>
    </message>
    <message>
        <source>Sign nothing. Call the secretariat and another member and compare the digest words.</source>
        <translation>Sign nothing. Call the secretariat and another member and compare the digest words.</translation>
    </message>
    <message>
        <source>Call the secretariat. The signed receipt is kept on this PC.</source>
        <translation>Call the secretariat. The signed receipt is kept on this PC.</translation>
    </message>
    <message>
        <source>Read the incident and judge whether a matter is to be put.</source>
        <translation>Read the incident and judge whether a matter is to be put.</translation>
    </message>
    <message>
        <source>Ask the secretariat whether the source still works. Until then silence is not calm.</source>
        <translation>Ask the secretariat whether the source still works. Until then silence is not calm.</translation>
    </message>
    <message>
        <source>Before you sign, ask the secretariat whether something was decided since.</source>
        <translation>Before you sign, ask the secretariat whether something was decided since.</translation>
    </message>
    <message>
        <source>Call the secretariat. What this screen shows grows old.</source>
        <translation>Call the secretariat. What this screen shows grows old.</translation>
    </message>
    <message>
        <source>Read what is new in the list of incidents.</source>
        <translation>Read what is new in the list of incidents.</translation>
    </message>
    <message>
        <source>Your seat</source>
        <extracomment>貴席</extracomment>
        <translation>Your seat</translation>
    </message>
    <message>
        <source>The commander, and every seat that can reach them</source>
        <extracomment>指揮を行った者</extracomment>
        <translation>The commander, and every seat that can reach them</translation>
    </message>
    <message>
        <source>You, who signed it</source>
        <translation>You, who signed it</translation>
    </message>
    <message>
        <source>Seats that answer for the sector</source>
        <translation>Seats that answer for the sector</translation>
    </message>
    <message>
        <source>Every seat</source>
        <translation>Every seat</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>平常</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <extracomment>未確認</extracomment>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>確認済み</extracomment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Over, unacknowledged</source>
        <extracomment>復帰・未確認</extracomment>
        <translation>Over, unacknowledged</translation>
    </message>
    <message>
        <source>Shelved</source>
        <extracomment>棚上げ中</extracomment>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <extracomment>設計上の抑止</extracomment>
        <translation>Suppressed by design</translation>
    </message>
    <message>
        <source>Out of service</source>
        <extracomment>使用停止</extracomment>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 棚上げ中, %2 a time: until when</extracomment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 state of an alarm, %2 since when: &quot;4 min ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – by %2</source>
        <extracomment>%1 state of an alarm, %2 member number</extracomment>
        <translation>%1 – by %2</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <extracomment>An alarm for the screen reader: %1 class, %2 headline, %3 state, %4 what to do</extracomment>
        <translation>%1. %2. %3. %4</translation>
    </message>
    <message>
        <source>An item needs you.</source>
        <translation>An item needs you.</translation>
    </message>
    <message>
        <source>Many incidents</source>
        <translation>Many incidents</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more incident(s) of level 3 and above, worst: %2</source>
        <extracomment>%1 a sector, %2 a severity</extracomment>
        <translation>
            <numerusform>%1: %n more incident of level 3 and above, worst: %2</numerusform>
            <numerusform>%1: %n more incidents of level 3 and above, worst: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the sector&apos;s incidents in the list: they are too many for an alarm each.</source>
        <translation>Read the sector&apos;s incidents in the list: they are too many for an alarm each.</translation>
    </message>
    <message>
        <source>Watched: %1 – %2 · %3</source>
        <extracomment>%1 a watched place or sector (注視), %2 a severity, %3 title of an incident</extracomment>
        <translation>Watched: %1 – %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Watched: %1 – %n new incident(s), worst: %2</source>
        <extracomment>%1 a watched place or sector (注視), %2 a severity</extracomment>
        <translation>
            <numerusform>Watched: %1 – %n new incident, worst: %2</numerusform>
            <numerusform>Watched: %1 – %n new incidents, worst: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New where you watch</source>
        <extracomment>注視対象の新着</extracomment>
        <translation>New where you watch</translation>
    </message>
    <message>
        <source>Read what came, and judge whether somebody must be told.</source>
        <translation>Read what came, and judge whether somebody must be told.</translation>
    </message>
</context>
<context>
    <name>yagura::AttackListModel</name>
    <message>
        <source>Tactic</source>
        <extracomment>ATT&amp;CK: 戦術</extracomment>
        <translation>Tactic</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 手法番号</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>How many objects use a technique: 件数</extracomment>
        <translation>Used by</translation>
    </message>
</context>
<context>
    <name>yagura::AttackMatrixModel</name>
    <message>
        <source>No tactic given</source>
        <translation>No tactic given</translation>
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
            <numerusform>%1 %2: used by %n</numerusform>
            <numerusform>%1 %2: used by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::AttackPlace</name>
    <message>
        <source>Choose a technique to see what uses it.</source>
        <translation>Choose a technique to see what uses it.</translation>
    </message>
    <message>
        <source>No technique of this matrix is used by what is chosen here.</source>
        <translation>No technique of this matrix is used by what is chosen here.</translation>
    </message>
    <message numerus="yes">
        <source>%n techniques</source>
        <translation>
            <numerusform>%n technique</numerusform>
            <numerusform>%n techniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stored: %1, used by %2.</source>
        <extracomment>%1 techniques, %2 objects with their numbers</extracomment>
        <translation>Everything stored: %1, used by %2.</translation>
    </message>
    <message>
        <source>No object is chosen.</source>
        <translation>No object is chosen.</translation>
    </message>
    <message>
        <source>%1: %2, by itself or by what it leads to.</source>
        <translation>%1: %2, by itself or by what it leads to.</translation>
    </message>
    <message numerus="yes">
        <source>%1, used in %n incidents of the selection.</source>
        <translation>
            <numerusform>%1, used in %n incident of the selection.</numerusform>
            <numerusform>%1, used in %n incidents of the selection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Techniques that an older version puts under Defense Evasion stand under Stealth.</source>
        <translation>Techniques that an older version puts under Defense Evasion stand under Stealth.</translation>
    </message>
    <message>
        <source>Nothing that is chosen here uses it.</source>
        <translation>Nothing that is chosen here uses it.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Used by: %1</translation>
    </message>
    <message>
        <source>Write the matrix to a PDF file</source>
        <translation>Write the matrix to a PDF file</translation>
    </message>
    <message>
        <source>The matrix was written to %1.</source>
        <translation>The matrix was written to %1.</translation>
    </message>
    <message>
        <source>Which ATT&amp;CK matrix</source>
        <translation>Which ATT&amp;CK matrix</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Everything stored</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>The chosen object</translation>
    </message>
    <message>
        <source>Incidents of the selection</source>
        <translation>Incidents of the selection</translation>
    </message>
    <message>
        <source>What the matrix is about</source>
        <translation>What the matrix is about</translation>
    </message>
    <message>
        <source>Unused techniques too</source>
        <translation>Unused techniques too</translation>
    </message>
    <message>
        <source>As a list</source>
        <extracomment>The matrix as a list: 一覧で表示</extracomment>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Write to PDF …</source>
        <translation>Write to PDF …</translation>
    </message>
    <message>
        <source>ATT&amp;CK matrix</source>
        <translation>ATT&amp;CK matrix</translation>
    </message>
    <message>
        <source>ATT&amp;CK techniques as a list</source>
        <translation>ATT&amp;CK techniques as a list</translation>
    </message>
    <message>
        <source>%1, tactics of version %2. Numbers count the objects that use a technique, as of %3.</source>
        <translation>%1, tactics of version %2. Numbers count the objects that use a technique, as of %3.</translation>
    </message>
    <message numerus="yes">
        <source>All its %n techniques are known to this console.</source>
        <translation>
            <numerusform>Its one technique is known to this console.</numerusform>
            <numerusform>All its %n techniques are known to this console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its techniques are known to this console by name; the others come with the data.</source>
        <translation>
            <numerusform>%n of its techniques is known to this console by name; the others come with the data.</numerusform>
            <numerusform>%n of its techniques are known to this console by name; the others come with the data.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Of the operators&apos; reports, the newest %2 are counted.</source>
        <extracomment>%1 a sentence with counts, %2 how many operators&apos; reports were read</extracomment>
        <translation>%1 Of the operators&apos; reports, the newest %2 are counted.</translation>
    </message>
</context>
<context>
    <name>yagura::BarRows</name>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum of all levels (計)</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>yagura::BasisChoice</name>
    <message>
        <source>Kind of matter</source>
        <translation>Kind of matter</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>%1: not yet in force, from %2</source>
        <extracomment>%1: 案件の種類; 施行前（施行日 %2）</extracomment>
        <translation>%1: not yet in force, from %2</translation>
    </message>
    <message>
        <source>%1: not yet in force, its day is not set</source>
        <extracomment>%1: 案件の種類; 施行前（施行日未定）</extracomment>
        <translation>%1: not yet in force, its day is not set</translation>
    </message>
    <message>
        <source>Choose the power that is used</source>
        <translation>Choose the power that is used</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPage</name>
    <message>
        <source>Yagura – for the council</source>
        <translation>Yagura – for the council</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>Situation brief</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>LIVE, not frozen: %1</source>
        <translation>LIVE, not frozen: %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 to %2 %3</translation>
    </message>
    <message>
        <source>Filter: none; all sectors and prefectures.</source>
        <translation>Filter: none; all sectors and prefectures.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Open incidents by severity: %n</source>
        <translation>
            <numerusform>Open incidents by severity: %n</numerusform>
            <numerusform>Open incidents by severity: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst open incidents</source>
        <translation>Worst open incidents</translation>
    </message>
    <message>
        <source>No open incident.</source>
        <translation>No open incident.</translation>
    </message>
    <message numerus="yes">
        <source>%n more open incident(s) are not listed here.</source>
        <translation>
            <numerusform>%n more open incident is not listed here.</numerusform>
            <numerusform>%n more open incidents are not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>sector / prefecture</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>time not known</translation>
    </message>
    <message>
        <source>Sectors (hatched: not reporting)</source>
        <translation>Sectors (hatched: not reporting)</translation>
    </message>
    <message>
        <source>put before the council</source>
        <extracomment>a matter was put before the council: 上程</extracomment>
        <translation>put before the council</translation>
    </message>
    <message>
        <source>put before the council: %1</source>
        <translation>put before the council: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: title of the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions of the last 24 hours</source>
        <translation>Decisions of the last 24 hours</translation>
    </message>
    <message>
        <source>Nothing was put or decided.</source>
        <translation>Nothing was put or decided.</translation>
    </message>
    <message numerus="yes">
        <source>%n more decision(s) are not listed here.</source>
        <translation>
            <numerusform>%n more decision is not listed here.</numerusform>
            <numerusform>%n more decisions are not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements refused: %1; logged without counting: %2.</source>
        <translation>Statements refused: %1; logged without counting: %2.</translation>
    </message>
    <message>
        <source>last heard %1 %2</source>
        <translation>last heard %1 %2</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>never heard</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>source: state, last heard</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) are silent.</source>
        <translation>
            <numerusform>%n more source is silent.</numerusform>
            <numerusform>%n more sources are silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) have not been assessed.</source>
        <translation>
            <numerusform>%n open incident has not been assessed.</numerusform>
            <numerusform>%n open incidents have not been assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) name no prefecture.</source>
        <translation>
            <numerusform>%n open incident names no prefecture.</numerusform>
            <numerusform>%n open incidents name no prefecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s) belong to no sector of the list.</source>
        <translation>
            <numerusform>%n open incident belongs to no sector of the list.</numerusform>
            <numerusform>%n open incidents belong to no sector of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and are kept in quarantine.</source>
        <translation>
            <numerusform>%n message could not be read and is kept in quarantine.</numerusform>
            <numerusform>%n messages could not be read and are kept in quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>Every source reports, and every open incident is assessed and placed.</source>
        <translation>Every source reports, and every open incident is assessed and placed.</translation>
    </message>
    <message>
        <source>SHA-256 of this brief&apos;s data: %1</source>
        <translation>SHA-256 of this brief&apos;s data: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Both lanes of a measure: %1 the council&apos;s answer, %2 the state
----------
%1 `未通知 00:41:12`, %2 number of the matter that began first</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Measures in one state: %1 the state, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open measures: %1</source>
        <extracomment>%1 how many open measures stand in which state</extracomment>
        <translation>Open measures: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states of measures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved view “%1”</source>
        <extracomment>Head of a part of the brief: 保存した表示「%1」</extracomment>
        <translation>Saved view “%1”</translation>
    </message>
    <message>
        <source>Nothing is in this view.</source>
        <translation>Nothing is in this view.</translation>
    </message>
    <message>
        <source>The view holds more than is listed here.</source>
        <translation>The view holds more than is listed here.</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPlace</name>
    <message>
        <source>LIVE: the page follows the picture.</source>
        <translation>LIVE: the page follows the picture.</translation>
    </message>
    <message>
        <source>FIXED at %1. The page does not change.</source>
        <translation>FIXED at %1. The page does not change.</translation>
    </message>
    <message>
        <source>Freeze the picture first. Paper shows one instant.</source>
        <translation>Freeze the picture first. Paper shows one instant.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>One A4 page, equal to the screen.</source>
        <translation>One A4 page, equal to the screen.</translation>
    </message>
    <message>
        <source>Nothing new since then.</source>
        <translation>Nothing new since then.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer item(s) held.</source>
        <translation>
            <numerusform>%n newer item held.</numerusform>
            <numerusform>%n newer items held.</numerusform>
        </translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Export the brief</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Paper, scrolled with the arrow keys</source>
        <translation>Paper, scrolled with the arrow keys</translation>
    </message>
    <message>
        <source>Time of the brief</source>
        <translation>Time of the brief</translation>
    </message>
    <message>
        <source>Freeze now</source>
        <translation>Freeze now</translation>
    </message>
    <message>
        <source>Or at (%1):</source>
        <translation>Or at (%1):</translation>
    </message>
    <message>
        <source>Time to freeze at, %1</source>
        <translation>Time to freeze at, %1</translation>
    </message>
    <message>
        <source>Freeze at this time</source>
        <translation>Freeze at this time</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Held since then</source>
        <translation>Held since then</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Catch up</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Worst open incidents</source>
        <extracomment>The list that the brief shows where no saved view was chosen</extracomment>
        <translation>Worst open incidents</translation>
    </message>
    <message>
        <source>List on the page</source>
        <extracomment>What the brief lists: worst incidents, or a saved view</extracomment>
        <translation>List on the page</translation>
    </message>
</context>
<context>
    <name>yagura::BriefPreview</name>
    <message>
        <source>Page of the brief</source>
        <translation>Page of the brief</translation>
    </message>
</context>
<context>
    <name>yagura::CellTexts</name>
    <message>
        <source>No open incidents.</source>
        <translation>No open incidents.</translation>
    </message>
    <message>
        <source>Worst level: %1.</source>
        <extracomment>%1 is a level with its word, as &quot;3 Major impact&quot;</extracomment>
        <translation>Worst level: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s).</source>
        <translation>
            <numerusform>%n open incident.</numerusform>
            <numerusform>%n open incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet assessed.</source>
        <translation>
            <numerusform>%n not yet assessed.</numerusform>
            <numerusform>%n not yet assessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed within 24 hours.</source>
        <translation>Changed within 24 hours.</translation>
    </message>
    <message>
        <source>Not reporting: every source that reported here is silent.</source>
        <translation>Not reporting: every source that reported here is silent.</translation>
    </message>
    <message>
        <source>No prefecture given</source>
        <translation>No prefecture given</translation>
    </message>
    <message>
        <source>No place</source>
        <extracomment>Head of the column for incidents without a prefecture; at most four characters in Japanese (不明)</extracomment>
        <translation>No place</translation>
    </message>
</context>
<context>
    <name>yagura::ChangesPanel</name>
    <message>
        <source>new</source>
        <extracomment>新規</extracomment>
        <translation>new</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>悪化</extracomment>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>改善</extracomment>
        <translation>better</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>終結</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>決定</extracomment>
        <translation>decided</translation>
    </message>
    <message>
        <source>%1 (%2 to %3): %4</source>
        <extracomment>%1 worse or better, %2 level before, %3 level now, %4 title</extracomment>
        <translation>%1 (%2 to %3): %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what changed, %2 title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</source>
        <translation>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</translation>
    </message>
    <message>
        <source>%1 is not before what the screen shows.</source>
        <translation>%1 is not before what the screen shows.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Which earlier time is the screen to be compared with?</source>
        <translation>Which earlier time is the screen to be compared with?</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <extracomment>%1 the earlier, %2 the later instant</extracomment>
        <translation>Changes from %1 to %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 new, worse, better, closed or decided, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>… and %n more change</numerusform>
            <numerusform>… and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Export the changes</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Changes since:</source>
        <translation>Changes since:</translation>
    </message>
    <message>
        <source>0412 %1</source>
        <extracomment>How a time is written: an example, and the zone it is read in</extracomment>
        <translation>0412 %1</translation>
    </message>
    <message>
        <source>Time to compare with</source>
        <translation>Time to compare with</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Since the last brief</source>
        <translation>Since the last brief</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Export as one page (PDF) …</source>
        <translation>Export as one page (PDF) …</translation>
    </message>
</context>
<context>
    <name>yagura::ChipRow</name>
    <message>
        <source>Sector: %1</source>
        <translation>Sector: %1</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>Prefecture: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filter: none</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Clear the filter (Esc)</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filter in words</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
</context>
<context>
    <name>yagura::ClockBar</name>
    <message>
        <source>The picture of %1 is being read …</source>
        <translation>The picture of %1 is being read …</translation>
    </message>
    <message>
        <source>▶ %1×</source>
        <extracomment>How fast time is played: %1 is 0.25 to 64</extracomment>
        <translation>▶ %1×</translation>
    </message>
    <message>
        <source>◀ %1×</source>
        <translation>◀ %1×</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <extracomment>早戻し: plays time backwards</extracomment>
        <translation>◀ Back</translation>
    </message>
    <message>
        <source>Plays back; again: faster (Ctrl+J)</source>
        <translation>Plays back; again: faster (Ctrl+J)</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <extracomment>一時停止 / 再生: of the replay</extracomment>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Play</translation>
    </message>
    <message>
        <source>Stops, or goes on as before (Ctrl+Space)</source>
        <translation>Stops, or goes on as before (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <extracomment>早送り: plays time forward</extracomment>
        <translation>Forward ▶</translation>
    </message>
    <message>
        <source>Plays forward; again: faster (Ctrl+L)</source>
        <translation>Plays forward; again: faster (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go live (F5)</source>
        <translation>Go live (F5)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>The clock is live. Type a time, then Enter; Esc leaves it live.</source>
        <translation>The clock is live. Type a time, then Enter; Esc leaves it live.</translation>
    </message>
    <message>
        <source>Everything below is as known at %1. Nothing can be decided here.</source>
        <translation>Everything below is as known at %1. Nothing can be decided here.</translation>
    </message>
</context>
<context>
    <name>yagura::ClosedMatterDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the state of a matter, %2 通知遅延</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>yagura::ClosedMattersModel</name>
    <message>
        <source>Number</source>
        <extracomment>番号</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>種別</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>件名</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Council</source>
        <extracomment>協議会の決裁</extracomment>
        <translation>Council</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状態</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>決定日時</extracomment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Marks that count</source>
        <extracomment>有効な記名</extracomment>
        <translation>Marks that count</translation>
    </message>
</context>
<context>
    <name>yagura::CommandLine</name>
    <message>
        <source>Show this help and end.</source>
        <translation>Show this help and end.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Show the version and end.</translation>
    </message>
    <message>
        <source>%1 Try &apos;%2 --help&apos;.</source>
        <translation>%1 Try &apos;%2 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>yagura::ConsoleOptions</name>
    <message>
        <source>&apos;%1&apos; is not the address of a hub or feed. Write it like ws://127.0.0.1:8080.</source>
        <translation>&apos;%1&apos; is not the address of a hub or feed. Write it like ws://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size. Write width and height in pixels, like 1920x1080, from 640x400 to 16384x16384.</source>
        <translation>&apos;%1&apos; is not a size. Write width and height in pixels, like 1920x1080, from 640x400 to 16384x16384.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of seconds between 0 and 3600.</source>
        <translation>&apos;%1&apos; is not a number of seconds between 0 and 3600.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for --%2. Write 0 or more.</source>
        <translation>&apos;%1&apos; is not a number for --%2. Write 0 or more.</translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. Choose ja or en.</source>
        <translation>There is no language &apos;%1&apos;. Choose ja or en.</translation>
    </message>
    <message>
        <source>The value of --%1 is empty. Write one.</source>
        <translation>The value of --%1 is empty. Write one.</translation>
    </message>
    <message>
        <source>There is no place &apos;%1&apos;. Choose situation, sectors, timeline, decisions, review or brief.</source>
        <translation>There is no place &apos;%1&apos;. Choose situation, sectors, timeline, decisions, review or brief.</translation>
    </message>
    <message>
        <source>There is no wall scene &apos;%1&apos;. Choose all, or some of: %2.</source>
        <translation>There is no wall scene &apos;%1&apos;. Choose all, or some of: %2.</translation>
    </message>
    <message>
        <source>No wall scene was named. Choose all, or some of: %1.</source>
        <translation>No wall scene was named. Choose all, or some of: %1.</translation>
    </message>
    <message>
        <source>Join this hub instead of starting the training scenario.</source>
        <translation>Join this hub instead of starting the training scenario.</translation>
    </message>
    <message>
        <source>Also subscribe to this feed; may be given several times.</source>
        <translation>Also subscribe to this feed; may be given several times.</translation>
    </message>
    <message>
        <source>Keep everything of this console in this folder.</source>
        <translation>Keep everything of this console in this folder.</translation>
    </message>
    <message>
        <source>Sign with the key in this file.</source>
        <translation>Sign with the key in this file.</translation>
    </message>
    <message>
        <source>Open a wall display with all scenes, or with the ones named.</source>
        <translation>Open a wall display with all scenes, or with the ones named.</translation>
    </message>
    <message>
        <source>Language of the screen: ja or en.</source>
        <translation>Language of the screen: ja or en.</translation>
    </message>
    <message>
        <source>Write a picture of the first data and end.</source>
        <translation>Write a picture of the first data and end.</translation>
    </message>
    <message>
        <source>Place that the picture shows.</source>
        <translation>Place that the picture shows.</translation>
    </message>
    <message>
        <source>Size of the picture or window in pixels.</source>
        <translation>Size of the picture or window in pixels.</translation>
    </message>
    <message>
        <source>Seconds to wait for what the picture needs.</source>
        <translation>Seconds to wait for what the picture needs.</translation>
    </message>
    <message>
        <source>Write measuring points to this file as JSON lines.</source>
        <translation>Write measuring points to this file as JSON lines.</translation>
    </message>
    <message>
        <source>With --bench-json: end after so many events were shown.</source>
        <translation>With --bench-json: end after so many events were shown.</translation>
    </message>
    <message>
        <source>With --bench-json: name of the case.</source>
        <translation>With --bench-json: name of the case.</translation>
    </message>
    <message>
        <source>With --bench-json: when this program was started, microseconds since 1970.</source>
        <translation>With --bench-json: when this program was started, microseconds since 1970.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of yagura.</source>
        <translation>&apos;%1&apos; is not an option of yagura.</translation>
    </message>
    <message>
        <source>--bench-json measures the desk. Leave --wall out.</source>
        <translation>--bench-json measures the desk. Leave --wall out.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name a token. Write the absolute path of its module, a colon and its label, like /usr/lib/softhsm/libsofthsm2.so:council.</source>
        <translation>&apos;%1&apos; does not name a token. Write the absolute path of its module, a colon and its label, like /usr/lib/softhsm/libsofthsm2.so:council.</translation>
    </message>
    <message>
        <source>Sign with a key on this token: path of its PKCS#11 module, label, and the key&apos;s id in hex where it has several.</source>
        <translation>Sign with a key on this token: path of its PKCS#11 module, label, and the key&apos;s id in hex where it has several.</translation>
    </message>
    <message>
        <source>--key and --token name two keys. Choose one.</source>
        <translation>--key and --token name two keys. Choose one.</translation>
    </message>
    <message>
        <source>A scenario is played on the training hub inside this program. Leave --hub or --exercise out.</source>
        <translation>A scenario is played on the training hub inside this program. Leave --hub or --exercise out.</translation>
    </message>
    <message>
        <source>There is no scenario &apos;%1&apos;. Choose one of: %2.</source>
        <translation>There is no scenario &apos;%1&apos;. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Play this training scenario: x1, x2 or x3. Without it, x1.</source>
        <translation>Play this training scenario: x1, x2 or x3. Without it, x1.</translation>
    </message>
</context>
<context>
    <name>yagura::CountUp</name>
    <message>
        <source>NOT NOTIFIED</source>
        <extracomment>未通知: an urgent act of which the Commission has not been told; short, for a wall</extracomment>
        <translation>NOT NOTIFIED</translation>
    </message>
    <message>
        <source>NOT NOTIFIED: %1</source>
        <extracomment>未通知 %1件: urgent acts of which the Commission has not been told; short, for a wall</extracomment>
        <translation>NOT NOTIFIED: %1</translation>
    </message>
    <message>
        <source>NOT NOTIFIED %1</source>
        <extracomment>未通知 %1: an urgent act of which the Commission has not been told; %1 a running clock</extracomment>
        <translation>NOT NOTIFIED %1</translation>
    </message>
    <message numerus="yes">
        <source>NOT NOTIFIED: %n act(s), the longest %1</source>
        <extracomment>未通知 %n件 最長 %1: several such acts; %1 the clock of the oldest</extracomment>
        <translation>
            <numerusform>NOT NOTIFIED: %n act, the longest %1</numerusform>
            <numerusform>NOT NOTIFIED: %n acts, the longest %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The limit of the notice: %1 what stands behind it (法定, 内部目標 …), %2 `残り3時間57分` or `41分超過`</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notice late</source>
        <extracomment>通知遅延</extracomment>
        <translation>Notice late</translation>
    </message>
</context>
<context>
    <name>yagura::CountryDelegate</name>
    <message>
        <source>Country of the target</source>
        <translation>Country of the target</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>yagura::CountryRows</name>
    <message>
        <source>Country not known</source>
        <translation>Country not known</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names in a list (、)</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no hostile infrastructure reported.</source>
        <extracomment>%1 a country</extracomment>
        <translation>%1: no hostile infrastructure reported.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n object(s): %2.</source>
        <extracomment>%1 a country, %2 names of objects</extracomment>
        <translation>
            <numerusform>%1: %n object: %2.</numerusform>
            <numerusform>%1: %n objects: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>What stands there</source>
        <extracomment>Column of names of threat objects (対象の名称)</extracomment>
        <translation>What stands there</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionPaper</name>
    <message>
        <source>Decision sheet</source>
        <extracomment>決裁書</extracomment>
        <translation>Decision sheet</translation>
    </message>
    <message>
        <source>As of %1 (time of the ledger)</source>
        <extracomment>%1 a time</extracomment>
        <translation>As of %1 (time of the ledger)</translation>
    </message>
    <message>
        <source>Where it stands in the ledger</source>
        <translation>Where it stands in the ledger</translation>
    </message>
    <message>
        <source>Words to compare by telephone, and the last eight digits</source>
        <translation>Words to compare by telephone, and the last eight digits</translation>
    </message>
    <message>
        <source>No marking is stated: handled as the strictest</source>
        <translation>No marking is stated: handled as the strictest</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
    <message>
        <source>The ledger&apos;s receipt and place</source>
        <extracomment>Under a QR code: 台帳の受領証と所在</extracomment>
        <translation>The ledger&apos;s receipt and place</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 the heading of a section whose beginning is on the page before</extracomment>
        <translation>%1 (continued)</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionSheet</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an act, %2 its article</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was put, and by which power</source>
        <extracomment>件名・根拠</extracomment>
        <translation>What was put, and by which power</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠</extracomment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>Level asked for</translation>
    </message>
    <message>
        <source>%1, raised to %2</source>
        <extracomment>%1 the level now, %2 the level asked for</extracomment>
        <translation>%1, raised to %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>%1, of them %2 not known for certain to stand in Japan. Methods: %3</source>
        <extracomment>%1 number of targets, %2 of them abroad or nobody knows where, %3 methods</extracomment>
        <translation>%1, of them %2 not known for certain to stand in Japan. Methods: %3</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>執行官等</extracomment>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Urgent ground</translation>
    </message>
    <message>
        <source>%1, declared %2</source>
        <extracomment>%1 a ground, %2 a time</extracomment>
        <translation>%1, declared %2</translation>
    </message>
    <message>
        <source>Put by</source>
        <extracomment>付議者</extracomment>
        <translation>Put by</translation>
    </message>
    <message>
        <source>The reason&apos;s document is not on this PC.</source>
        <translation>The reason&apos;s document is not on this PC.</translation>
    </message>
    <message>
        <source>%1: %2, %3, entry %4. %5</source>
        <extracomment>%1 an office, %2 its answer, %3 a time, %4 number of the ledger&apos;s entry, %5 whether it counts</extracomment>
        <translation>%1: %2, %3, entry %4. %5</translation>
    </message>
    <message>
        <source>Council: seats and answers</source>
        <extracomment>協議会の決裁</extracomment>
        <translation>Council: seats and answers</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a seat, %2 how many have filled it, %3 of how many</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Dissent, abstention and reasons</source>
        <extracomment>反対意見・棄権・却下の理由</extracomment>
        <translation>Dissent, abstention and reasons</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nobody dissented, refused or abstained.</source>
        <translation>Nobody dissented, refused or abstained.</translation>
    </message>
    <message>
        <source>took place %1</source>
        <translation>took place %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>methods: %1</source>
        <translation>methods: %1</translation>
    </message>
    <message>
        <source>officer: %1</source>
        <translation>officer: %1</translation>
    </message>
    <message>
        <source>targets acted on: %1</source>
        <translation>targets acted on: %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the facts of one record</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: recorded by %2, %3, entry %4. %5</source>
        <extracomment>%1 what was recorded, %2 by which office, %3 a time, %4 number of the entry, %5 worth</extracomment>
        <translation>%1: recorded by %2, %3, entry %4. %5</translation>
    </message>
    <message>
        <source>Statutory lane: not within this council&apos;s power</source>
        <extracomment>法定の手続</extracomment>
        <translation>Statutory lane: not within this council&apos;s power</translation>
    </message>
    <message>
        <source>Times (of the ledger, unless the officer is named)</source>
        <translation>Times (of the ledger, unless the officer is named)</translation>
    </message>
    <message>
        <source>Put</source>
        <extracomment>付議</extracomment>
        <translation>Put</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <extracomment>回答期限</extracomment>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>決定</extracomment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>All guards held</source>
        <extracomment>両手続の完了</extracomment>
        <translation>All guards held</translation>
    </message>
    <message>
        <source>Begun (officer)</source>
        <extracomment>実施開始（執行官）</extracomment>
        <translation>Begun (officer)</translation>
    </message>
    <message>
        <source>Ended (officer)</source>
        <extracomment>実施終了（執行官）</extracomment>
        <translation>Ended (officer)</translation>
    </message>
    <message>
        <source>Notice, late</source>
        <extracomment>事後通知</extracomment>
        <translation>Notice, late</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Why, and what is not known</source>
        <translation>Why, and what is not known</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Recorded with the request</source>
        <extracomment>記録事項</extracomment>
        <translation>Recorded with the request</translation>
    </message>
    <message>
        <source>Targets, one by one</source>
        <translation>Targets, one by one</translation>
    </message>
    <message>
        <source>country unknown</source>
        <translation>country unknown</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none: this ledger goes without a witness</source>
        <translation>none: this ledger goes without a witness</translation>
    </message>
    <message>
        <source>%1 entries, by %2</source>
        <extracomment>%1 number of entries, %2 names</extracomment>
        <translation>%1 entries, by %2</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>台帳</extracomment>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Kind of ledger</source>
        <extracomment>種別</extracomment>
        <translation>Kind of ledger</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>この端末で検証済み</extracomment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>検証点</extracomment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>Witnessed</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>付議の記載</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <extracomment>%1 number of an entry, %2 a digest</extracomment>
        <translation>entry %1, %2</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <extracomment>%1 number of a matter, %2 its version, %3 its kind</extracomment>
        <translation>%1, version %2: %3</translation>
    </message>
    <message>
        <source>Council: %1. State: %2</source>
        <extracomment>%1 how the council&apos;s lane stands, %2 the matter&apos;s state</extracomment>
        <translation>Council: %1. State: %2</translation>
    </message>
    <message>
        <source>%1 % of it gone</source>
        <extracomment>経過: %1 percent of the time to answer</extracomment>
        <translation>%1 % of it gone</translation>
    </message>
    <message>
        <source>Over: counts as a refusal</source>
        <translation>Over: counts as a refusal</translation>
    </message>
    <message>
        <source>Stopped, or its period over</source>
        <extracomment>中止・期間満了（これより後は実施できない）</extracomment>
        <translation>Stopped, or its period over</translation>
    </message>
    <message>
        <source>country: %1</source>
        <translation>country: %1</translation>
    </message>
    <message>
        <source>grade: %1</source>
        <translation>grade: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>owner: %1</translation>
    </message>
    <message>
        <source>grounds: %1</source>
        <translation>grounds: %1</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionsPlace</name>
    <message>
        <source>Put a new matter before the council</source>
        <extracomment>案件を付議する</extracomment>
        <translation>Put a new matter before the council</translation>
    </message>
    <message>
        <source>Declare an urgent act</source>
        <extracomment>緊急実施を宣言する</extracomment>
        <translation>Declare an urgent act</translation>
    </message>
    <message>
        <source>Amend this matter</source>
        <extracomment>付議した案件を変更する</extracomment>
        <translation>Amend this matter</translation>
    </message>
    <message>
        <source>Signed statements as files</source>
        <extracomment>署名済み文書のファイル</extracomment>
        <translation>Signed statements as files</translation>
    </message>
    <message>
        <source>New matter</source>
        <extracomment>A short button: 案件の付議</extracomment>
        <translation>New matter</translation>
    </message>
    <message>
        <source>Urgent act</source>
        <extracomment>A short button: 緊急実施の宣言</extracomment>
        <translation>Urgent act</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>A short button: 案件の変更</extracomment>
        <translation>Amend</translation>
    </message>
    <message>
        <source>Signed files</source>
        <extracomment>A short button: 署名済み文書</extracomment>
        <translation>Signed files</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::DecisionsScene</name>
    <message numerus="yes">
        <source>%n more decision(s) within 24 hours.</source>
        <translation>
            <numerusform>%n more decision within 24 hours.</numerusform>
            <numerusform>%n more decisions within 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to show of the last 24 hours.</source>
        <translation>No decision to show of the last 24 hours.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>On a wall, both lanes of a measure: %1 the council&apos;s answer, %2 the state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Measures in one state: %1 the state, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the states of measures on a wall</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>措置, before how many of them stand in which state: %1 the first state and its count</extracomment>
        <translation>Measures: %1</translation>
    </message>
</context>
<context>
    <name>yagura::DependencyLine</name>
    <message>
        <source>, </source>
        <extracomment>Between names in a list (、)</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Sectors that lean on %1, as studies name them: %2.</source>
        <extracomment>%1 a sector, %2 a list of sectors</extracomment>
        <translation>Sectors that lean on %1, as studies name them: %2.</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <extracomment>%1 a list of sectors</extracomment>
        <translation>Not verified: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a sector, %2 for what it leans on another, %3 who says so</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>yagura::Desk</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Make your signing key…</source>
        <extracomment>署名鍵を作成する… / 席の登録を申請する…</extracomment>
        <translation>Make your signing key…</translation>
    </message>
    <message>
        <source>Ask for your seat…</source>
        <translation>Ask for your seat…</translation>
    </message>
    <message>
        <source>No key can be made here now. If this PC signs with a card or a token, put it in and start again; else ask the secretariat.</source>
        <translation>No key can be made here now. If this PC signs with a card or a token, put it in and start again; else ask the secretariat.</translation>
    </message>
</context>
<context>
    <name>yagura::DesktopNotice</name>
    <message>
        <source>Yagura</source>
        <translation>Yagura</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need you.</source>
        <translation>
            <numerusform>%n item needs you.</numerusform>
            <numerusform>%n items need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::DietPanel</name>
    <message>
        <source>Diet extract</source>
        <extracomment>Tab of the Review place: 国会報告用計数</extracomment>
        <translation>Diet extract</translation>
    </message>
    <message>
        <source>Fiscal year (April to March)</source>
        <translation>Fiscal year (April to March)</translation>
    </message>
    <message>
        <source>Save the figures as a file (CSV) …</source>
        <translation>Save the figures as a file (CSV) …</translation>
    </message>
    <message>
        <source>Figures by legal basis</source>
        <translation>Figures by legal basis</translation>
    </message>
    <message>
        <source>FY %1 (Reiwa %2)</source>
        <extracomment>A fiscal year, and its number in the Reiwa era: 令和%2年度（%1年度）</extracomment>
        <translation>FY %1 (Reiwa %2)</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <translation>The ledger is empty.</translation>
    </message>
    <message>
        <source>TRAINING. These figures come from an exercise; they are no extract for the Diet.</source>
        <translation>TRAINING. These figures come from an exercise; they are no extract for the Diet.</translation>
    </message>
    <message>
        <source>Counted from %1 ledger entries, up to %2. Root of the ledger: %3</source>
        <translation>Counted from %1 ledger entries, up to %2. Root of the ledger: %3</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>The figures were saved to %1.</source>
        <translation>The figures were saved to %1.</translation>
    </message>
</context>
<context>
    <name>yagura::DigestWordsView</name>
    <message>
        <source>Show the words in the other language as well</source>
        <translation>Show the words in the other language as well</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the digest words</source>
        <translation>Copy the digest words</translation>
    </message>
    <message>
        <source>Digest words, to compare by telephone</source>
        <translation>Digest words, to compare by telephone</translation>
    </message>
    <message>
        <source>Digest words of %1, to compare by telephone</source>
        <translation>Digest words of %1, to compare by telephone</translation>
    </message>
    <message>
        <source>The same words on two consoles mean the same object.</source>
        <translation>The same words on two consoles mean the same object.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: %1 heading, %2 words and digits</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::DutyCheckForm</name>
    <message>
        <source>Answer all three questions of the duty check.</source>
        <translation>Answer all three questions of the duty check.</translation>
    </message>
    <message>
        <source>Write down the grounds of the duty check.</source>
        <translation>Write down the grounds of the duty check.</translation>
    </message>
    <message>
        <source>The outcome follows from the answers.</source>
        <extracomment>判断：%1</extracomment>
        <translation>The outcome follows from the answers.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Is the operator a designated critical-infrastructure operator that uses specified critical computers?</source>
        <extracomment>特別社会基盤事業者か</extracomment>
        <translation>Is the operator a designated critical-infrastructure operator that uses specified critical computers?</translation>
    </message>
    <message>
        <source>Is the computer a specified critical computer of this operator?</source>
        <extracomment>特定重要電子計算機か</extracomment>
        <translation>Is the computer a specified critical computer of this operator?</translation>
    </message>
    <message>
        <source>What happened to it?</source>
        <extracomment>何が起きたか</extracomment>
        <translation>What happened to it?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A question and one of its answers, for screen readers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Grounds (required): the facts about the operator, the computer and the event; the sector decides nothing</source>
        <translation>Grounds (required): the facts about the operator, the computer and the event; the sector decides nothing</translation>
    </message>
</context>
<context>
    <name>yagura::DutyTexts</name>
    <message>
        <source>Sign-off</source>
        <extracomment>What comes next, in a narrow column: 決裁</extracomment>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <extracomment>What comes next, in a narrow column: 事後確認</extracomment>
        <translation>Confirmation</translation>
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
        <translation>Nobody yet</translation>
    </message>
</context>
<context>
    <name>yagura::ElsewhereLine</name>
    <message>
        <source>%1 here, %2 in everything.</source>
        <extracomment>%1 how many rows this tab of a list shows, %2 how many there are in all its tabs</extracomment>
        <translation>%1 here, %2 in everything.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button: shows the tab of a list that has every kind of object: 全てを表示</extracomment>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>yagura::EnrolPanel</name>
    <message>
        <source>Your key is not in the roster of this exercise yet. Enter its passphrase to ask for your seat.</source>
        <translation>Your key is not in the roster of this exercise yet. Enter its passphrase to ask for your seat.</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase of your key</translation>
    </message>
    <message>
        <source>Ask for my seat</source>
        <translation>Ask for my seat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Your key is not in the roster of this exercise yet. Ask for your seat, and prove your key in the signing window.</source>
        <translation>Your key is not in the roster of this exercise yet. Ask for your seat, and prove your key in the signing window.</translation>
    </message>
</context>
<context>
    <name>yagura::EntryDesk</name>
    <message>
        <source>Enter a report by hand…</source>
        <translation>Enter a report by hand…</translation>
    </message>
    <message>
        <source>Enter a report by hand</source>
        <translation>Enter a report by hand</translation>
    </message>
</context>
<context>
    <name>yagura::EntryForm</name>
    <message>
        <source>Operator: its number, or its name (required)</source>
        <translation>Operator: its number, or its name (required)</translation>
    </message>
    <message>
        <source>What happened, in one line (required)</source>
        <translation>What happened, in one line (required)</translation>
    </message>
    <message>
        <source>When the operator became aware (required)</source>
        <translation>When the operator became aware (required)</translation>
    </message>
    <message>
        <source>How the report came</source>
        <translation>How the report came</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Who told it</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s number or name.</source>
        <translation>Enter the operator&apos;s number or name.</translation>
    </message>
    <message>
        <source>Enter what happened, in one line.</source>
        <translation>Enter what happened, in one line.</translation>
    </message>
    <message>
        <source>Enter the day and time as 2026-09-23 14:05.</source>
        <translation>Enter the day and time as 2026-09-23 14:05.</translation>
    </message>
    <message>
        <source>The time of awareness lies in the future; enter when it was.</source>
        <translation>The time of awareness lies in the future; enter when it was.</translation>
    </message>
    <message>
        <source>Nobody is signed in with a key that the roster names, so the entry would have no author; make or enrol the key first.</source>
        <translation>Nobody is signed in with a key that the roster names, so the entry would have no author; make or enrol the key first.</translation>
    </message>
    <message>
        <source>The entry is on its way to the hub …</source>
        <translation>The entry is on its way to the hub …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>Enter the present time</translation>
    </message>
    <message>
        <source>Enter the report</source>
        <translation>Enter the report</translation>
    </message>
    <message>
        <source>This was written before and is not stored yet.</source>
        <translation>This was written before and is not stored yet.</translation>
    </message>
    <message>
        <source>A report that came by telephone, on paper or in person. It is shown as not verified until the operator&apos;s own report follows. The time of entry is recorded by itself; it is not the time of awareness.</source>
        <translation>A report that came by telephone, on paper or in person. It is shown as not verified until the operator&apos;s own report follows. The time of entry is recorded by itself; it is not the time of awareness.</translation>
    </message>
    <message>
        <source>Close (what is written stays)</source>
        <extracomment>閉じる: what is written stays</extracomment>
        <translation>Close (what is written stays)</translation>
    </message>
    <message>
        <source>Discard what is written</source>
        <extracomment>Empties the form: 入力内容を消去</extracomment>
        <translation>Discard what is written</translation>
    </message>
</context>
<context>
    <name>yagura::EverywherePanel</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>%1 found. Enter goes there.</source>
        <translation>%1 found. Enter goes there.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Operators&apos; reports</source>
        <translation>Operators&apos; reports</translation>
    </message>
    <message>
        <source>Incidents and threat data: the newest %1 of %2</source>
        <translation>Incidents and threat data: the newest %1 of %2</translation>
    </message>
    <message>
        <source>Incidents and threat data</source>
        <translation>Incidents and threat data</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Entries of the ledger</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Why it was found</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>What was found, by kind</source>
        <translation>What was found, by kind</translation>
    </message>
</context>
<context>
    <name>yagura::EvidencePanel</name>
    <message>
        <source>Folder to put the evidence in</source>
        <translation>Folder to put the evidence in</translation>
    </message>
    <message>
        <source>The evidence is in the folder %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>The evidence is in the folder %1.</translation>
    </message>
    <message>
        <source>It holds the first %1 entries of the ledger and %2 documents.</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>It holds the first %1 entries of the ledger and %2 documents.</translation>
    </message>
    <message>
        <source>This ledger has no witness: the hub alone signed its head.</source>
        <translation>This ledger has no witness: the hub alone signed its head.</translation>
    </message>
    <message>
        <source>Its head is witnessed (%1 signatures, %2 needed).</source>
        <translation>Its head is witnessed (%1 signatures, %2 needed).</translation>
    </message>
    <message>
        <source>Its head is not witnessed yet (%1 signatures, %2 needed).</source>
        <translation>Its head is not witnessed yet (%1 signatures, %2 needed).</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are left out, because no such head covers them yet.</source>
        <translation>
            <numerusform>%n newer entry is left out, because no such head covers it yet.</numerusform>
            <numerusform>%n newer entries are left out, because no such head covers them yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can check it on another machine: %1; its README says how to do it without this program.</source>
        <extracomment>%1 a command with a folder</extracomment>
        <translation>Anybody can check it on another machine: %1; its README says how to do it without this program.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>証拠を書き出す</extracomment>
        <translation>Export evidence…</translation>
    </message>
    <message>
        <source>Export the ledger as evidence</source>
        <translation>Export the ledger as evidence</translation>
    </message>
    <message>
        <source>Writes every entry, the signed heads, the keys and the documents of this console into a new folder, so that somebody outside can check the ledger without trusting this program.</source>
        <translation>Writes every entry, the signed heads, the keys and the documents of this console into a new folder, so that somebody outside can check the ledger without trusting this program.</translation>
    </message>
    <message>
        <source>The evidence is being written</source>
        <translation>The evidence is being written</translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Writing the evidence…</translation>
    </message>
    <message>
        <source>No evidence was written. %1</source>
        <translation>No evidence was written. %1</translation>
    </message>
    <message>
        <source>the exported head</source>
        <translation>the exported head</translation>
    </message>
</context>
<context>
    <name>yagura::ExerciseMenu</name>
    <message>
        <source>E&amp;xercise</source>
        <extracomment>訓練</extracomment>
        <translation>E&amp;xercise</translation>
    </message>
    <message>
        <source>Control of the exercise</source>
        <translation>Control of the exercise</translation>
    </message>
    <message>
        <source>Control of the exercise – EXERCISE</source>
        <translation>Control of the exercise – EXERCISE</translation>
    </message>
</context>
<context>
    <name>yagura::ExercisePanel</name>
    <message>
        <source>Only the script&apos;s clock runs faster. What is signed carries the time of the ledger.</source>
        <translation>Only the script&apos;s clock runs faster. What is signed carries the time of the ledger.</translation>
    </message>
    <message>
        <source>From the ledger, since this scenario was started. Times are medians.</source>
        <translation>From the ledger, since this scenario was started. Times are medians.</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>After-action figures</source>
        <extracomment>訓練後の集計</extracomment>
        <translation>After-action figures</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>シナリオ</extracomment>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>速さ</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>How many times as fast as the world the script runs</source>
        <translation>How many times as fast as the world the script runs</translation>
    </message>
    <message>
        <source>Injects of the scenario</source>
        <translation>Injects of the scenario</translation>
    </message>
    <message>
        <source>Figures of every seat</source>
        <translation>Figures of every seat</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>一時停止</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <extracomment>%1 is a time of the script</extracomment>
        <translation>%1, finished</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>The file %1 could not be written.</translation>
    </message>
</context>
<context>
    <name>yagura::ExportPanel</name>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Ceiling of the receiver</source>
        <extracomment>The highest marking that the receiver may see: 受領者の取扱上限</extracomment>
        <translation>Ceiling of the receiver</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows as shown, in their order. As of %1. Filter: %2</source>
        <extracomment>%n rows of a list; %1 time, %2 what narrows the list</extracomment>
        <translation>
            <numerusform>%n row as shown. As of %1. Filter: %2</numerusform>
            <numerusform>%n rows as shown, in their order. As of %1. Filter: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written, marked %1. SHA-256 of the rows: %2</source>
        <translation>
            <numerusform>%n row is written, marked %1. SHA-256 of the rows: %2</numerusform>
            <numerusform>%n rows are written, marked %1. SHA-256 of the rows: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop writing</source>
        <extracomment>Button that breaks off the writing of a file: 中止</extracomment>
        <translation>Stop writing</translation>
    </message>
    <message>
        <source>Writing… %1 of %2 rows</source>
        <translation>Writing… %1 of %2 rows</translation>
    </message>
    <message>
        <source>Looking at the markings of the rows…</source>
        <translation>Looking at the markings of the rows…</translation>
    </message>
    <message>
        <source>Nothing can be written for this receiver.</source>
        <translation>Nothing can be written for this receiver.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are marked above %1. Narrow the list, or choose a higher ceiling if the receiver may see that.</source>
        <translation>
            <numerusform>%n row is marked above %1. Narrow the list, or choose a higher ceiling if the receiver may see that.</numerusform>
            <numerusform>%n rows are marked above %1. Narrow the list, or choose a higher ceiling if the receiver may see that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no known marking and count as TLP:RED. Narrow the list.</source>
        <translation>
            <numerusform>%n row has no known marking and counts as TLP:RED. Narrow the list.</numerusform>
            <numerusform>%n rows have no known marking and count as TLP:RED. Narrow the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are under a legal handling class and go into no file, whatever the ceiling. Narrow the list.</source>
        <extracomment>A class of handling that the law asks for: 法令上の取扱区分</extracomment>
        <translation>
            <numerusform>%n row is under a legal handling class and goes into no file, whatever the ceiling. Narrow the list.</numerusform>
            <numerusform>%n rows are under a legal handling class and go into no file, whatever the ceiling. Narrow the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::FiguresModel</name>
    <message>
        <source>Seat</source>
        <extracomment>席</extracomment>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>閲覧</extracomment>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Time to open</source>
        <extracomment>閲覧まで</extracomment>
        <translation>Time to open</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>署名</extracomment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Time to sign</source>
        <extracomment>署名まで</extracomment>
        <translation>Time to sign</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>事後通知</extracomment>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Time to notify</source>
        <extracomment>通知まで</extracomment>
        <translation>Time to notify</translation>
    </message>
    <message>
        <source>Missed notices</source>
        <extracomment>期限超過の通知</extracomment>
        <translation>Missed notices</translation>
    </message>
    <message>
        <source>Refused statements</source>
        <extracomment>却下された署名文書</extracomment>
        <translation>Refused statements</translation>
    </message>
</context>
<context>
    <name>yagura::FirstKeyPanel</name>
    <message>
        <source>Making your key. This takes about a second.</source>
        <translation>Making your key. This takes about a second.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. Now once more.</source>
        <translation>Long enough. Now once more.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Your key for this exercise</source>
        <translation>Your key for this exercise</translation>
    </message>
    <message>
        <source>You sign decisions with a key of your own. It is made on this PC, never leaves it, and is protected by a passphrase. You are asked for the passphrase at every signature. Nobody can recover it: if it is lost, a new key is made and enrolled. An exercise key can never sign anything real.</source>
        <translation>You sign decisions with a key of your own. It is made on this PC, never leaves it, and is protected by a passphrase. You are asked for the passphrase at every signature. Nobody can recover it: if it is lost, a new key is made and enrolled. An exercise key can never sign anything real.</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>Passphrase, at least %n character</numerusform>
            <numerusform>Passphrase, at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>Make my key</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>You cannot sign yet: your key is not made.</source>
        <translation>You cannot sign yet: your key is not made.</translation>
    </message>
    <message>
        <source>Make my key…</source>
        <translation>Make my key…</translation>
    </message>
</context>
<context>
    <name>yagura::GradeDelegate</name>
    <message>
        <source>How sure the location is, A1 to F6</source>
        <translation>How sure the location is, A1 to F6</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>not graded</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentDetail</name>
    <message>
        <source>Choose an object in the list, on the map or in the timeline.</source>
        <translation>Choose an object in the list, on the map or in the timeline.</translation>
    </message>
    <message>
        <source>The operator&apos;s report</source>
        <translation>The operator&apos;s report</translation>
    </message>
    <message>
        <source>The stored bytes</source>
        <translation>The stored bytes</translation>
    </message>
    <message>
        <source>Details of the chosen item</source>
        <translation>Details of the chosen item</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An incident that still shades the map: 継続中 / 終結</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>訓練</extracomment>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>STIX 2.0, read as 2.1</source>
        <translation>STIX 2.0, read as 2.1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a kind of object, %2 the stage of a report</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>発生</extracomment>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>受信</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>保存</extracomment>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Version of</source>
        <extracomment>Time of the version that is shown: 版の日時</extracomment>
        <translation>Version of</translation>
    </message>
    <message>
        <source>Versions stored</source>
        <translation>Versions stored</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Handling class</source>
        <extracomment>取扱区分</extracomment>
        <translation>Handling class</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The name of the type, as received</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (over)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>有効期限</extracomment>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentListModel</name>
    <message>
        <source>Level</source>
        <extracomment>Head of a narrow column: 深刻度</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Stage of a report or kind of an object: 種別</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>When it happened: 発生</extracomment>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>When it reached us: 受信</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>TLP</source>
        <extracomment>Traffic Light Protocol: never translated</extracomment>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Whose turn it is, what comes next, and until when: 次の対応</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentListView</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter leaves nothing. Esc clears the selection.</source>
        <translation>The filter leaves nothing. Esc clears the selection.</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Nothing has been received yet.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>What the list shows</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>Tab of the list: 事案</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Threat data</source>
        <extracomment>Tab of the list: 脅威情報</extracomment>
        <translation>Threat data</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Objects, worst first</source>
        <translation>Objects, worst first</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing holds all that is searched for. Take words out of the search to see more.</source>
        <translation>Nothing holds all that is searched for. Take words out of the search to see more.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been received yet.</source>
        <translation>Nothing of this kind has been received yet.</translation>
    </message>
</context>
<context>
    <name>yagura::InjectsModel</name>
    <message>
        <source>To come</source>
        <extracomment>予定</extracomment>
        <translation>To come</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <extracomment>待機中</extracomment>
        <translation>Waits: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>済</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>不要</extracomment>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Puts the matter: %1</source>
        <extracomment>起案：%1</extracomment>
        <translation>Puts the matter: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer</comment>
        <extracomment>%1 is an answer, %2 the title of a matter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts it again: %1</source>
        <extracomment>再提出：%1</extracomment>
        <translation>Puts it again: %1</translation>
    </message>
    <message>
        <source>Report %2: %1</source>
        <extracomment>%1 is a step of an operator&apos;s report, %2 its number</extracomment>
        <translation>Report %2: %1</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>経過</extracomment>
        <translation>Script</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>状況</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>発出者</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>yagura::ItemTexts</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Head of a column of times: %1 what time, %2 the zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>[Silent] %1</source>
        <extracomment>Before a title in a list, its source sends nothing: %1 the title; 【途絶】%1</extracomment>
        <translation>[Silent] %1</translation>
    </message>
    <message>
        <source>[Expired] %1</source>
        <extracomment>Before a title in a list, its validity is over: %1 the title; 【有効期限切れ】%1</extracomment>
        <translation>[Expired] %1</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>It was valid until %1.</translation>
    </message>
    <message>
        <source>Its source is silent: it may have changed since.</source>
        <extracomment>The source of an item: nothing comes from it (途絶)</extracomment>
        <translation>Its source is silent: it may have changed since.</translation>
    </message>
</context>
<context>
    <name>yagura::JstField</name>
    <message>
        <source>2026-09-23 14:05 JST</source>
        <extracomment>How a time is written: an example follows</extracomment>
        <translation>2026-09-23 14:05 JST</translation>
    </message>
</context>
<context>
    <name>yagura::JumpField</name>
    <message>
        <source>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</source>
        <translation>“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.</translation>
    </message>
    <message>
        <source>%1 is still to come: there is no picture of it.</source>
        <translation>%1 is still to come: there is no picture of it.</translation>
    </message>
    <message>
        <source>0412 %1</source>
        <extracomment>How a time to jump to is written: an example, and the zone it is read in</extracomment>
        <translation>0412 %1</translation>
    </message>
    <message>
        <source>Time to jump to</source>
        <translation>Time to jump to</translation>
    </message>
    <message>
        <source>0412, 23 0412 (day of the month), 0923 0412 or 2026-09-23 04:12, then Enter</source>
        <translation>0412, 23 0412 (day of the month), 0923 0412 or 2026-09-23 04:12, then Enter</translation>
    </message>
</context>
<context>
    <name>yagura::LaneWords</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>A seat and how far it is filled: %1 its name, %2 how many, %3 of how many</extracomment>
        <translation>%1 %2 of %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is the council&apos;s turn: %1.</source>
        <extracomment>%1 seats that lack somebody</extracomment>
        <translation>It is the council&apos;s turn: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 why not, %2 whose turn it is</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a time, %2 how long ago</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: recorded by %2, %3. %4</source>
        <extracomment>%1 what was recorded, %2 by which office, %3 when, %4 whether it counts</extracomment>
        <translation>%1: recorded by %2, %3. %4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 who, %2 what, %3 when, %4 whether it counts</extracomment>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>Took place: %1</source>
        <extracomment>When a step was taken outside, by the signer</extracomment>
        <translation>Took place: %1</translation>
    </message>
    <message>
        <source>Methods: %1</source>
        <translation>Methods: %1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>Officer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n targets acted on</source>
        <translation>
            <numerusform>%n target acted on</numerusform>
            <numerusform>%n targets acted on</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit: %1 (%2)</source>
        <extracomment>%1 a time, %2 kind of a time limit</extracomment>
        <translation>Limit: %1 (%2)</translation>
    </message>
    <message>
        <source>Limit: %1 (%2), %3</source>
        <extracomment>%1 a time, %2 kind of a time limit, %3 how much time is left</extracomment>
        <translation>Limit: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Operators&apos; reports</source>
        <translation>Operators&apos; reports</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Threat actors</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>Attack patterns</source>
        <translation>Attack patterns</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Sightings</translation>
    </message>
    <message>
        <source>Reports on threats</source>
        <translation>Reports on threats</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Markings</translation>
    </message>
    <message>
        <source>Exploited vulnerabilities</source>
        <translation>Exploited vulnerabilities</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Other data</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Urgent acts</source>
        <extracomment>緊急措置: the lane of urgent acts</extracomment>
        <translation>Urgent acts</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>No actor named</translation>
    </message>
    <message>
        <source>Valid until: %1 (%2)</source>
        <extracomment>End of the period of an approval or an order; %2 the kind of clock: 法定, 命令・指針</extracomment>
        <translation>Valid until: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing follows in this matter: %1.</source>
        <extracomment>この案件の手続は終わっています: %1 the last state, 終結</extracomment>
        <translation>Nothing follows in this matter: %1.</translation>
    </message>
    <message>
        <source>Next step: %1 (%2; not within this council&apos;s power). It can be recorded now.</source>
        <extracomment>%1 a step, %2 whose it is</extracomment>
        <translation>Next step: %1 (%2; not within this council&apos;s power). It can be recorded now.</translation>
    </message>
    <message>
        <source>Next step: %1 (%2; not within this council&apos;s power). %3</source>
        <extracomment>%1 a step, %2 whose it is, %3 in a sentence why it is not possible yet</extracomment>
        <translation>Next step: %1 (%2; not within this council&apos;s power). %3</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerBanners</name>
    <message>
        <source>Warnings about the ledger</source>
        <translation>Warnings about the ledger</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerFacts</name>
    <message>
        <source>Ledger</source>
        <extracomment>台帳名</extracomment>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Kind of ledger</source>
        <extracomment>種別</extracomment>
        <translation>Kind of ledger</translation>
    </message>
    <message>
        <source>Newest proof</source>
        <extracomment>最新の証明</extracomment>
        <translation>Newest proof</translation>
    </message>
    <message>
        <source>Verified on this PC</source>
        <extracomment>この端末で検証済み</extracomment>
        <translation>Verified on this PC</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>Witnessed</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <extracomment>第三者証明の担い手</extracomment>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>信頼の基礎</extracomment>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿</extracomment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <extracomment>決裁規程</extracomment>
        <translation>Policy pack</translation>
    </message>
    <message>
        <source>Rules of evaluation</source>
        <extracomment>判定規則</extracomment>
        <translation>Rules of evaluation</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>判定状態</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checking: none has come since the start</source>
        <extracomment>確認中</extracomment>
        <translation>checking: none has come since the start</translation>
    </message>
    <message>
        <source>fresh, %1</source>
        <extracomment>%1 an age</extracomment>
        <translation>fresh, %1</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>stale, %1</translation>
    </message>
    <message>
        <source>too old to sign by, %1</source>
        <translation>too old to sign by, %1</translation>
    </message>
    <message>
        <source>none: this ledger goes without a witness</source>
        <translation>none: this ledger goes without a witness</translation>
    </message>
    <message>
        <source>%1. Needed: %2. Last signature: %3</source>
        <extracomment>%1 names, %2 how many of them are needed, %3 a time or &quot;not yet&quot;</extracomment>
        <translation>%1. Needed: %2. Last signature: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <extracomment>%1 a number of entries, %2 a time</extracomment>
        <translation>%1 entries, %2</translation>
    </message>
    <message>
        <source>no witness</source>
        <translation>no witness</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>the head of the ledger</source>
        <extracomment>台帳の最新の記載 (its Merkle root)</extracomment>
        <translation>the head of the ledger</translation>
    </message>
    <message>
        <source>as founded</source>
        <extracomment>開設時のまま</extracomment>
        <translation>as founded</translation>
    </message>
</context>
<context>
    <name>yagura::LedgerNotice</name>
    <message>
        <source>Sign nothing. Call the secretariat and another member by telephone and compare the digest words of the ledger&apos;s head (Review, tab Ledger). Keep the evidence file and this PC&apos;s data as they are. An urgent measure does not wait for this console: follow the urgent procedure and have it recorded afterwards.</source>
        <translation>Sign nothing. Call the secretariat and another member by telephone and compare the digest words of the ledger&apos;s head (Review, tab Ledger). Keep the evidence file and this PC&apos;s data as they are. An urgent measure does not wait for this console: follow the urgent procedure and have it recorded afterwards.</translation>
    </message>
    <message>
        <source>FORK – the ledger has two histories</source>
        <extracomment>台帳の分岐</extracomment>
        <translation>FORK – the ledger has two histories</translation>
    </message>
    <message>
        <source>ROLLBACK – the hub&apos;s ledger has become shorter</source>
        <extracomment>台帳の巻き戻し</extracomment>
        <translation>ROLLBACK – the hub&apos;s ledger has become shorter</translation>
    </message>
    <message>
        <source>The hub offers fewer entries than it signed for before: what was decided since may be missing there. This PC keeps all it has.</source>
        <translation>The hub offers fewer entries than it signed for before: what was decided since may be missing there. This PC keeps all it has.</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is not trusted any more</source>
        <translation>The hub&apos;s ledger is not trusted any more</translation>
    </message>
    <message>
        <source>statement %1, promised by %2</source>
        <extracomment>%1 the first digits of a hash, %2 a time</extracomment>
        <translation>statement %1, promised by %2</translation>
    </message>
    <message>
        <source>matter %1: %2, promised by %3</source>
        <extracomment>%1 number of a matter, %2 what was signed, %3 a time</extracomment>
        <translation>matter %1: %2, promised by %3</translation>
    </message>
    <message>
        <source>put before the council</source>
        <translation>put before the council</translation>
    </message>
    <message numerus="yes">
        <source>RECEIPT BROKEN – %n statement(s) not entered as promised</source>
        <extracomment>受領証の不履行</extracomment>
        <translation>
            <numerusform>RECEIPT BROKEN – %n statement not entered as promised</numerusform>
            <numerusform>RECEIPT BROKEN – %n statements not entered as promised</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub signed for your statement(s) and did not enter them in the ledger: %1.</source>
        <translation>The hub signed for your statement(s) and did not enter them in the ledger: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count yet. Call the secretariat; the signed receipt is kept on this PC as evidence, and the statement is sent again by itself. If it is urgent, hand it to the oversight commission.</source>
        <translation>They do not count yet. Call the secretariat; the signed receipt is kept on this PC as evidence, and the statement is sent again by itself. If it is urgent, hand it to the oversight commission.</translation>
    </message>
    <message>
        <source>STALE LEDGER – no new signatures</source>
        <extracomment>台帳の更新停止 / 新たな署名の停止</extracomment>
        <translation>STALE LEDGER – no new signatures</translation>
    </message>
    <message>
        <source>STALE LEDGER – later decisions may be missing</source>
        <translation>STALE LEDGER – later decisions may be missing</translation>
    </message>
    <message>
        <source>The newest proof of the ledger came %1. What was decided since does not show here.</source>
        <extracomment>%1 an age such as &quot;4 min ago&quot;</extracomment>
        <translation>The newest proof of the ledger came %1. What was decided since does not show here.</translation>
    </message>
    <message>
        <source>Nothing new can be signed until a newer proof comes. Urgent matters (numbers with U-) stay open. Call the secretariat and ask whether the hub and the witness run.</source>
        <translation>Nothing new can be signed until a newer proof comes. Urgent matters (numbers with U-) stay open. Call the secretariat and ask whether the hub and the witness run.</translation>
    </message>
    <message>
        <source>Before you sign, ask the secretariat by telephone whether something was decided since.</source>
        <translation>Before you sign, ask the secretariat by telephone whether something was decided since.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock differs from the ledger&apos;s time by %1</source>
        <extracomment>%1 a signed span of time: この端末の時計は台帳時刻より%1ずれています</extracomment>
        <translation>This PC&apos;s clock differs from the ledger&apos;s time by %1</translation>
    </message>
    <message>
        <source>Deadlines and ages on this screen are wrong by as much. Whether a signature counts is decided by the ledger&apos;s time alone.</source>
        <translation>Deadlines and ages on this screen are wrong by as much. Whether a signature counts is decided by the ledger&apos;s time alone.</translation>
    </message>
    <message>
        <source>Have this PC&apos;s clock set, or tell the secretariat if the clock here is right.</source>
        <translation>Have this PC&apos;s clock set, or tell the secretariat if the clock here is right.</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>第三者証明のない記載</extracomment>
        <translation>Waiting for the witness</translation>
    </message>
    <message>
        <source>No witness has signed this ledger yet</source>
        <translation>No witness has signed this ledger yet</translation>
    </message>
    <message>
        <source>Entry %1 is not yet witnessed; no authorisation is shown for it.</source>
        <translation>Entry %1 is not yet witnessed; no authorisation is shown for it.</translation>
    </message>
    <message>
        <source>Entries %1–%2 are not yet witnessed; no authorisation is shown for them.</source>
        <translation>Entries %1–%2 are not yet witnessed; no authorisation is shown for them.</translation>
    </message>
    <message>
        <source>Answers are taken meanwhile. If it lasts, call the secretariat: the hub may be cut off from the witness of the oversight commission.</source>
        <translation>Answers are taken meanwhile. If it lasts, call the secretariat: the hub may be cut off from the witness of the oversight commission.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>A notice for the screen reader: %1 its head, %2 what happened, %3 what to do</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>STOPPED BY YOU, not yet in the ledger: %1</source>
        <extracomment>中止（台帳未記載） %1 numbers of matters</extracomment>
        <translation>STOPPED BY YOU, not yet in the ledger: %1</translation>
    </message>
    <message>
        <source>The stop is signed and kept on this PC. It is sent by itself as soon as the hub can be reached; until then nobody else sees it here.</source>
        <translation>The stop is signed and kept on this PC. It is sent by itself as soon as the hub can be reached; until then nobody else sees it here.</translation>
    </message>
    <message>
        <source>Call the commander by telephone now.</source>
        <translation>Call the commander by telephone now.</translation>
    </message>
</context>
<context>
    <name>yagura::LegendKey</name>
    <message>
        <source>not reporting</source>
        <extracomment>Key of the map: hatched areas (報告なし)</extracomment>
        <translation>not reporting</translation>
    </message>
    <message>
        <source>changed within 24 hours</source>
        <extracomment>Key of the map: a mark with a dark corner</extracomment>
        <translation>changed within 24 hours</translation>
    </message>
    <message>
        <source>watched</source>
        <extracomment>Key of the map: an eye (注視中)</extracomment>
        <translation>watched</translation>
    </message>
</context>
<context>
    <name>yagura::LinkPicker</name>
    <message numerus="yes">
        <source>Linked incidents (at most %n)</source>
        <translation>
            <numerusform>Linked incidents (at most %n)</numerusform>
            <numerusform>Linked incidents (at most %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an incident by its title or number</source>
        <translation>Find an incident by its title or number</translation>
    </message>
</context>
<context>
    <name>yagura::ListColumns</name>
    <message>
        <source>Sort by “%1”</source>
        <extracomment>Menu of a list: %1 the name of a column; chosen again it turns the order round</extracomment>
        <translation>Sort by “%1”</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>Move “%1” to the left</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>Move “%1” to the right</translation>
    </message>
    <message>
        <source>Make “%1” wider</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>Make “%1” wider</translation>
    </message>
    <message>
        <source>Make “%1” narrower</source>
        <extracomment>Menu of a list: %1 the name of a column</extracomment>
        <translation>Make “%1” narrower</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a list: which columns are shown (表示する列)</extracomment>
        <translation>Columns</translation>
    </message>
    <message>
        <source>As many columns as fit</source>
        <translation>As many columns as fit</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Yagura – EXERCISE</source>
        <extracomment>櫓 is the product&apos;s name</extracomment>
        <translation>Yagura – EXERCISE</translation>
    </message>
    <message>
        <source>Yagura</source>
        <translation>Yagura</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Decisions</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Clock</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Open my next decision</source>
        <translation>Open my next decision</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Switch between JST and UTC</source>
        <translation>Switch between JST and UTC</translation>
    </message>
    <message>
        <source>Open the wall display</source>
        <translation>Open the wall display</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About Yagura</source>
        <translation>About Yagura</translation>
    </message>
    <message>
        <source>Stop a measure (hold F12 for 2 seconds)</source>
        <extracomment>措置を中止する（F12を2秒間長押し）</extracomment>
        <translation>Stop a measure (hold F12 for 2 seconds)</translation>
    </message>
    <message>
        <source>Freeze the clock, pause or go on</source>
        <extracomment>時刻を固定・再生・一時停止</extracomment>
        <translation>Freeze the clock, pause or go on</translation>
    </message>
    <message>
        <source>Play back; again: faster</source>
        <translation>Play back; again: faster</translation>
    </message>
    <message>
        <source>Play forward; again: faster</source>
        <translation>Play forward; again: faster</translation>
    </message>
    <message>
        <source>Go to a time …</source>
        <translation>Go to a time …</translation>
    </message>
    <message>
        <source>What changed since an earlier time …</source>
        <translation>What changed since an earlier time …</translation>
    </message>
    <message>
        <source>Only what happened around the chosen thing: 1, 5, 15, 60 minutes</source>
        <translation>Only what happened around the chosen thing: 1, 5, 15, 60 minutes</translation>
    </message>
    <message>
        <source>%1 – FIXED %2</source>
        <extracomment>%1 the product&apos;s name, %2 the instant the screen is fixed at</extracomment>
        <translation>%1 – FIXED %2</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>直前の操作を取り消す</extracomment>
        <translation>Undo what was just done</translation>
    </message>
    <message>
        <source>Close the panel, then clear the selection</source>
        <translation>Close the panel, then clear the selection</translation>
    </message>
    <message>
        <source>Press the space bar to use this button.</source>
        <extracomment>Somebody pressed Enter on a button</extracomment>
        <translation>Press the space bar to use this button.</translation>
    </message>
</context>
<context>
    <name>yagura::MapButtons</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: %1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button on a map (全体を表示)</extracomment>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>yagura::MapLegend</name>
    <message>
        <source>All sectors</source>
        <translation>All sectors</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a prefecture</source>
        <translation>
            <numerusform>%n without a prefecture</numerusform>
            <numerusform>%n without a prefecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis: incidents as reported, worst open level. Not attribution.</source>
        <translation>Basis: incidents as reported, worst open level. Not attribution.</translation>
    </message>
</context>
<context>
    <name>yagura::MapPanel</name>
    <message>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>Choice of a map (日本)</extracomment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>World</source>
        <extracomment>Choice of a map (世界)</extracomment>
        <translation>World</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button that turns a map into a table (表)</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>The same as a table (T)</source>
        <translation>The same as a table (T)</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>The same as a table</translation>
    </message>
    <message>
        <source>Table of the prefectures</source>
        <translation>Table of the prefectures</translation>
    </message>
    <message>
        <source>Table of the countries with hostile infrastructure</source>
        <translation>Table of the countries with hostile infrastructure</translation>
    </message>
</context>
<context>
    <name>yagura::MapScene</name>
    <message>
        <source>No open incident.</source>
        <translation>No open incident.</translation>
    </message>
    <message>
        <source>No prefecture ×%1</source>
        <extracomment>open incidents that name no prefecture: 県名なし ×%1</extracomment>
        <translation>No prefecture ×%1</translation>
    </message>
</context>
<context>
    <name>yagura::MarkSymbols</name>
    <message>
        <source>S</source>
        <comment>one letter on the timeline: signed (決裁, 署)</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>R</source>
        <comment>one letter on the timeline: refused (却下, 却)</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>B</source>
        <comment>one letter on the timeline: sent back (差戻し, 戻)</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter on the timeline: abstained (棄権, 棄)</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter on the timeline: any other mark (記)</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter on the timeline: matter opened (上申, 申)</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>D</source>
        <comment>one letter on the timeline: decided (決)</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>%1 (time of the report)</source>
        <extracomment>%1 is a time; the time of occurrence is not known</extracomment>
        <translation>%1 (time of the report)</translation>
    </message>
    <message>
        <source>%1, %2: incident, level %3</source>
        <extracomment>%1 time, %2 sector, %3 level</extracomment>
        <translation>%1, %2: incident, level %3</translation>
    </message>
    <message>
        <source>%1, %2: threat data</source>
        <translation>%1, %2: threat data</translation>
    </message>
    <message>
        <source>%1: matter %2 was put before the council</source>
        <translation>%1: matter %2 was put before the council</translation>
    </message>
    <message>
        <source>%1: matter %2, mark: %3</source>
        <extracomment>%3 is a verb of a member: signed, refused …</extracomment>
        <translation>%1: matter %2, mark: %3</translation>
    </message>
    <message>
        <source>%1: matter %2, outcome: %3</source>
        <extracomment>%3 is the outcome of the council&apos;s lane</extracomment>
        <translation>%1: matter %2, outcome: %3</translation>
    </message>
    <message>
        <source>%1: matter %2, mark: %3, waiting for the witness</source>
        <extracomment>%3 is a verb of a member: signed, refused …</extracomment>
        <translation>%1: matter %2, mark: %3, waiting for the witness</translation>
    </message>
    <message>
        <source>%1: matter %2, waiting for the witness</source>
        <translation>%1: matter %2, waiting for the witness</translation>
    </message>
    <message>
        <source>U</source>
        <comment>one letter on the timeline: urgent act declared (緊急, 急)</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>N</source>
        <comment>one letter on the timeline: the Commission was notified (通知, 通)</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1: urgent act %2 was declared</source>
        <translation>%1: urgent act %2 was declared</translation>
    </message>
    <message>
        <source>%1: the Commission was notified of urgent act %2</source>
        <extracomment>通知: the statutory notice of an urgent act</extracomment>
        <translation>%1: the Commission was notified of urgent act %2</translation>
    </message>
</context>
<context>
    <name>yagura::MarkingChip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a TLP label, %2 where it comes from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::MatterRowDelegate</name>
    <message>
        <source>no limit</source>
        <extracomment>期限なし</extracomment>
        <translation>no limit</translation>
    </message>
    <message>
        <source>you: %1</source>
        <extracomment>あなたの回答：%1</extracomment>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>needs your seat</source>
        <extracomment>In both lanes: あなたの対応待ち</extracomment>
        <translation>needs your seat</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 % gone)</source>
        <extracomment>%1 time left, %2 the share of it that has gone, a rung of the ladder</extracomment>
        <translation>%1 (%2 % gone)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 time left, %2 what stands behind the limit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; next: the council</source>
        <translation>%1; next: the council</translation>
    </message>
    <message>
        <source>%1; next: %2 (%3)</source>
        <extracomment>%1 the state, %2 the next step, %3 whose it is</extracomment>
        <translation>%1; next: %2 (%3)</translation>
    </message>
    <message>
        <source>next: the council</source>
        <extracomment>次は協議会: the council is to answer</extracomment>
        <translation>next: the council</translation>
    </message>
</context>
<context>
    <name>yagura::MatterSheetView</name>
    <message>
        <source>Show the exact bytes that are signed</source>
        <translation>Show the exact bytes that are signed</translation>
    </message>
    <message>
        <source>Exact bytes of the sheet</source>
        <translation>Exact bytes of the sheet</translation>
    </message>
    <message>
        <source>Sheet of the matter</source>
        <translation>Sheet of the matter</translation>
    </message>
    <message>
        <source>Choose a matter to read its sheet.</source>
        <translation>Choose a matter to read its sheet.</translation>
    </message>
    <message>
        <source>The sheet is not complete yet.</source>
        <translation>The sheet is not complete yet.</translation>
    </message>
    <message>
        <source>Matter %1: %2</source>
        <extracomment>第2026-0147号 深刻度の引上げ</extracomment>
        <translation>Matter %1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>理由</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>判明していないこと</extracomment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Sector and prefecture</source>
        <translation>Sector and prefecture</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Evidence (SHA-256)</source>
        <extracomment>証拠</extracomment>
        <translation>Evidence (SHA-256)</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>決裁後の流れ</extracomment>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the policy pack of this matter)</source>
        <translation>%1 (not in the policy pack of this matter)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠法令</extracomment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>措置の系統</extracomment>
        <translation>Track</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>深刻度</extracomment>
        <translation>Severity</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>対象</extracomment>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Put before the council by</source>
        <extracomment>起案者</extracomment>
        <translation>Put before the council by</translation>
    </message>
    <message>
        <source>Decision due</source>
        <extracomment>決裁期限</extracomment>
        <translation>Decision due</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Digest of the request (SHA-256)</source>
        <translation>Digest of the request (SHA-256)</translation>
    </message>
    <message>
        <source>Methods applied for</source>
        <extracomment>方法</extracomment>
        <translation>Methods applied for</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>サイバー危害防止措置執行官等</extracomment>
        <translation>Designated officer</translation>
    </message>
    <message>
        <source>Ground of the urgent act</source>
        <extracomment>緊急実施の理由</extracomment>
        <translation>Ground of the urgent act</translation>
    </message>
    <message>
        <source>Declared</source>
        <extracomment>宣言した日時</extracomment>
        <translation>Declared</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Version %1: what changed since version %2</source>
        <extracomment>第2版: 第1版からの変更</extracomment>
        <translation>Version %1: what changed since version %2</translation>
    </message>
    <message>
        <source>Version %1: version %2 is not here, so what changed cannot be said</source>
        <translation>Version %1: version %2 is not here, so what changed cannot be said</translation>
    </message>
</context>
<context>
    <name>yagura::MatterWords</name>
    <message>
        <source>Your answer (%1) is signed and waiting to be sent and verified.</source>
        <translation>Your answer (%1) is signed and waiting to be sent and verified.</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC. %3</source>
        <translation>Your answer (%1) stands in the ledger as entry %2, verified on this PC. %3</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger and does not count: %2</source>
        <translation>Your answer (%1) stands in the ledger and does not count: %2</translation>
    </message>
    <message>
        <source>Your answer (%1) was refused: %2</source>
        <translation>Your answer (%1) was refused: %2</translation>
    </message>
    <message>
        <source>The sheet&apos;s document cannot be read. It is shown as received and cannot be signed.</source>
        <translation>The sheet&apos;s document cannot be read. It is shown as received and cannot be signed.</translation>
    </message>
    <message>
        <source>The sheet&apos;s document is about another matter than the request. It cannot be signed.</source>
        <translation>The sheet&apos;s document is about another matter than the request. It cannot be signed.</translation>
    </message>
    <message>
        <source>Not trusted: %1</source>
        <translation>Not trusted: %1</translation>
    </message>
    <message>
        <source>Not yet verified on this PC</source>
        <translation>Not yet verified on this PC</translation>
    </message>
    <message numerus="yes">
        <source>%n ledger entries verified on this PC, %1</source>
        <translation>
            <numerusform>%n ledger entry verified on this PC, %1</numerusform>
            <numerusform>%n ledger entries verified on this PC, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC; it is waiting for the witness. %3</source>
        <translation>Your answer (%1) stands in the ledger as entry %2, verified on this PC; it is waiting for the witness. %3</translation>
    </message>
    <message>
        <source>Your answer (%1) stands in the ledger as entry %2, verified on this PC and witnessed. %3</source>
        <translation>Your answer (%1) stands in the ledger as entry %2, verified on this PC and witnessed. %3</translation>
    </message>
    <message>
        <source>Counts.</source>
        <translation>Counts.</translation>
    </message>
    <message>
        <source>Counts; waiting for the witness.</source>
        <translation>Counts; waiting for the witness.</translation>
    </message>
    <message>
        <source>Counts; witnessed.</source>
        <translation>Counts; witnessed.</translation>
    </message>
    <message>
        <source>Key revoked after it was signed. It counts; the decision is to be reviewed.</source>
        <translation>Key revoked after it was signed. It counts; the decision is to be reviewed.</translation>
    </message>
    <message>
        <source>Key revoked. Does not count: %1</source>
        <translation>Key revoked. Does not count: %1</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>第三者証明待ち: no decision is shown before the witness has signed</extracomment>
        <translation>Waiting for the witness</translation>
    </message>
    <message>
        <source>Key revoked: the key of somebody this decision rests on was revoked later. The decision stands and is to be reviewed.</source>
        <translation>Key revoked: the key of somebody this decision rests on was revoked later. The decision stands and is to be reviewed.</translation>
    </message>
    <message>
        <source>Outside the command: by the officer&apos;s own record something was done before the command was recorded, or after the measure was stopped or its period was over. This stays recorded and is to be reviewed.</source>
        <translation>Outside the command: by the officer&apos;s own record something was done before the command was recorded, or after the measure was stopped or its period was over. This stays recorded and is to be reviewed.</translation>
    </message>
    <message>
        <source>Confirmed after the fact</source>
        <extracomment>事後確認済み</extracomment>
        <translation>Confirmed after the fact</translation>
    </message>
    <message>
        <source>Confirmation after the fact pending</source>
        <extracomment>事後確認待ち</extracomment>
        <translation>Confirmation after the fact pending</translation>
    </message>
</context>
<context>
    <name>yagura::MeasureFields</name>
    <message>
        <source>Choose at least one method.</source>
        <translation>Choose at least one method.</translation>
    </message>
    <message>
        <source>Choose whose computers it concerns.</source>
        <translation>Choose whose computers it concerns.</translation>
    </message>
    <message>
        <source>Choose the designated officer.</source>
        <translation>Choose the designated officer.</translation>
    </message>
    <message>
        <source>No member holds a designation that is valid now: the registrar enters it in the roster.</source>
        <translation>No member holds a designation that is valid now: the registrar enters it in the roster.</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>Choose an officer</translation>
    </message>
    <message>
        <source>%1 (designation %2)</source>
        <translation>%1 (designation %2)</translation>
    </message>
    <message>
        <source>Targets, counted (required)</source>
        <extracomment>対象</extracomment>
        <translation>Targets, counted (required)</translation>
    </message>
    <message>
        <source>Methods applied for, at least one (required)</source>
        <extracomment>方法</extracomment>
        <translation>Methods applied for, at least one (required)</translation>
    </message>
    <message>
        <source>What it concerns: computers of the SDF or of US forces (required)</source>
        <translation>What it concerns: computers of the SDF or of US forces (required)</translation>
    </message>
    <message>
        <source>What it concerns, where it does</source>
        <translation>What it concerns, where it does</translation>
    </message>
    <message>
        <source>Designated officer (required)</source>
        <extracomment>サイバー危害防止措置執行官等</extracomment>
        <translation>Designated officer (required)</translation>
    </message>
    <message>
        <source>What the law asks to be written down</source>
        <translation>What the law asks to be written down</translation>
    </message>
</context>
<context>
    <name>yagura::NeedsYouList</name>
    <message>
        <source>Needs your seat</source>
        <translation>Needs your seat</translation>
    </message>
    <message>
        <source>Matters before the council</source>
        <translation>Matters before the council</translation>
    </message>
    <message>
        <source>Nothing needs your seat.</source>
        <translation>Nothing needs your seat.</translation>
    </message>
    <message>
        <source>No matter has been put before the council.</source>
        <translation>No matter has been put before the council.</translation>
    </message>
    <message>
        <source>Order: your seat first, then level asked for × share of the time gone (a measure counts as 4)</source>
        <extracomment>並び順: the one rule of the list</extracomment>
        <translation>Order: your seat first, then level asked for × share of the time gone (a measure counts as 4)</translation>
    </message>
    <message>
        <source>The order has changed: sort</source>
        <translation>The order has changed: sort</translation>
    </message>
</context>
<context>
    <name>yagura::NoticeBox</name>
    <message>
        <source>Detail for the secretariat: %1</source>
        <extracomment>%1 a sentence in English, for whoever is called</extracomment>
        <translation>Detail for the secretariat: %1</translation>
    </message>
    <message>
        <source>You have acknowledged this. What to do stands in the list of alarms (F3).</source>
        <translation>You have acknowledged this. What to do stands in the list of alarms (F3).</translation>
    </message>
</context>
<context>
    <name>yagura::OperatorNames</name>
    <message>
        <source>Without a number</source>
        <translation>Without a number</translation>
    </message>
</context>
<context>
    <name>yagura::OtherAnswers</name>
    <message>
        <source>Other answers</source>
        <extracomment>Folds away dissent, opinion and taking back: その他の回答</extracomment>
        <translation>Other answers</translation>
    </message>
    <message>
        <source>Your words, for a dissent or an opinion</source>
        <translation>Your words, for a dissent or an opinion</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewScene</name>
    <message>
        <source>Decided %1</source>
        <extracomment>matters the council decided within 24 hours; as short as can be: 決定 %1</extracomment>
        <translation>Decided %1</translation>
    </message>
    <message>
        <source>No open incident.</source>
        <translation>No open incident.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) silent.</source>
        <translation>
            <numerusform>%n feed silent.</numerusform>
            <numerusform>%n feeds silent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed “%1” is silent.</source>
        <translation>Feed “%1” is silent.</translation>
    </message>
    <message numerus="yes">
        <source>Feed “%1” and %n more are silent.</source>
        <translation>
            <numerusform>Feed “%1” and %n more are silent.</numerusform>
            <numerusform>Feed “%1” and %n more are silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PathFacts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 needed</source>
        <extracomment>%1 a seat, %2 how many marks it needs</extracomment>
        <translation>%1: %2 needed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a step of the law, %2 whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a step, %2 the condition under which it is needed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, within %2 (%3)</source>
        <extracomment>%1 a step, %2 a span of time, %3 the kind of clock: 法定, 命令・指針, 内部目標</extracomment>
        <translation>%1, within %2 (%3)</translation>
    </message>
    <message>
        <source>needed if a target is or may be outside Japan</source>
        <translation>needed if a target is or may be outside Japan</translation>
    </message>
    <message>
        <source>needed if a target is or may be outside Japan, or national security, the SDF or US forces are concerned</source>
        <translation>needed if a target is or may be outside Japan, or national security, the SDF or US forces are concerned</translation>
    </message>
    <message>
        <source>needed if computers of US forces are concerned</source>
        <translation>needed if computers of US forces are concerned</translation>
    </message>
    <message>
        <source>Council, confirmation after the fact: %1.</source>
        <extracomment>協議会の決裁 / 事後確認</extracomment>
        <translation>Council, confirmation after the fact: %1.</translation>
    </message>
    <message>
        <source>Council, sign-off: %1.</source>
        <translation>Council, sign-off: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The council has %1; what is not signed off by then is refused.</source>
        <translation>The council has %1; what is not signed off by then is refused.</translation>
    </message>
    <message>
        <source>One organisation fills one seat only.</source>
        <translation>One organisation fills one seat only.</translation>
    </message>
    <message>
        <source>You cannot approve your own request.</source>
        <translation>You cannot approve your own request.</translation>
    </message>
    <message>
        <source>Beside the council, and not within its power:</source>
        <translation>Beside the council, and not within its power:</translation>
    </message>
    <message>
        <source>Once everything is there, the command must come within %1.</source>
        <translation>Once everything is there, the command must come within %1.</translation>
    </message>
</context>
<context>
    <name>yagura::PlaceRows</name>
    <message>
        <source>within 24 h</source>
        <translation>within 24 h</translation>
    </message>
    <message>
        <source>not reporting</source>
        <extracomment>Cell of a table: every source that reported here is silent (報告なし)</extracomment>
        <translation>not reporting</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a prefecture, %2 sentences about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Column: one of the eight customary regions (地方)</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Worst level</source>
        <translation>Worst level</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Column: number of open incidents (継続中)</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Column: whether anything reports from there (報告の有無)</extracomment>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>yagura::PlaceViews</name>
    <message>
        <source>Incidents and reports</source>
        <extracomment>First view of the Situation place: 事案・報告</extracomment>
        <translation>Incidents and reports</translation>
    </message>
    <message>
        <source>Views of this place</source>
        <translation>Views of this place</translation>
    </message>
</context>
<context>
    <name>yagura::PrefectureMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a prefecture, %2 sentences about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map of the prefectures</source>
        <translation>Map of the prefectures</translation>
    </message>
    <message>
        <source>Watched.</source>
        <extracomment>Of a field or prefecture (注視中)</extracomment>
        <translation>Watched.</translation>
    </message>
</context>
<context>
    <name>yagura::PutMatterPanel</name>
    <message>
        <source>This is what will be signed:</source>
        <translation>This is what will be signed:</translation>
    </message>
    <message>
        <source>Back without putting the matter</source>
        <translation>Back without putting the matter</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to put a matter.</source>
        <translation>The screen shows a fixed time. Go back to live to put a matter.</translation>
    </message>
    <message>
        <source>Hold for 2 seconds, by mouse or Space.</source>
        <translation>Hold for 2 seconds, by mouse or Space.</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>Go to what is missing</translation>
    </message>
    <message numerus="yes">
        <source>What changes from the version that stands, in %n field(s)</source>
        <translation>
            <numerusform>What changes from the version that stands, in %n field</numerusform>
            <numerusform>What changes from the version that stands, in %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request is longer than a signed statement can be. Leave out evidence: it names %n piece(s) now.</source>
        <translation>
            <numerusform>The request is longer than a signed statement can be. Leave out evidence: it names %n piece now.</numerusform>
            <numerusform>The request is longer than a signed statement can be. Leave out evidence: it names %n pieces now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PutResult</name>
    <message>
        <source>Matter %1 is signed.</source>
        <translation>Matter %1 is signed.</translation>
    </message>
    <message>
        <source>Open matter %1</source>
        <translation>Open matter %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 where a statement stands, %2 why it was refused</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>matter %1</source>
        <translation>matter %1</translation>
    </message>
</context>
<context>
    <name>yagura::QuarantineList</name>
    <message>
        <source>Loading …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Nothing stands in quarantine.</source>
        <translation>Nothing stands in quarantine.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) kept apart, newest first. Nothing of them is in the picture.</source>
        <translation>
            <numerusform>%n event kept apart. Nothing of it is in the picture.</numerusform>
            <numerusform>%n events kept apart, newest first. Nothing of them is in the picture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Events in quarantine</source>
        <translation>Events in quarantine</translation>
    </message>
    <message>
        <source>Beginning of the event&apos;s bytes</source>
        <translation>Beginning of the event&apos;s bytes</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Received (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A stable code such as E-FEED-JSON</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>An explanation in English, for the log</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>The hub keeps %n event(s) apart and can show them to who runs it. This console has refused none itself.</source>
        <translation>
            <numerusform>The hub keeps one event apart and can show it to who runs it. This console has refused none itself.</numerusform>
            <numerusform>The hub keeps %n events apart and can show them to who runs it. This console has refused none itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::QueryWords</name>
    <message>
        <source>without “%1”</source>
        <translation>without “%1”</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>with “%1”</translation>
    </message>
    <message>
        <source>Level %1 or more</source>
        <translation>Level %1 or more</translation>
    </message>
    <message>
        <source>Level %1 or less</source>
        <translation>Level %1 or less</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Level %1 to %2</source>
        <translation>Level %1 to %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Another name of %1: %2</source>
        <translation>Another name of %1: %2</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <extracomment>Why something was found: %1 a field, %2 the words around the match</extracomment>
        <translation>Found in %1: %2</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Sector: %1</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>Prefecture: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>The second quotation mark is missing.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”.</source>
        <translation>Nothing stands behind “%1:”.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. The rest of the query counts.</source>
        <translation>“%1” does not know “%2”. The rest of the query counts.</translation>
    </message>
    <message>
        <source>“%1” was given twice. The first counts.</source>
        <translation>“%1” was given twice. The first counts.</translation>
    </message>
    <message>
        <source>Only words can be left out with a minus sign, not “%1”.</source>
        <translation>Only words can be left out with a minus sign, not “%1”.</translation>
    </message>
    <message>
        <source>Outside number</source>
        <extracomment>An ATT&amp;CK, CVE, CAPEC or CWE number of an object: 外部番号</extracomment>
        <translation>Outside number</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>Other names of an actor or a malware: 別名</extracomment>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A word that a sender put on an object: 分類語</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Attack phase</source>
        <extracomment>Course of an attack (kill chain): 攻撃段階</extracomment>
        <translation>Attack phase</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Linked incident</source>
        <translation>Linked incident</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Technical matters</source>
        <translation>Technical matters</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>the stored text</source>
        <extracomment>Where a word was found in a stored object, of whose parts this one has no name of its own</extracomment>
        <translation>the stored text</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 手法</extracomment>
        <translation>Technique</translation>
    </message>
</context>
<context>
    <name>yagura::Rail</name>
    <message>
        <source>Situation</source>
        <extracomment>状況</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Sectors</source>
        <extracomment>分野</extracomment>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>時系列</extracomment>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>決裁</extracomment>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>検証</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>報告資料</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>number of the place, its name, and how many decisions wait there</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>In your own words (optional)</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Reason in your own words</translation>
    </message>
    <message>
        <source>Reason (unless you sign)</source>
        <extracomment>The first line of the choice: 理由を選ぶ（署名以外の場合）</extracomment>
        <translation>Reason (unless you sign)</translation>
    </message>
</context>
<context>
    <name>yagura::Reasons</name>
    <message>
        <source>The statement is longer than the limit of 2,048 bytes; it was not taken.</source>
        <translation>The statement is longer than the limit of 2,048 bytes; it was not taken.</translation>
    </message>
    <message>
        <source>The statement is not in its canonical form; it was not taken, because two programs could read two things in it.</source>
        <translation>The statement is not in its canonical form; it was not taken, because two programs could read two things in it.</translation>
    </message>
    <message>
        <source>The statement is of a payload type that is not accepted; it was not taken.</source>
        <translation>The statement is of a payload type that is not accepted; it was not taken.</translation>
    </message>
    <message>
        <source>The signature does not verify: the statement was changed, or it was not signed with the key it names.</source>
        <translation>The signature does not verify: the statement was changed, or it was not signed with the key it names.</translation>
    </message>
    <message>
        <source>The envelope of the statement cannot be read; it was not taken.</source>
        <translation>The envelope of the statement cannot be read; it was not taken.</translation>
    </message>
    <message>
        <source>The statement is of a kind that this version does not know; it is kept in the ledger and counts for nothing.</source>
        <translation>The statement is of a kind that this version does not know; it is kept in the ledger and counts for nothing.</translation>
    </message>
    <message>
        <source>A field of the statement is missing or is not as the format says; it was not taken.</source>
        <translation>A field of the statement is missing or is not as the format says; it was not taken.</translation>
    </message>
    <message>
        <source>This console has no signing key; make one or open one before you sign.</source>
        <translation>This console has no signing key; make one or open one before you sign.</translation>
    </message>
    <message>
        <source>Your key is not in the roster yet; wait until the registrar has enrolled it.</source>
        <translation>Your key is not in the roster yet; wait until the registrar has enrolled it.</translation>
    </message>
    <message>
        <source>The passphrase is not right; nothing was signed.</source>
        <translation>The passphrase is not right; nothing was signed.</translation>
    </message>
    <message>
        <source>The passphrase must have at least 14 characters.</source>
        <translation>The passphrase must have at least 14 characters.</translation>
    </message>
    <message>
        <source>There is a key file already; it was not overwritten.</source>
        <translation>There is a key file already; it was not overwritten.</translation>
    </message>
    <message>
        <source>Others may read the key file; allow only its owner (mode 0600), then try again.</source>
        <translation>Others may read the key file; allow only its owner (mode 0600), then try again.</translation>
    </message>
    <message>
        <source>The key file cannot be read; restore it from its copy or make a new key and have it enrolled.</source>
        <translation>The key file cannot be read; restore it from its copy or make a new key and have it enrolled.</translation>
    </message>
    <message>
        <source>The key file protects its key too weakly; make a new key with this program and have it enrolled.</source>
        <translation>The key file protects its key too weakly; make a new key with this program and have it enrolled.</translation>
    </message>
    <message>
        <source>The key is not in the roster; the statement does not count.</source>
        <translation>The key is not in the roster; the statement does not count.</translation>
    </message>
    <message>
        <source>The statement names a key that does not belong to its signer; it was not taken.</source>
        <translation>The statement names a key that does not belong to its signer; it was not taken.</translation>
    </message>
    <message>
        <source>The key was revoked; what it signs no longer counts.</source>
        <translation>The key was revoked; what it signs no longer counts.</translation>
    </message>
    <message>
        <source>The key is locked; enter its passphrase to sign.</source>
        <translation>The key is locked; enter its passphrase to sign.</translation>
    </message>
    <message>
        <source>The key file or the device is no longer there; bring it back, then try again.</source>
        <translation>The key file or the device is no longer there; bring it back, then try again.</translation>
    </message>
    <message>
        <source>A document that the statement names has not arrived or is not the one that was committed to; it cannot be signed.</source>
        <translation>A document that the statement names has not arrived or is not the one that was committed to; it cannot be signed.</translation>
    </message>
    <message>
        <source>A piece of evidence does not match the hash in the request; it cannot be signed.</source>
        <translation>A piece of evidence does not match the hash in the request; it cannot be signed.</translation>
    </message>
    <message>
        <source>There is no such matter in the ledger; the mark counts for nothing.</source>
        <translation>There is no such matter in the ledger; the mark counts for nothing.</translation>
    </message>
    <message>
        <source>The mark answers other bytes than this matter&apos;s request, as when it is replayed from another matter; it counts for nothing.</source>
        <translation>The mark answers other bytes than this matter&apos;s request, as when it is replayed from another matter; it counts for nothing.</translation>
    </message>
    <message>
        <source>The mark names another policy than the one the matter was put under; it counts for nothing.</source>
        <translation>The mark names another policy than the one the matter was put under; it counts for nothing.</translation>
    </message>
    <message>
        <source>The mark was made against another roster than the one in force; look at the matter again and sign anew.</source>
        <translation>The mark was made against another roster than the one in force; look at the matter again and sign anew.</translation>
    </message>
    <message>
        <source>The matter has no such seat; the mark counts for nothing.</source>
        <translation>The matter has no such seat; the mark counts for nothing.</translation>
    </message>
    <message>
        <source>The signer does not hold the role that this seat asks for; the mark counts for nothing.</source>
        <translation>The signer does not hold the role that this seat asks for; the mark counts for nothing.</translation>
    </message>
    <message>
        <source>Who requests a matter cannot sign it as well.</source>
        <translation>Who requests a matter cannot sign it as well.</translation>
    </message>
    <message>
        <source>The same person has already answered this matter; one person counts once.</source>
        <translation>The same person has already answered this matter; one person counts once.</translation>
    </message>
    <message>
        <source>Somebody of the same body has already signed; policy asks for distinct bodies.</source>
        <translation>Somebody of the same body has already signed; policy asks for distinct bodies.</translation>
    </message>
    <message>
        <source>The mark was withdrawn or replaced by a later one of the same member.</source>
        <translation>The mark was withdrawn or replaced by a later one of the same member.</translation>
    </message>
    <message>
        <source>The deadline of the matter has passed; the mark counts for nothing.</source>
        <translation>The deadline of the matter has passed; the mark counts for nothing.</translation>
    </message>
    <message>
        <source>The matter is closed already; the mark counts for nothing.</source>
        <translation>The matter is closed already; the mark counts for nothing.</translation>
    </message>
    <message>
        <source>This act is not possible on this matter, or this version does not know it; it counts for nothing.</source>
        <translation>This act is not possible on this matter, or this version does not know it; it counts for nothing.</translation>
    </message>
    <message>
        <source>This act needs a reason; choose one of the list.</source>
        <translation>This act needs a reason; choose one of the list.</translation>
    </message>
    <message>
        <source>The number of the matter is not valid; take the next free number.</source>
        <translation>The number of the matter is not valid; take the next free number.</translation>
    </message>
    <message>
        <source>The number belongs to an earlier matter; put this one again under the next free number.</source>
        <translation>The number belongs to an earlier matter; put this one again under the next free number.</translation>
    </message>
    <message>
        <source>The policy in force does not know this kind of matter.</source>
        <translation>The policy in force does not know this kind of matter.</translation>
    </message>
    <message>
        <source>The legal basis does not fit this kind of matter or is not yet in force; choose another basis.</source>
        <translation>The legal basis does not fit this kind of matter or is not yet in force; choose another basis.</translation>
    </message>
    <message>
        <source>Your role may not put a matter of this kind.</source>
        <translation>Your role may not put a matter of this kind.</translation>
    </message>
    <message>
        <source>This console no longer trusts its hub, because two histories were seen; signing is disabled until the secretariat has resolved it.</source>
        <translation>This console no longer trusts its hub, because two histories were seen; signing is disabled until the secretariat has resolved it.</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger does not extend the ledger that this console verified; the evidence is kept, and signing is disabled.</source>
        <translation>The hub&apos;s ledger does not extend the ledger that this console verified; the evidence is kept, and signing is disabled.</translation>
    </message>
    <message>
        <source>The signer saw another history of the ledger than this console; the evidence is kept, and signing is disabled.</source>
        <translation>The signer saw another history of the ledger than this console; the evidence is kept, and signing is disabled.</translation>
    </message>
    <message>
        <source>It belongs to another ledger than the one in this data folder, and nothing of it was taken; to join another hub, choose another data folder.</source>
        <translation>It belongs to another ledger than the one in this data folder, and nothing of it was taken; to join another hub, choose another data folder.</translation>
    </message>
    <message>
        <source>Exercise and live statements never mix; the statement was not taken.</source>
        <translation>Exercise and live statements never mix; the statement was not taken.</translation>
    </message>
    <message>
        <source>The hub sent an entry that is not the next one of the ledger; it was not taken, and signing is disabled.</source>
        <translation>The hub sent an entry that is not the next one of the ledger; it was not taken, and signing is disabled.</translation>
    </message>
    <message>
        <source>An entry read back from disk differs from what was written; stop, keep the disk, and restore the ledger from the hub.</source>
        <translation>An entry read back from disk differs from what was written; stop, keep the disk, and restore the ledger from the hub.</translation>
    </message>
    <message>
        <source>The ledger on disk is shorter than a checkpoint that was signed; restore the missing entries from another copy.</source>
        <translation>The ledger on disk is shorter than a checkpoint that was signed; restore the missing entries from another copy.</translation>
    </message>
    <message>
        <source>The hub&apos;s clock has jumped; the hub appends nothing until its clock is right again.</source>
        <translation>The hub&apos;s clock has jumped; the hub appends nothing until its clock is right again.</translation>
    </message>
    <message>
        <source>The entry has not been witnessed yet; no authorisation is shown for it.</source>
        <translation>The entry has not been witnessed yet; no authorisation is shown for it.</translation>
    </message>
    <message>
        <source>The last signature of the witness is too old.</source>
        <translation>The last signature of the witness is too old.</translation>
    </message>
    <message>
        <source>The hub&apos;s checkpoint cannot be read; what it covers is not shown, and signing is disabled.</source>
        <translation>The hub&apos;s checkpoint cannot be read; what it covers is not shown, and signing is disabled.</translation>
    </message>
    <message>
        <source>The signature of the hub&apos;s checkpoint does not verify; what it covers is not shown, and signing is disabled.</source>
        <translation>The signature of the hub&apos;s checkpoint does not verify; what it covers is not shown, and signing is disabled.</translation>
    </message>
    <message>
        <source>The hub promised to log the statement and did not; the signed promise is kept as evidence.</source>
        <translation>The hub promised to log the statement and did not; the signed promise is kept as evidence.</translation>
    </message>
    <message>
        <source>The witness refused the entry, because its time is too far from the witness&apos;s time.</source>
        <translation>The witness refused the entry, because its time is too far from the witness&apos;s time.</translation>
    </message>
    <message>
        <source>The roster carries too few signatures of distinct registrars; it was not taken.</source>
        <translation>The roster carries too few signatures of distinct registrars; it was not taken.</translation>
    </message>
    <message>
        <source>The policy pack cannot be read; the one before stays in force.</source>
        <translation>The policy pack cannot be read; the one before stays in force.</translation>
    </message>
    <message>
        <source>The right to this connection was withdrawn; ask the secretariat.</source>
        <translation>The right to this connection was withdrawn; ask the secretariat.</translation>
    </message>
    <message>
        <source>The message is not valid JSON; its bytes are kept here.</source>
        <translation>The message is not valid JSON; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The message is nested too deeply; its bytes are kept here.</source>
        <translation>The message is nested too deeply; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The message has too many fields or elements, or a field of a kind that the format does not have; its bytes are kept here.</source>
        <translation>The message has too many fields or elements, or a field of a kind that the format does not have; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The message lacks a field that CloudEvents requires, or has one twice; its bytes are kept here.</source>
        <translation>The message lacks a field that CloudEvents requires, or has one twice; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The content does not match the hash in its envelope; its bytes are kept here.</source>
        <translation>The content does not match the hash in its envelope; its bytes are kept here.</translation>
    </message>
    <message>
        <source>This version cannot read content of this type; its bytes are kept here.</source>
        <translation>This version cannot read content of this type; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The source sent this number before with other content; both are kept, the first one is shown.</source>
        <translation>The source sent this number before with other content; both are kept, the first one is shown.</translation>
    </message>
    <message>
        <source>Exercise and live events never mix; the event was kept out of the picture.</source>
        <translation>Exercise and live events never mix; the event was kept out of the picture.</translation>
    </message>
    <message>
        <source>The source sends faster than it may; the connection was closed.</source>
        <translation>The source sends faster than it may; the connection was closed.</translation>
    </message>
    <message>
        <source>Too much was asked to be sent again at once; ask for a smaller part.</source>
        <translation>Too much was asked to be sent again at once; ask for a smaller part.</translation>
    </message>
    <message>
        <source>Another program has this data folder open; close it, or choose another folder.</source>
        <translation>Another program has this data folder open; close it, or choose another folder.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened; check that it exists, can be written to, and holds this program&apos;s data.</source>
        <translation>The data folder cannot be opened; check that it exists, can be written to, and holds this program&apos;s data.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not being kept; free some space.</source>
        <translation>The disk is full: new events are not being kept; free some space.</translation>
    </message>
    <message>
        <source>The disk did not confirm a write; stop, and check the disk.</source>
        <translation>The disk did not confirm a write; stop, and check the disk.</translation>
    </message>
    <message>
        <source>The second site does not answer; the statement is queued.</source>
        <translation>The second site does not answer; the statement is queued.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program; use that version.</source>
        <translation>The data was written by a newer version of this program; use that version.</translation>
    </message>
    <message>
        <source>Until connections are encrypted, the hub listens on this computer&apos;s own addresses only; use 127.0.0.1 or [::1].</source>
        <translation>Until connections are encrypted, the hub listens on this computer&apos;s own addresses only; use 127.0.0.1 or [::1].</translation>
    </message>
    <message>
        <source>The hub cannot listen on this port; it is in use or not allowed, choose another one.</source>
        <translation>The hub cannot listen on this port; it is in use or not allowed, choose another one.</translation>
    </message>
    <message>
        <source>The hub sent a message beyond the limit; the connection was closed and is made again.</source>
        <translation>The hub sent a message beyond the limit; the connection was closed and is made again.</translation>
    </message>
    <message>
        <source>The console read too slowly and was disconnected; it goes on where it stopped.</source>
        <translation>The console read too slowly and was disconnected; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program; check the address.</source>
        <translation>The other side does not speak the protocol of this program; check the address.</translation>
    </message>
    <message>
        <source>A ledger has one first statement; this second one counts for nothing.</source>
        <translation>A ledger has one first statement; this second one counts for nothing.</translation>
    </message>
    <message>
        <source>A document does not match the commitment it came under; it was not taken.</source>
        <translation>A document does not match the commitment it came under; it was not taken.</translation>
    </message>
    <message>
        <source>The document cannot be read as its format says; it cannot be signed.</source>
        <translation>The document cannot be read as its format says; it cannot be signed.</translation>
    </message>
    <message>
        <source>The sheet is not complete yet; fill in what is missing before you sign.</source>
        <translation>The sheet is not complete yet; fill in what is missing before you sign.</translation>
    </message>
    <message>
        <source>The document is about another matter than the request; it cannot be signed.</source>
        <translation>The document is about another matter than the request; it cannot be signed.</translation>
    </message>
    <message>
        <source>A measure of this kind needs its list of targets, and no other kind has one.</source>
        <translation>A measure of this kind needs its list of targets, and no other kind has one.</translation>
    </message>
    <message>
        <source>The roster cannot be read or names a member or a key twice; the one before stays in force.</source>
        <translation>The roster cannot be read or names a member or a key twice; the one before stays in force.</translation>
    </message>
    <message>
        <source>The roster does not follow the one in force; the one in force stays.</source>
        <translation>The roster does not follow the one in force; the one in force stays.</translation>
    </message>
    <message>
        <source>The policy pack does not follow the one in force; the one in force stays.</source>
        <translation>The policy pack does not follow the one in force; the one in force stays.</translation>
    </message>
    <message>
        <source>A ledger must begin with its founding statement; nothing of it was taken.</source>
        <translation>A ledger must begin with its founding statement; nothing of it was taken.</translation>
    </message>
    <message>
        <source>Entries that the hub&apos;s checkpoint covers are still on their way.</source>
        <translation>Entries that the hub&apos;s checkpoint covers are still on their way.</translation>
    </message>
    <message>
        <source>The statement has its place in the ledger already.</source>
        <translation>The statement has its place in the ledger already.</translation>
    </message>
    <message>
        <source>The hub&apos;s log key is lost or is not the one that founded its ledger; put the file log.key back into the hub&apos;s data folder.</source>
        <translation>The hub&apos;s log key is lost or is not the one that founded its ledger; put the file log.key back into the hub&apos;s data folder.</translation>
    </message>
    <message>
        <source>What the hub said is not signed by the key of its ledger; it was not taken.</source>
        <translation>What the hub said is not signed by the key of its ledger; it was not taken.</translation>
    </message>
    <message>
        <source>The request to be enrolled cannot be read: handle, organisation and roles are short words.</source>
        <translation>The request to be enrolled cannot be read: handle, organisation and roles are short words.</translation>
    </message>
    <message>
        <source>This ledger is not for exercises; the registrars enrol its members in person.</source>
        <translation>This ledger is not for exercises; the registrars enrol its members in person.</translation>
    </message>
    <message>
        <source>The request to be enrolled does not prove its key; ask again with the key open.</source>
        <translation>The request to be enrolled does not prove its key; ask again with the key open.</translation>
    </message>
    <message>
        <source>The hub has lost the key of its registrar and can enrol nobody; put the file registrar.key back into its data folder.</source>
        <translation>The hub has lost the key of its registrar and can enrol nobody; put the file registrar.key back into its data folder.</translation>
    </message>
    <message>
        <source>A message between the console and the hub lacks a field or has a wrong one; it was not taken.</source>
        <translation>A message between the console and the hub lacks a field or has a wrong one; it was not taken.</translation>
    </message>
    <message>
        <source>The hub does not take this message here; the two programs may be of different versions.</source>
        <translation>The hub does not take this message here; the two programs may be of different versions.</translation>
    </message>
    <message>
        <source>The hub does not offer the view that was asked for.</source>
        <translation>The hub does not offer the view that was asked for.</translation>
    </message>
    <message>
        <source>The content does not have the format that its type says; its bytes are kept here.</source>
        <translation>The content does not have the format that its type says; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The content is not valid STIX; its bytes are kept here.</source>
        <translation>The content is not valid STIX; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The content is not a valid entry of the KEV catalogue; its bytes are kept here.</source>
        <translation>The content is not a valid entry of the KEV catalogue; its bytes are kept here.</translation>
    </message>
    <message>
        <source>The content is not a valid incident report; its bytes are kept here.</source>
        <translation>The content is not a valid incident report; its bytes are kept here.</translation>
    </message>
    <message>
        <source>A control message is not a feed event; it was not sent.</source>
        <translation>A control message is not a feed event; it was not sent.</translation>
    </message>
    <message>
        <source>The event is larger than the hub takes; it was not sent.</source>
        <translation>The event is larger than the hub takes; it was not sent.</translation>
    </message>
    <message>
        <source>The scenario of the exercise cannot be read; correct its file or use the built-in one.</source>
        <translation>The scenario of the exercise cannot be read; correct its file or use the built-in one.</translation>
    </message>
    <message>
        <source>There is no scenario of this name; choose one that this program brings along.</source>
        <translation>There is no scenario of this name; choose one that this program brings along.</translation>
    </message>
    <message>
        <source>The data cannot be read from the disk; check the disk, and keep its copy.</source>
        <translation>The data cannot be read from the disk; check the disk, and keep its copy.</translation>
    </message>
    <message>
        <source>The disk did not take the data, and nothing of it counts as kept; free some space or check the disk.</source>
        <translation>The disk did not take the data, and nothing of it counts as kept; free some space or check the disk.</translation>
    </message>
    <message>
        <source>The hub has as many connections as it may have; try again later.</source>
        <translation>The hub has as many connections as it may have; try again later.</translation>
    </message>
    <message>
        <source>The hub does not know this path; give its address without one.</source>
        <translation>The hub does not know this path; give its address without one.</translation>
    </message>
    <message>
        <source>The other side gave no sign for too long; the connection is made again.</source>
        <translation>The other side gave no sign for too long; the connection is made again.</translation>
    </message>
    <message>
        <source>The roster names a key that was revoked; the one before stays in force.</source>
        <translation>The roster names a key that was revoked; the one before stays in force.</translation>
    </message>
    <message>
        <source>The roster gives a member&apos;s key to another member; the one before stays in force.</source>
        <translation>The roster gives a member&apos;s key to another member; the one before stays in force.</translation>
    </message>
    <message>
        <source>The new trust settings do not follow those in force; those in force stay.</source>
        <translation>The new trust settings do not follow those in force; those in force stay.</translation>
    </message>
    <message>
        <source>A ledger of several sites cannot go without a witness; the trust settings in force stay.</source>
        <translation>A ledger of several sites cannot go without a witness; the trust settings in force stay.</translation>
    </message>
    <message>
        <source>The statement carries too few signatures of distinct root keys; it was not taken.</source>
        <translation>The statement carries too few signatures of distinct root keys; it was not taken.</translation>
    </message>
    <message>
        <source>Only a registrar, the key&apos;s owner or a member of the Commission can revoke a key; the key stays valid.</source>
        <translation>Only a registrar, the key&apos;s owner or a member of the Commission can revoke a key; the key stays valid.</translation>
    </message>
    <message>
        <source>The revocation names a key that was never this member&apos;s; nothing was revoked.</source>
        <translation>The revocation names a key that was never this member&apos;s; nothing was revoked.</translation>
    </message>
    <message>
        <source>The key had been revoked before; nothing has changed.</source>
        <translation>The key had been revoked before; nothing has changed.</translation>
    </message>
    <message>
        <source>The policy in force wants a token for signatures outside exercises; nothing was signed with the key file.</source>
        <translation>The policy in force wants a token for signatures outside exercises; nothing was signed with the key file.</translation>
    </message>
    <message>
        <source>The library of the token cannot be loaded; check the path that this console was given.</source>
        <translation>The library of the token cannot be loaded; check the path that this console was given.</translation>
    </message>
    <message>
        <source>The token has no key that can be used here, or several of them; name one by its id.</source>
        <translation>The token has no key that can be used here, or several of them; name one by its id.</translation>
    </message>
    <message>
        <source>The PIN is not right; nothing was signed.</source>
        <translation>The PIN is not right; nothing was signed.</translation>
    </message>
    <message>
        <source>The token has locked itself after too many wrong PINs; whoever issued it can unlock it.</source>
        <translation>The token has locked itself after too many wrong PINs; whoever issued it can unlock it.</translation>
    </message>
    <message>
        <source>The token did not sign; take it out, put it in again, then try once more.</source>
        <translation>The token did not sign; take it out, put it in again, then try once more.</translation>
    </message>
    <message>
        <source>The signing window was closed; nothing was signed.</source>
        <translation>The signing window was closed; nothing was signed.</translation>
    </message>
    <message>
        <source>The signing process ended without an answer; nothing was signed, and this console goes on. Try again; if it happens again, the token&apos;s library may be at fault.</source>
        <translation>The signing process ended without an answer; nothing was signed, and this console goes on. Try again; if it happens again, the token&apos;s library may be at fault.</translation>
    </message>
    <message>
        <source>The program yagura-signer is not there; outside exercises nothing is signed without it. Have it installed beside this one.</source>
        <translation>The program yagura-signer is not there; outside exercises nothing is signed without it. Have it installed beside this one.</translation>
    </message>
    <message>
        <source>A signing window is open already; finish there first.</source>
        <translation>A signing window is open already; finish there first.</translation>
    </message>
    <message>
        <source>The signing process could not read what it was asked; nothing was signed.</source>
        <translation>The signing process could not read what it was asked; nothing was signed.</translation>
    </message>
    <message>
        <source>These bytes are nothing that is signed here: they cannot be read, or are of an unknown kind; nothing was signed.</source>
        <translation>These bytes are nothing that is signed here: they cannot be read, or are of an unknown kind; nothing was signed.</translation>
    </message>
    <message>
        <source>The statement names another key than the one at hand; nothing was signed.</source>
        <translation>The statement names another key than the one at hand; nothing was signed.</translation>
    </message>
    <message>
        <source>What would have been shown is not what would have been signed: a document is missing or does not match its hash; nothing was signed.</source>
        <translation>What would have been shown is not what would have been signed: a document is missing or does not match its hash; nothing was signed.</translation>
    </message>
    <message>
        <source>There is something in that place already; nothing was written. Choose a folder that is not there yet.</source>
        <translation>There is something in that place already; nothing was written. Choose a folder that is not there yet.</translation>
    </message>
    <message>
        <source>The evidence cannot be written there; check the free space and the folder&apos;s rights.</source>
        <translation>The evidence cannot be written there; check the free space and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>No head of the ledger carries the signatures yet that this ledger asks for; export the evidence when the witness can be reached.</source>
        <translation>No head of the ledger carries the signatures yet that this ledger asks for; export the evidence when the witness can be reached.</translation>
    </message>
    <message>
        <source>The ledger&apos;s head does not cover the entries of the evidence, or there are too many for one bundle.</source>
        <translation>The ledger&apos;s head does not cover the entries of the evidence, or there are too many for one bundle.</translation>
    </message>
    <message>
        <source>The evidence is not a folder of plain files as an export writes it.</source>
        <translation>The evidence is not a folder of plain files as an export writes it.</translation>
    </message>
    <message>
        <source>A file of the evidence is missing, added or changed; ask for it again.</source>
        <translation>A file of the evidence is missing, added or changed; ask for it again.</translation>
    </message>
    <message>
        <source>A document of the evidence is not the one that the ledger names.</source>
        <translation>A document of the evidence is not the one that the ledger names.</translation>
    </message>
    <message>
        <source>The evidence&apos;s proofs for outside checkers do not hold.</source>
        <translation>The evidence&apos;s proofs for outside checkers do not hold.</translation>
    </message>
    <message>
        <source>The keys in the evidence are not those of the ledger.</source>
        <translation>The keys in the evidence are not those of the ledger.</translation>
    </message>
    <message>
        <source>Nobody signed this ledger under the rules of this version; check it with the version that wrote it.</source>
        <translation>Nobody signed this ledger under the rules of this version; check it with the version that wrote it.</translation>
    </message>
    <message>
        <source>The founding file cannot be read; no ledger was founded with it.</source>
        <translation>The founding file cannot be read; no ledger was founded with it.</translation>
    </message>
    <message>
        <source>Another ledger is in the data folder already; nothing was added to it.</source>
        <translation>Another ledger is in the data folder already; nothing was added to it.</translation>
    </message>
    <message>
        <source>A statement of the founding file would count for nothing; check the file with those who signed it.</source>
        <translation>A statement of the founding file would count for nothing; check the file with those who signed it.</translation>
    </message>
    <message>
        <source>The folder holds a ledger already; rebuild into an empty folder.</source>
        <translation>The folder holds a ledger already; rebuild into an empty folder.</translation>
    </message>
    <message>
        <source>The ledger does not name this witness; what it signs is not counted.</source>
        <translation>The ledger does not name this witness; what it signs is not counted.</translation>
    </message>
    <message>
        <source>The law that this kind of matter rests on is not in force yet; it cannot be put before its day.</source>
        <translation>The law that this kind of matter rests on is not in force yet; it cannot be put before its day.</translation>
    </message>
    <message>
        <source>This kind of matter has no urgent lane; put it in the ordinary way.</source>
        <translation>This kind of matter has no urgent lane; put it in the ordinary way.</translation>
    </message>
    <message>
        <source>The declared ground or its time is missing, unknown or in the future, or is given where the matter is not urgent; correct it.</source>
        <translation>The declared ground or its time is missing, unknown or in the future, or is given where the matter is not urgent; correct it.</translation>
    </message>
    <message>
        <source>The methods that are applied for are missing or are not those of this kind of measure; choose them from the list.</source>
        <translation>The methods that are applied for are missing or are not those of this kind of measure; choose them from the list.</translation>
    </message>
    <message>
        <source>This kind of measure must concern computers of the SDF or of US forces; choose what it concerns, or another kind.</source>
        <translation>This kind of measure must concern computers of the SDF or of US forces; choose what it concerns, or another kind.</translation>
    </message>
    <message>
        <source>The officer who is named holds no designation that is valid now; name one who does.</source>
        <translation>The officer who is named holds no designation that is valid now; name one who does.</translation>
    </message>
    <message>
        <source>The sheet lacks an entry that the request must have; fill in what is marked as required.</source>
        <translation>The sheet lacks an entry that the request must have; fill in what is marked as required.</translation>
    </message>
    <message>
        <source>A member of the Commission cannot hold an executive office as well, nor run the system; the roster was not taken.</source>
        <translation>A member of the Commission cannot hold an executive office as well, nor run the system; the roster was not taken.</translation>
    </message>
    <message>
        <source>The sheet says something else than the request about targets, methods or the ground; it cannot be signed.</source>
        <translation>The sheet says something else than the request about targets, methods or the ground; it cannot be signed.</translation>
    </message>
    <message>
        <source>The record has other fields than the ledger says; what it says is not to be relied on.</source>
        <translation>The record has other fields than the ledger says; what it says is not to be relied on.</translation>
    </message>
    <message>
        <source>The file is no signed statement that this program can read; ask for it again.</source>
        <translation>The file is no signed statement that this program can read; ask for it again.</translation>
    </message>
    <message>
        <source>The statement in the file is signed by nobody of the roster in force; it was not sent.</source>
        <translation>The statement in the file is signed by nobody of the roster in force; it was not sent.</translation>
    </message>
    <message>
        <source>The statement in the file is in the ledger already or on its way there; nothing is left to do.</source>
        <translation>The statement in the file is in the ledger already or on its way there; nothing is left to do.</translation>
    </message>
    <message>
        <source>A report has no such step; nothing was recorded.</source>
        <translation>A report has no such step; nothing was recorded.</translation>
    </message>
    <message>
        <source>The law on operators&apos; reports is not in force yet, or the policy in force knows no reports; nothing can be recorded.</source>
        <translation>The law on operators&apos; reports is not in force yet, or the policy in force knows no reports; nothing can be recorded.</translation>
    </message>
    <message>
        <source>The signer does not hold the role that this step of a report asks for; the step counts for nothing.</source>
        <translation>The signer does not hold the role that this step of a report asks for; the step counts for nothing.</translation>
    </message>
    <message>
        <source>The time of the report&apos;s step is missing or lies in the future; correct it.</source>
        <translation>The time of the report&apos;s step is missing or lies in the future; correct it.</translation>
    </message>
    <message>
        <source>There is no such report in the ledger; begin with its detection or with becoming aware of it.</source>
        <translation>There is no such report in the ledger; begin with its detection or with becoming aware of it.</translation>
    </message>
    <message>
        <source>The step names another operator or another computer than the report; correct it, or begin another report.</source>
        <translation>The step names another operator or another computer than the report; correct it, or begin another report.</translation>
    </message>
    <message>
        <source>The report is closed; it takes no more steps.</source>
        <translation>The report is closed; it takes no more steps.</translation>
    </message>
    <message>
        <source>The step names an outcome that it cannot have, or none where it needs one; choose one of the list.</source>
        <translation>The step names an outcome that it cannot have, or none where it needs one; choose one of the list.</translation>
    </message>
    <message>
        <source>The report is not at this step now; record first what comes before it.</source>
        <translation>The report is not at this step now; record first what comes before it.</translation>
    </message>
    <message>
        <source>A matter of this kind has no such step of the statutory lane; nothing is to be recorded.</source>
        <translation>A matter of this kind has no such step of the statutory lane; nothing is to be recorded.</translation>
    </message>
    <message>
        <source>The matter is not at this step now; look where it stands and record the step that is due.</source>
        <translation>The matter is not at this step now; look where it stands and record the step that is due.</translation>
    </message>
    <message>
        <source>This matter does not need this step; nothing is to be recorded.</source>
        <translation>This matter does not need this step; nothing is to be recorded.</translation>
    </message>
    <message>
        <source>The command has been given; what comes before it can no longer be recorded.</source>
        <translation>The command has been given; what comes before it can no longer be recorded.</translation>
    </message>
    <message>
        <source>This step has been recorded already; it is not recorded twice.</source>
        <translation>This step has been recorded already; it is not recorded twice.</translation>
    </message>
    <message>
        <source>The measure has begun or is over; it can be stopped, and no longer withdrawn.</source>
        <translation>The measure has begun or is over; it can be stopped, and no longer withdrawn.</translation>
    </message>
    <message>
        <source>The record does not name one of the outcomes of this step; choose one of the list.</source>
        <translation>The record does not name one of the outcomes of this step; choose one of the list.</translation>
    </message>
    <message>
        <source>The time at which it happened is missing, lies in the future, or is before the beginning; correct it.</source>
        <translation>The time at which it happened is missing, lies in the future, or is before the beginning; correct it.</translation>
    </message>
    <message>
        <source>The end of the period is missing, has passed, lies too far ahead, or is given where there is none; correct it.</source>
        <translation>The end of the period is missing, has passed, lies too far ahead, or is given where there is none; correct it.</translation>
    </message>
    <message>
        <source>The record lacks a field that must be there; fill in every field that is marked as required.</source>
        <translation>The record lacks a field that must be there; fill in every field that is marked as required.</translation>
    </message>
    <message>
        <source>Targets or methods go beyond what was applied for, approved or commanded, or none is named; correct them, or put a new application.</source>
        <translation>Targets or methods go beyond what was applied for, approved or commanded, or none is named; correct them, or put a new application.</translation>
    </message>
    <message>
        <source>The officer who is to act holds no designation that is valid now; name an officer who does.</source>
        <translation>The officer who is to act holds no designation that is valid now; name an officer who does.</translation>
    </message>
    <message>
        <source>The period of an approval, of an order or of the authorisation is over; going on needs it anew.</source>
        <translation>The period of an approval, of an order or of the authorisation is over; going on needs it anew.</translation>
    </message>
    <message>
        <source>The council has not signed off; the command comes after it.</source>
        <translation>The council has not signed off; the command comes after it.</translation>
    </message>
    <message>
        <source>The check of the requirements is not recorded as met; it comes before everything else.</source>
        <translation>The check of the requirements is not recorded as met; it comes before everything else.</translation>
    </message>
    <message>
        <source>The request by US forces is not recorded as made; the measure cannot go on without it.</source>
        <translation>The request by US forces is not recorded as made; the measure cannot go on without it.</translation>
    </message>
    <message>
        <source>The National Security Council is not recorded as having agreed; its review comes before the command.</source>
        <translation>The National Security Council is not recorded as having agreed; its review comes before the command.</translation>
    </message>
    <message>
        <source>The request or consent of the NPSC is not recorded; the order of communications protection measures needs it.</source>
        <translation>The request or consent of the NPSC is not recorded; the order of communications protection measures needs it.</translation>
    </message>
    <message>
        <source>The Prime Minister&apos;s order of communications protection measures is not recorded; the measure needs it.</source>
        <translation>The Prime Minister&apos;s order of communications protection measures is not recorded; the measure needs it.</translation>
    </message>
    <message>
        <source>The consultation with the Foreign Minister is not recorded as agreed; it comes before the approval and the command.</source>
        <translation>The consultation with the Foreign Minister is not recorded as agreed; it comes before the approval and the command.</translation>
    </message>
    <message>
        <source>The Commission&apos;s approval is not recorded; nobody else can give it.</source>
        <translation>The Commission&apos;s approval is not recorded; nobody else can give it.</translation>
    </message>
    <message>
        <source>The command is not recorded yet; nothing is carried out before it.</source>
        <translation>The command is not recorded yet; nothing is carried out before it.</translation>
    </message>
    <message>
        <source>The notice to the Commission or its receipt is not recorded yet; whoever acts without prior approval owes it.</source>
        <translation>The notice to the Commission or its receipt is not recorded yet; whoever acts without prior approval owes it.</translation>
    </message>
    <message>
        <source>The Commission&apos;s finding after the fact is not recorded yet; the matter cannot be closed without it.</source>
        <translation>The Commission&apos;s finding after the fact is not recorded yet; the matter cannot be closed without it.</translation>
    </message>
    <message>
        <source>The response to the Commission&apos;s recommendation is not recorded yet; the matter cannot be closed without it.</source>
        <translation>The response to the Commission&apos;s recommendation is not recorded yet; the matter cannot be closed without it.</translation>
    </message>
    <message>
        <source>It is too early for this answer: substitutes wait for their time, and an urgent act is confirmed after its command; answer later.</source>
        <translation>It is too early for this answer: substitutes wait for their time, and an urgent act is confirmed after its command; answer later.</translation>
    </message>
    <message>
        <source>An urgent act is confirmed after the fact and any other matter is signed beforehand; choose the answer that fits.</source>
        <translation>An urgent act is confirmed after the fact and any other matter is signed beforehand; choose the answer that fits.</translation>
    </message>
    <message>
        <source>The same person cannot sign, approve, command and close one measure; somebody else has to do it.</source>
        <translation>The same person cannot sign, approve, command and close one measure; somebody else has to do it.</translation>
    </message>
    <message>
        <source>There is no answer of yours that counts; there is nothing to withdraw.</source>
        <translation>There is no answer of yours that counts; there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>The signer has taken the answer back; it no longer counts.</source>
        <translation>The signer has taken the answer back; it no longer counts.</translation>
    </message>
    <message>
        <source>The matter was amended after this answer; it no longer counts, and the new version has to be answered anew.</source>
        <translation>The matter was amended after this answer; it no longer counts, and the new version has to be answered anew.</translation>
    </message>
    <message>
        <source>A message was longer than its limit, and the connection was closed; nothing of it was taken.</source>
        <translation>A message was longer than its limit, and the connection was closed; nothing of it was taken.</translation>
    </message>
    <message>
        <source>This ledger is in earnest: no exercise is played on it; start a training one.</source>
        <translation>This ledger is in earnest: no exercise is played on it; start a training one.</translation>
    </message>
    <message>
        <source>The file could not be written; check the free space and the folder&apos;s rights.</source>
        <translation>The file could not be written; check the free space and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>The hub did not answer, so it is not known whether it stored the entry; what was written stays here. Enter it again when the hub answers: it is stored once.</source>
        <translation>The hub did not answer, so it is not known whether it stored the entry; what was written stays here. Enter it again when the hub answers: it is stored once.</translation>
    </message>
    <message>
        <source>This console sent more messages in a second than the hub takes and was disconnected; it connects again by itself. If it happens again, tell the hub&apos;s operator.</source>
        <translation>This console sent more messages in a second than the hub takes and was disconnected; it connects again by itself. If it happens again, tell the hub&apos;s operator.</translation>
    </message>
    <message>
        <source>An alarm is put aside for a written reason only; write it down.</source>
        <translation>An alarm is put aside for a written reason only; write it down.</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most eight hours; choose a time from the list.</source>
        <translation>An alarm is shelved for at most eight hours; choose a time from the list.</translation>
    </message>
    <message>
        <source>An alarm of class A is put aside by two people; enter another member&apos;s number and what that member says.</source>
        <translation>An alarm of class A is put aside by two people; enter another member&apos;s number and what that member says.</translation>
    </message>
    <message>
        <source>The alarm has changed meanwhile; look at how it stands now.</source>
        <translation>The alarm has changed meanwhile; look at how it stands now.</translation>
    </message>
    <message>
        <source>The alarm is over and acknowledged; there is nothing left to do about it.</source>
        <translation>The alarm is over and acknowledged; there is nothing left to do about it.</translation>
    </message>
    <message>
        <source>The amendment changes the kind or the basis, or has more or other targets or methods than before; put it as a new application.</source>
        <translation>The amendment changes the kind or the basis, or has more or other targets or methods than before; put it as a new application.</translation>
    </message>
    <message>
        <source>The policy pack lets a measure abroad go without the Foreign Minister; the one before stays in force.</source>
        <translation>The policy pack lets a measure abroad go without the Foreign Minister; the one before stays in force.</translation>
    </message>
    <message>
        <source>The screen shows a fixed time; go back to live before you decide. Nothing was signed.</source>
        <translation>The screen shows a fixed time; go back to live before you decide. Nothing was signed.</translation>
    </message>
    <message>
        <source>Whether the measure began, and how it ended, is not recorded yet; the officer who was commanded records it.</source>
        <translation>Whether the measure began, and how it ended, is not recorded yet; the officer who was commanded records it.</translation>
    </message>
    <message>
        <source>The council has not yet said whether it confirms the urgent act, and its time still runs; the matter can be closed after its answer or at the end of that time.</source>
        <translation>The council has not yet said whether it confirms the urgent act, and its time still runs; the matter can be closed after its answer or at the end of that time.</translation>
    </message>
    <message>
        <source>The Commission has recorded no recommendation yet; the response comes after it, and what was not found proper is closed only after the response.</source>
        <translation>The Commission has recorded no recommendation yet; the response comes after it, and what was not found proper is closed only after the response.</translation>
    </message>
    <message>
        <source>The same member has signed another answer in this seat later; the later one is meant, and this one counts for nothing.</source>
        <translation>The same member has signed another answer in this seat later; the later one is meant, and this one counts for nothing.</translation>
    </message>
    <message>
        <source>Rows of the list are marked above what the receiver may see; narrow the list, or choose another ceiling.</source>
        <translation>Rows of the list are marked above what the receiver may see; narrow the list, or choose another ceiling.</translation>
    </message>
    <message>
        <source>The list could not be written; choose another folder, or make room on the disk.</source>
        <translation>The list could not be written; choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>The index of searches is not there yet; the lists are searched by what they show.</source>
        <translation>The index of searches is not there yet; the lists are searched by what they show.</translation>
    </message>
    <message>
        <source>The search was given up, because another one was begun; nothing needs to be done.</source>
        <translation>The search was given up, because another one was begun; nothing needs to be done.</translation>
    </message>
    <message>
        <source>The view was changed after it was saved; ask its owner for the file again.</source>
        <translation>The view was changed after it was saved; ask its owner for the file again.</translation>
    </message>
    <message>
        <source>The file holds no view, or one of a newer version; choose another file.</source>
        <translation>The file holds no view, or one of a newer version; choose another file.</translation>
    </message>
    <message>
        <source>The file of the view cannot be read; choose another file.</source>
        <translation>The file of the view cannot be read; choose another file.</translation>
    </message>
    <message>
        <source>The view could not be written; choose another folder, or make room on the disk.</source>
        <translation>The view could not be written; choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>A sort of alarm that asks nobody to do anything is no alarm; tell the secretariat.</source>
        <translation>A sort of alarm that asks nobody to do anything is no alarm; tell the secretariat.</translation>
    </message>
    <message>
        <source>A sort of alarm that asks no seat is no alarm; tell the secretariat.</source>
        <translation>A sort of alarm that asks no seat is no alarm; tell the secretariat.</translation>
    </message>
    <message>
        <source>The signer speaks for an operator but does not belong to the operator of this report; somebody of that operator signs it, or an office that takes reports records it.</source>
        <translation>The signer speaks for an operator but does not belong to the operator of this report; somebody of that operator signs it, or an office that takes reports records it.</translation>
    </message>
    <message>
        <source>The writing was stopped; no file was written.</source>
        <translation>The writing was stopped; no file was written.</translation>
    </message>
    <message>
        <source>That names no place or sector that can be watched; choose another one.</source>
        <translation>That names no place or sector that can be watched; choose another one.</translation>
    </message>
</context>
<context>
    <name>yagura::RecordForm</name>
    <message>
        <source>Fill in the required field &quot;%1&quot;.</source>
        <translation>Fill in the required field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A field that must be filled in: 必須</extracomment>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>%1, in Japanese</source>
        <translation>%1, in Japanese</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, in English</translation>
    </message>
</context>
<context>
    <name>yagura::RelationModel</name>
    <message>
        <source>Relation</source>
        <extracomment>関係を述べる文</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>確認された期間</extracomment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>yagura::ReportCaseView</name>
    <message>
        <source>Stage: %1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Tab at the right of the Situation place: 報告</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Became aware</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Sharing with the NCO</source>
        <translation>Sharing with the NCO</translation>
    </message>
    <message>
        <source>Linked incidents</source>
        <translation>Linked incidents</translation>
    </message>
    <message>
        <source>What the operator sent could not be read yet.</source>
        <translation>What the operator sent could not be read yet.</translation>
    </message>
    <message>
        <source>The feed has not brought what the operator sent.</source>
        <translation>The feed has not brought what the operator sent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step and what came out of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 (recorded by %3, %4)</source>
        <extracomment>%1 a step, %2 when it took place, %3 the office that recorded it, %4 when</extracomment>
        <translation>%1, %2 (recorded by %3, %4)</translation>
    </message>
    <message>
        <source>Counts for nothing: %1</source>
        <translation>Counts for nothing: %1</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <extracomment>A field of a record and its text</extracomment>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Nothing yet: nobody has taken this report up.</source>
        <translation>Nothing yet: nobody has taken this report up.</translation>
    </message>
    <message>
        <source>Operator&apos;s report</source>
        <translation>Operator&apos;s report</translation>
    </message>
    <message>
        <source>Choose an operator&apos;s report.</source>
        <translation>Choose an operator&apos;s report.</translation>
    </message>
    <message>
        <source>Recorded by the office</source>
        <translation>Recorded by the office</translation>
    </message>
    <message>
        <source>Sent by the operator</source>
        <translation>Sent by the operator</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of an operator and its number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Typed in from what was told</source>
        <translation>Typed in from what was told</translation>
    </message>
</context>
<context>
    <name>yagura::ReportFacts</name>
    <message>
        <source>Form 1, DDoS attack</source>
        <extracomment>様式1 DDoS攻撃事案共通様式</extracomment>
        <translation>Form 1, DDoS attack</translation>
    </message>
    <message>
        <source>Form 2, ransomware</source>
        <extracomment>様式2 ランサムウェア事案共通様式</extracomment>
        <translation>Form 2, ransomware</translation>
    </message>
    <message>
        <source>Form 3, other cyber attack</source>
        <extracomment>様式3 その他サイバー攻撃等事案共通様式</extracomment>
        <translation>Form 3, other cyber attack</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Continuity %1 · Safety %2</source>
        <extracomment>The two viewpoints of the severity criteria: 持続性 %1 ・ 安全性 %2</extracomment>
        <translation>Continuity %1 · Safety %2</translation>
    </message>
    <message>
        <source>, told by %1</source>
        <translation>, told by %1</translation>
    </message>
    <message>
        <source>By %1; %2%3</source>
        <extracomment>%1 a member, %2 by telephone …, %3 empty, or who told it</extracomment>
        <translation>By %1; %2%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a level of severity, %2 the reason for it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Something was sent that is no score with its assessor and time.</source>
        <translation>Something was sent that is no score with its assessor and time.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>%1 of 100 (%2)</source>
        <extracomment>%2 the assessor&apos;s own word for the priority</extracomment>
        <translation>%1 of 100 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>NCISS version %1</source>
        <translation>NCISS version %1</translation>
    </message>
    <message>
        <source>Not yet reported</source>
        <translation>Not yet reported</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revision %2</translation>
    </message>
    <message>
        <source>Typed in, not verified</source>
        <extracomment>手入力（未確認）</extracomment>
        <translation>Typed in, not verified</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>様式</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>事業者</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Became aware</source>
        <extracomment>認知: the statutory clocks start here</extracomment>
        <translation>Became aware</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>評価の観点: the viewpoints of the severity criteria</extracomment>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <extracomment>評価者</extracomment>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>NCO sharing consent</source>
        <extracomment>国家サイバー統括室への共有同意</extracomment>
        <translation>NCO sharing consent</translation>
    </message>
    <message>
        <source>1 Kind of report</source>
        <extracomment>1 報告の区分</extracomment>
        <translation>1 Kind of report</translation>
    </message>
    <message>
        <source>2 Operator</source>
        <extracomment>2 事業者の概要</extracomment>
        <translation>2 Operator</translation>
    </message>
    <message>
        <source>3 Overview of the event</source>
        <extracomment>3 特定侵害事象等の概要</extracomment>
        <translation>3 Overview of the event</translation>
    </message>
    <message>
        <source>4 Specified critical computers concerned</source>
        <extracomment>4 発生した特定重要電子計算機</extracomment>
        <translation>4 Specified critical computers concerned</translation>
    </message>
    <message>
        <source>5 Technical matters</source>
        <extracomment>5 技術的な事項</extracomment>
        <translation>5 Technical matters</translation>
    </message>
    <message>
        <source>6 Response</source>
        <extracomment>6 対応に関する事項</extracomment>
        <translation>6 Response</translation>
    </message>
    <message>
        <source>7 Other remarks</source>
        <extracomment>7 その他特記事項</extracomment>
        <translation>7 Other remarks</translation>
    </message>
    <message>
        <source>Criteria scored apart</source>
        <translation>Criteria scored apart</translation>
    </message>
    <message>
        <source>Something was sent that is no score of the criteria.</source>
        <translation>Something was sent that is no score of the criteria.</translation>
    </message>
    <message>
        <source>Continuity</source>
        <extracomment>持続性</extracomment>
        <translation>Continuity</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>安全性</extracomment>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>信頼</extracomment>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Criteria scored by</source>
        <translation>Criteria scored by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The worst criterion is %1; the level that was sent is %2.</source>
        <translation>The worst criterion is %1; the level that was sent is %2.</translation>
    </message>
    <message>
        <source>NCISS inputs</source>
        <translation>NCISS inputs</translation>
    </message>
    <message>
        <source>None: typed in from what was told</source>
        <extracomment>様式: nobody chose one, a member typed in what was told</extracomment>
        <translation>None: typed in from what was told</translation>
    </message>
    <message>
        <source>Typed in at</source>
        <extracomment>入力日時: when a member typed in what was told; 報告日時: when the operator reported</extracomment>
        <translation>Typed in at</translation>
    </message>
    <message>
        <source>ATT&amp;CK techniques</source>
        <extracomment>Numbers and names of the techniques that the sender names</extracomment>
        <translation>ATT&amp;CK techniques</translation>
    </message>
</context>
<context>
    <name>yagura::ReportStepForm</name>
    <message>
        <source>When it took place (required)</source>
        <translation>When it took place (required)</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>Enter the present time</translation>
    </message>
    <message>
        <source>Enter the time that the report gives</source>
        <translation>Enter the time that the report gives</translation>
    </message>
    <message>
        <source>Computer concerned, as it was filed</source>
        <extracomment>電子計算機の識別</extracomment>
        <translation>Computer concerned, as it was filed</translation>
    </message>
    <message>
        <source>Common form of the ministries</source>
        <extracomment>関係省庁共通様式</extracomment>
        <translation>Common form of the ministries</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>提出先</extracomment>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>The operator&apos;s consent to share it with the National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室への共有の同意</extracomment>
        <translation>The operator&apos;s consent to share it with the National Cybersecurity Office</translation>
    </message>
    <message>
        <source>Text of the record (may be empty)</source>
        <translation>Text of the record (may be empty)</translation>
    </message>
    <message>
        <source>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</translation>
    </message>
    <message>
        <source>Name the computer: the duty is about an operator and its computer.</source>
        <translation>Name the computer: the duty is about an operator and its computer.</translation>
    </message>
    <message>
        <source>Choose the form of the report.</source>
        <translation>Choose the form of the report.</translation>
    </message>
    <message>
        <source>Choose who received the report.</source>
        <translation>Choose who received the report.</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Choose a form</translation>
    </message>
</context>
<context>
    <name>yagura::ReportStepPanel</name>
    <message>
        <source>Record the next step</source>
        <translation>Record the next step</translation>
    </message>
    <message>
        <source>Step of the report to record</source>
        <translation>Step of the report to record</translation>
    </message>
    <message>
        <source>Hold the button for 2 seconds, by mouse or Space.</source>
        <translation>Hold the button for 2 seconds, by mouse or Space.</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to record.</source>
        <translation>The screen shows a fixed time. Go back to live to record.</translation>
    </message>
    <message>
        <source>What you signed on this report is on its way to the ledger.</source>
        <translation>What you signed on this report is on its way to the ledger.</translation>
    </message>
    <message>
        <source>Record &quot;%1&quot; of report %2</source>
        <extracomment>On a button: a step and the number of the report. 報告%2の「%1」を記録する</extracomment>
        <translation>Record &quot;%1&quot; of report %2</translation>
    </message>
</context>
<context>
    <name>yagura::ReportTable</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>No report is of this kind.</source>
        <translation>No report is of this kind.</translation>
    </message>
    <message>
        <source>No operator&apos;s report has come in, and none was recorded.</source>
        <translation>No operator&apos;s report has come in, and none was recorded.</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Tab of the Situation place: 報告</extracomment>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Which reports the list shows</source>
        <translation>Which reports the list shows</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>期限超過</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>処理中</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <extracomment>未着手</extracomment>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Operators&apos; reports, overdue first</source>
        <translation>Operators&apos; reports, overdue first</translation>
    </message>
    <message>
        <source>Enter a report …</source>
        <extracomment>報告の入力</extracomment>
        <translation>Enter a report …</translation>
    </message>
    <message>
        <source>Enter a report received by telephone or paper</source>
        <translation>Enter a report received by telephone or paper</translation>
    </message>
</context>
<context>
    <name>yagura::ReportTexts</name>
    <message>
        <source>Operator</source>
        <extracomment>事業者</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>報告番号</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>様式</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>状態</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>期限超過: a flag beside the stage</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Aware (%1)</source>
        <extracomment>認知</extracomment>
        <translation>Aware (%1)</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>電子計算機</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>提出先</extracomment>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>共有同意</extracomment>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>関連事案の数</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Prompt (internal target)</source>
        <extracomment>速報（内部目標）</extracomment>
        <translation>Prompt (internal target)</translation>
    </message>
    <message>
        <source>Detailed (statutory)</source>
        <extracomment>詳報（法定）</extracomment>
        <translation>Detailed (statutory)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of an operator and its number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::ReportWords</name>
    <message>
        <source>Detection</source>
        <extracomment>Step of an operator&apos;s report: 検知</extracomment>
        <translation>Detection</translation>
    </message>
    <message>
        <source>Awareness</source>
        <extracomment>Step of an operator&apos;s report: 認知</extracomment>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Duty check</source>
        <extracomment>Step of an operator&apos;s report: 該当性判断</extracomment>
        <translation>Duty check</translation>
    </message>
    <message>
        <source>Prompt report received</source>
        <extracomment>Step of an operator&apos;s report: 速報の受領
----------
速報済み</extracomment>
        <translation>Prompt report received</translation>
    </message>
    <message>
        <source>Follow-up report received</source>
        <extracomment>Step of an operator&apos;s report: 続報の受領</extracomment>
        <translation>Follow-up report received</translation>
    </message>
    <message>
        <source>Detailed report received</source>
        <extracomment>Step of an operator&apos;s report: 詳報の受領
----------
詳報済み</extracomment>
        <translation>Detailed report received</translation>
    </message>
    <message>
        <source>Corrective order</source>
        <extracomment>Step of an operator&apos;s report: 是正命令</extracomment>
        <translation>Corrective order</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Step of an operator&apos;s report: 終結</extracomment>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Minister with jurisdiction</source>
        <extracomment>事業所管大臣</extracomment>
        <translation>Minister with jurisdiction</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <extracomment>内閣総理大臣</extracomment>
        <translation>Prime Minister</translation>
    </message>
    <message>
        <source>National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室</extracomment>
        <translation>National Cybersecurity Office</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>By telephone</source>
        <extracomment>How a report came: 電話</extracomment>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>How a report came: 書面</extracomment>
        <translation>On paper</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How a report came: 電子メール</extracomment>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>How a report came: 来訪</extracomment>
        <translation>In person</translation>
    </message>
    <message>
        <source>Designated operator</source>
        <extracomment>特別社会基盤事業者</extracomment>
        <translation>Designated operator</translation>
    </message>
    <message>
        <source>Specified critical computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>Specified critical computer</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>発生した事象</extracomment>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Grounds</source>
        <extracomment>判断の理由</extracomment>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>記載事項</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer of the duty check: はい</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer of the duty check: いいえ</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>A specified intrusion event</source>
        <extracomment>特定侵害事象</extracomment>
        <translation>A specified intrusion event</translation>
    </message>
    <message>
        <source>A listed event that may cause one</source>
        <extracomment>特定侵害事象の原因となり得る事象</extracomment>
        <translation>A listed event that may cause one</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>いずれでもない</extracomment>
        <translation>Neither</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <extracomment>報告対象</extracomment>
        <translation>Must be reported</translation>
    </message>
    <message>
        <source>Need not be reported</source>
        <extracomment>報告対象外</extracomment>
        <translation>Need not be reported</translation>
    </message>
    <message>
        <source>Form 1, DDoS</source>
        <extracomment>様式1（DDoS攻撃）</extracomment>
        <translation>Form 1, DDoS</translation>
    </message>
    <message>
        <source>Form 2, ransomware</source>
        <extracomment>様式2（ランサムウェア）</extracomment>
        <translation>Form 2, ransomware</translation>
    </message>
    <message>
        <source>Form 3, other</source>
        <extracomment>様式3（その他）</extracomment>
        <translation>Form 3, other</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between recipients</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Consent given</source>
        <extracomment>共有に同意あり</extracomment>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consent refused</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Detected</source>
        <extracomment>検知</extracomment>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Aware, duty unchecked</source>
        <extracomment>認知（該当性判断前）</extracomment>
        <translation>Aware, duty unchecked</translation>
    </message>
    <message>
        <source>No duty to report</source>
        <extracomment>対象外</extracomment>
        <translation>No duty to report</translation>
    </message>
    <message>
        <source>Prompt report due</source>
        <extracomment>速報待ち</extracomment>
        <translation>Prompt report due</translation>
    </message>
    <message>
        <source>Follow-up received</source>
        <extracomment>続報</extracomment>
        <translation>Follow-up received</translation>
    </message>
    <message>
        <source>Detailed report due</source>
        <extracomment>詳報待ち</extracomment>
        <translation>Detailed report due</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>終結</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1, recorded late</source>
        <extracomment>%1 when it came, by who recorded it</extracomment>
        <translation>%1, recorded late</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>came %1 by the word of who recorded it, entered in the ledger %2, after the limit; the flag follows the ledger</source>
        <extracomment>%1 when it came, by who recorded it; %2 when it was entered in the ledger</extracomment>
        <translation>came %1 by the word of who recorded it, entered in the ledger %2, after the limit; the flag follows the ledger</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>came late, %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>came %1</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>%1; corrective order</source>
        <translation>%1; corrective order</translation>
    </message>
    <message>
        <source>Overdue: both</source>
        <translation>Overdue: both</translation>
    </message>
    <message>
        <source>Overdue: prompt</source>
        <translation>Overdue: prompt</translation>
    </message>
    <message>
        <source>Overdue: detailed</source>
        <translation>Overdue: detailed</translation>
    </message>
    <message>
        <source>Prompt report: %1, %2. Internal target: within %3 hours of awareness; the law (%4) says &quot;promptly&quot;.</source>
        <extracomment>速報 %1（内部目標：認知から%3時間以内。%4は「速やかに」とする）：%2</extracomment>
        <translation>Prompt report: %1, %2. Internal target: within %3 hours of awareness; the law (%4) says &quot;promptly&quot;.</translation>
    </message>
    <message>
        <source>Detailed report: %1, %2. Statutory (%4): the end of day %3, with the day of awareness as day 1. Counted from the day after it would be %5; in doubt the earlier date is kept.</source>
        <extracomment>詳報 %1（法定 %4：認知の日を第1日とする%3日目の終わり。翌日から数えれば%5）：%2</extracomment>
        <translation>Detailed report: %1, %2. Statutory (%4): the end of day %3, with the day of awareness as day 1. Counted from the day after it would be %5; in doubt the earlier date is kept.</translation>
    </message>
</context>
<context>
    <name>yagura::ReviewDocket</name>
    <message>
        <source>Urgent acts</source>
        <extracomment>審査簿: the urgent acts and their review</extracomment>
        <translation>Urgent acts</translation>
    </message>
    <message>
        <source>No urgent act has been put into the ledger.</source>
        <translation>No urgent act has been put into the ledger.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An urgent act in a list: %1 its number, %2 its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>yagura::ReviewPlace</name>
    <message>
        <source>Answered matters</source>
        <translation>Answered matters</translation>
    </message>
    <message>
        <source>Refused and not counted</source>
        <translation>Refused and not counted</translation>
    </message>
    <message>
        <source>The council has not answered any matter yet.</source>
        <translation>The council has not answered any matter yet.</translation>
    </message>
    <message>
        <source>Nothing was refused, and everything in the ledger counts.</source>
        <translation>Nothing was refused, and everything in the ledger counts.</translation>
    </message>
    <message>
        <source>Statements of the matter</source>
        <translation>Statements of the matter</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>台帳</extracomment>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>matter %1</source>
        <extracomment>第%1号</extracomment>
        <translation>matter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n older refusal(s) by the hub are not kept any more: there is room for a limited number.</source>
        <translation>
            <numerusform>%n older refusal by the hub is not kept any more: there is room for a limited number.</numerusform>
            <numerusform>%n older refusals by the hub are not kept any more: there is room for a limited number.</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent acts</source>
        <extracomment>緊急実施の審査</extracomment>
        <translation>Urgent acts</translation>
    </message>
</context>
<context>
    <name>yagura::SearchBox</name>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Search (Ctrl+F): words, -word, sector:power, level:&gt;=3</source>
        <translation>Search (Ctrl+F): words, -word, sector:power, level:&gt;=3</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;words in this order&quot;, -words to leave out, and fields: sector: pref: kind: level: tlp: source: id: from: to:</source>
        <translation>Words that must all be there, &quot;words in this order&quot;, -words to leave out, and fields: sector: pref: kind: level: tlp: source: id: from: to:</translation>
    </message>
    <message>
        <source>The index has read %1 of %2 events; the rest is searched by what the list shows.</source>
        <translation>The index has read %1 of %2 events; the rest is searched by what the list shows.</translation>
    </message>
</context>
<context>
    <name>yagura::SearchDesk</name>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>Search everywhere…</translation>
    </message>
    <message>
        <source>Back to what was looked at before</source>
        <translation>Back to what was looked at before</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Forward again</translation>
    </message>
</context>
<context>
    <name>yagura::SeatBoard</name>
    <message>
        <source>Seats and marks</source>
        <translation>Seats and marks</translation>
    </message>
    <message>
        <source>Council: %1</source>
        <translation>Council: %1</translation>
    </message>
    <message>
        <source>%1 (you): %2 of %3</source>
        <translation>%1 (you): %2 of %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Without a seat of this matter</source>
        <translation>Without a seat of this matter</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <extracomment>代決: may decide in place of a seat</extracomment>
        <translation>%1 (deputy)</translation>
    </message>
    <message>
        <source>%1: opened %2</source>
        <extracomment>The sheet: %1 an office, %2 a time</extracomment>
        <translation>%1: opened %2</translation>
    </message>
    <message>
        <source>%1: not opened</source>
        <translation>%1: not opened</translation>
    </message>
    <message>
        <source>%1. Cannot fill this seat: %2</source>
        <extracomment>%1 an office and whether it has opened the sheet, %2 why it cannot answer</extracomment>
        <translation>%1. Cannot fill this seat: %2</translation>
    </message>
    <message>
        <source>Who has opened the sheet is the hub&apos;s word; nobody has signed it.</source>
        <translation>Who has opened the sheet is the hub&apos;s word; nobody has signed it.</translation>
    </message>
    <message>
        <source>Deputies may decide from %1.</source>
        <extracomment>代決できるのは%1から</extracomment>
        <translation>Deputies may decide from %1.</translation>
    </message>
    <message>
        <source>Deputies may decide since %1.</source>
        <translation>Deputies may decide since %1.</translation>
    </message>
    <message>
        <source>Whoever has not answered at 80 % of the time is called by name.</source>
        <translation>Whoever has not answered at 80 % of the time is called by name.</translation>
    </message>
    <message>
        <source>Called now, as their answer is missing: %1</source>
        <extracomment>members whose answer is missing at 80 % of the time: %1 their offices</extracomment>
        <translation>Called now, as their answer is missing: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s) came while you read)</source>
        <extracomment>%1 how the council&apos;s lane stands, %n answers that came meanwhile: %1（閲覧中に%n件の回答）</extracomment>
        <translation>
            <numerusform>%1 (%n answer came while you read)</numerusform>
            <numerusform>%1 (%n answers came while you read)</numerusform>
        </translation>
    </message>
    <message>
        <source>[while you read] %1</source>
        <extracomment>%1 an answer that came while this member was reading: 【閲覧中に回答】%1</extracomment>
        <translation>[while you read] %1</translation>
    </message>
</context>
<context>
    <name>yagura::SectorCharts</name>
    <message>
        <source>No open incidents in this selection.</source>
        <translation>No open incidents in this selection.</translation>
    </message>
    <message>
        <source>Open incidents by time of occurrence (%1)</source>
        <extracomment>Title of a chart; %1 is the time zone, JST or Z</extracomment>
        <translation>Open incidents by time of occurrence (%1)</translation>
    </message>
    <message>
        <source>Open incidents by sector</source>
        <translation>Open incidents by sector</translation>
    </message>
    <message>
        <source>Open incidents by sector (the worst %1 of %2)</source>
        <translation>Open incidents by sector (the worst %1 of %2)</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button that turns a chart into a table (表)</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>The same as a table (T)</source>
        <translation>The same as a table (T)</translation>
    </message>
    <message>
        <source>The charts as tables</source>
        <translation>The charts as tables</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>Column of a table: when the incidents happened (発生)</extracomment>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Sector</source>
        <extracomment>Column of a table: a field of the official list (分野)</extracomment>
        <translation>Sector</translation>
    </message>
    <message>
        <source>※ some are counted in more than one sector</source>
        <translation>※ some are counted in more than one sector</translation>
    </message>
</context>
<context>
    <name>yagura::SectorGrid</name>
    <message>
        <source>Sectors by prefecture</source>
        <translation>Sectors by prefecture</translation>
    </message>
    <message>
        <source>Worst level of the open incidents. Enter shows one cell everywhere.</source>
        <translation>Worst level of the open incidents. Enter shows one cell everywhere.</translation>
    </message>
    <message>
        <source>Critical infra.</source>
        <extracomment>Choice of the list of sectors (重要インフラ)</extracomment>
        <translation>Critical infra.</translation>
    </message>
    <message>
        <source>Core infra.</source>
        <extracomment>Choice of the list of sectors (基幹インフラ)</extracomment>
        <translation>Core infra.</translation>
    </message>
    <message>
        <source>Official list of sectors</source>
        <translation>Official list of sectors</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <extracomment>Button of the grid (都道府県に分ける / 地方にまとめる)</extracomment>
        <translation>By prefecture</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>Close the prefectures into regions, or open them (R)</source>
        <translation>Close the prefectures into regions, or open them (R)</translation>
    </message>
</context>
<context>
    <name>yagura::SectorGridModel</name>
    <message numerus="yes">
        <source>%n reported as %1 (critical infrastructure).</source>
        <extracomment>%n incidents, %1 a field of the other official list of sectors</extracomment>
        <translation>
            <numerusform>%n reported as %1 (critical infrastructure).</numerusform>
            <numerusform>%n reported as %1 (critical infrastructure).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported as %1 (core infrastructure).</source>
        <translation>
            <numerusform>%n reported as %1 (core infrastructure).</numerusform>
            <numerusform>%n reported as %1 (core infrastructure).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapped as of %1: %2.</source>
        <extracomment>%1 a day, %2 who mapped the lists</extracomment>
        <translation>Mapped as of %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a sector, %2 a prefecture or region, %3 sentences about both</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enacted, not yet in force.</source>
        <extracomment>Of a sector in a list of the law: enacted, but its day has not come (未施行)</extracomment>
        <translation>Enacted, not yet in force.</translation>
    </message>
    <message>
        <source>Leans on the sector that is chosen.</source>
        <translation>Leans on the sector that is chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them counted in another row as well.</source>
        <translation>
            <numerusform>%n of them is counted in another row as well.</numerusform>
            <numerusform>%n of them are counted in another row as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched.</source>
        <extracomment>Of a field, sector or prefecture (注視中)</extracomment>
        <translation>Watched.</translation>
    </message>
</context>
<context>
    <name>yagura::SectorHead</name>
    <message>
        <source>%1 (not in force)</source>
        <extracomment>Row head: %1 a sector that is enacted and not yet in force; short (%1（未施行）)</extracomment>
        <translation>%1 (not in force)</translation>
    </message>
</context>
<context>
    <name>yagura::SectorsScene</name>
    <message numerus="yes">
        <source>%n other sector(s): nothing open.</source>
        <translation>
            <numerusform>%n other sector: nothing open.</numerusform>
            <numerusform>%n other sectors: nothing open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) not shown.</source>
        <translation>
            <numerusform>%n sector not shown.</numerusform>
            <numerusform>%n sectors not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::SettingsPanel</name>
    <message>
        <source>Japan time (JST)</source>
        <translation>Japan time (JST)</translation>
    </message>
    <message>
        <source>UTC (Z)</source>
        <translation>UTC (Z)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>This workstation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Times are shown in</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Wall display</source>
        <extracomment>大型表示</extracomment>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>Distance of the last row</source>
        <translation>Distance of the last row</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>metres</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>Screen diagonal</source>
        <translation>Screen diagonal</translation>
    </message>
    <message>
        <source> inch</source>
        <extracomment>inches</extracomment>
        <translation> inch</translation>
    </message>
    <message>
        <source>Marking ceiling</source>
        <translation>Marking ceiling</translation>
    </message>
    <message>
        <source>The wall shows nothing that is marked above its ceiling.</source>
        <translation>The wall shows nothing that is marked above its ceiling.</translation>
    </message>
</context>
<context>
    <name>yagura::SheetDifference</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>Severity now</translation>
    </message>
    <message>
        <source>Severity asked for</source>
        <translation>Severity asked for</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <translation>Designated officer</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A field of a sheet before it was changed; %1 its text</extracomment>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A field of a sheet after it was changed; %1 its text</extracomment>
        <translation>Now: %1</translation>
    </message>
</context>
<context>
    <name>yagura::SheetExport</name>
    <message>
        <source>Export the chosen matter&apos;s decision sheet as PDF…</source>
        <extracomment>決裁書をPDFで書き出す</extracomment>
        <translation>Export the chosen matter&apos;s decision sheet as PDF…</translation>
    </message>
    <message>
        <source>Export the decision sheet</source>
        <translation>Export the decision sheet</translation>
    </message>
    <message>
        <source>The decision sheet is written: %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>The decision sheet is written: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>yagura::SheetForm</name>
    <message>
        <source>Choose the kind of matter.</source>
        <translation>Choose the kind of matter.</translation>
    </message>
    <message>
        <source>Choose a legal basis that is in force.</source>
        <translation>Choose a legal basis that is in force.</translation>
    </message>
    <message>
        <source>More or other targets or methods than before are no amendment: they need a new application.</source>
        <translation>More or other targets or methods than before are no amendment: they need a new application.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Put matter %1 again, amended</source>
        <extracomment>「第2026-0147号を変更して付議する」</extracomment>
        <translation>Put matter %1 again, amended</translation>
    </message>
    <message>
        <source>Put matter %1 before the council</source>
        <extracomment>「第2026-0147号を付議する」</extracomment>
        <translation>Put matter %1 before the council</translation>
    </message>
    <message>
        <source>The measure is commanded: amending it halts it, and going on needs a new application.</source>
        <translation>The measure is commanded: amending it halts it, and going on needs a new application.</translation>
    </message>
    <message numerus="yes">
        <source>All %n mark(s) that count become void, and every seat is asked again.</source>
        <translation>
            <numerusform>The %n mark that counts becomes void, and every seat is asked again.</numerusform>
            <numerusform>All %n marks that count become void, and every seat is asked again.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>What was written here before and not signed is back.</translation>
    </message>
    <message>
        <source>Put this as a new application</source>
        <translation>Put this as a new application</translation>
    </message>
</context>
<context>
    <name>yagura::SheetTexts</name>
    <message>
        <source>Write the title in both languages.</source>
        <translation>Write the title in both languages.</translation>
    </message>
    <message>
        <source>Write what the council is asked to decide.</source>
        <translation>Write what the council is asked to decide.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Write why.</translation>
    </message>
    <message>
        <source>The level asked for is the level now.</source>
        <translation>The level asked for is the level now.</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>Title in Japanese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>What is asked for, one paragraph a line</source>
        <translation>What is asked for, one paragraph a line</translation>
    </message>
    <message>
        <source>Why, one paragraph a line</source>
        <translation>Why, one paragraph a line</translation>
    </message>
    <message>
        <source>What is not known, one paragraph a line</source>
        <translation>What is not known, one paragraph a line</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Incident (object id)</source>
        <translation>Incident (object id)</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>Severity now</translation>
    </message>
    <message>
        <source>Severity asked for</source>
        <translation>Severity asked for</translation>
    </message>
    <message>
        <source>What, in Japanese</source>
        <translation>What, in Japanese</translation>
    </message>
    <message>
        <source>What, in English</source>
        <translation>What, in English</translation>
    </message>
    <message>
        <source>Why, in Japanese</source>
        <translation>Why, in Japanese</translation>
    </message>
    <message>
        <source>Why, in English</source>
        <translation>Why, in English</translation>
    </message>
    <message>
        <source>Not known, in Japanese</source>
        <translation>Not known, in Japanese</translation>
    </message>
    <message>
        <source>Not known, in English</source>
        <translation>Not known, in English</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>yagura::ShelfForm</name>
    <message>
        <source>Write down the reason: without one nothing is put aside.</source>
        <translation>Write down the reason: without one nothing is put aside.</translation>
    </message>
    <message>
        <source>Class A is put aside by two people: enter the member number of the second person and what that person says.</source>
        <translation>Class A is put aside by two people: enter the member number of the second person and what that person says.</translation>
    </message>
    <message>
        <source>The second person must be another member than you.</source>
        <translation>The second person must be another member than you.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve: %1</source>
        <extracomment>%1 headline of an alarm: 「%1」を棚上げする</extracomment>
        <translation>Shelve: %1</translation>
    </message>
    <message>
        <source>Take out of service: %1</source>
        <translation>Take out of service: %1</translation>
    </message>
    <message>
        <source>It comes back after</source>
        <translation>It comes back after</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Member number of the second person</source>
        <extracomment>第二者（別の委員）の委員番号</extracomment>
        <translation>Member number of the second person</translation>
    </message>
    <message>
        <source>What the second person says</source>
        <translation>What the second person says</translation>
    </message>
    <message>
        <source>The second person is recorded as you state it here. This PC cannot check it: nobody signs it.</source>
        <translation>The second person is recorded as you state it here. This PC cannot check it: nobody signs it.</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>Shelve this alarm</translation>
    </message>
    <message>
        <source>Take this alarm out of service</source>
        <translation>Take this alarm out of service</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>yagura::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Keys and what they do</translation>
    </message>
</context>
<context>
    <name>yagura::SideWindows</name>
    <message>
        <source>%1 – EXERCISE</source>
        <extracomment>%1 title of a window: %1（訓練）</extracomment>
        <translation>%1 – EXERCISE</translation>
    </message>
</context>
<context>
    <name>yagura::SignOffPanel</name>
    <message>
        <source>Seat you answer for</source>
        <translation>Seat you answer for</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to answer.</source>
        <translation>The screen shows a fixed time. Go back to live to answer.</translation>
    </message>
    <message>
        <source>This matter is decided. It takes no more answers.</source>
        <translation>This matter is decided. It takes no more answers.</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <extracomment>決裁後の流れ: %1 a sentence of the policy</extracomment>
        <translation>What happens next: %1</translation>
    </message>
    <message>
        <source>Hold for 2 seconds: mouse or Space</source>
        <translation>Hold for 2 seconds: mouse or Space</translation>
    </message>
    <message>
        <source>Make your signing key…</source>
        <extracomment>署名鍵を作成する… / 席の登録を申請する…</extracomment>
        <translation>Make your signing key…</translation>
    </message>
    <message>
        <source>Ask for your seat…</source>
        <translation>Ask for your seat…</translation>
    </message>
</context>
<context>
    <name>yagura::SignaturePrompt</name>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Enter the passphrase of your key.</source>
        <translation>Enter the passphrase of your key.</translation>
    </message>
    <message>
        <source>These are not the last four digits of the matter&apos;s number.</source>
        <translation>These are not the last four digits of the matter&apos;s number.</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase of your key</translation>
    </message>
    <message>
        <source>Last four digits of the matter&apos;s number</source>
        <translation>Last four digits of the matter&apos;s number</translation>
    </message>
    <message>
        <source>Enter signs nothing. Press the button with Space or the mouse.</source>
        <translation>Enter signs nothing. Press the button with Space or the mouse.</translation>
    </message>
    <message>
        <source>Back without signing</source>
        <translation>Back without signing</translation>
    </message>
    <message>
        <source>Continue in the signing window.</source>
        <translation>Continue in the signing window.</translation>
    </message>
    <message>
        <source>Open the signing window again</source>
        <translation>Open the signing window again</translation>
    </message>
    <message>
        <source>It shows what is signed, and asks for your passphrase or PIN there.</source>
        <translation>It shows what is signed, and asks for your passphrase or PIN there.</translation>
    </message>
</context>
<context>
    <name>yagura::SignedPaperPanel</name>
    <message>
        <source>Signed statement to send</source>
        <translation>Signed statement to send</translation>
    </message>
    <message>
        <source>Checked here and sent as it stands. Whether it counts, the ledger says.</source>
        <translation>Checked here and sent as it stands. Whether it counts, the ledger says.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file&apos;s name, %2 what the statement in it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its signature is that of a member of the roster in force, and everything it names is here.</source>
        <translation>Its signature is that of a member of the roster in force, and everything it names is here.</translation>
    </message>
    <message>
        <source>No statement of this console waits for the ledger.</source>
        <translation>No statement of this console waits for the ledger.</translation>
    </message>
    <message>
        <source>Statements of this console that wait for the ledger:</source>
        <translation>Statements of this console that wait for the ledger:</translation>
    </message>
    <message>
        <source>File to carry</source>
        <translation>File to carry</translation>
    </message>
    <message>
        <source>The statement is in the file %1. It still waits here as well: the ledger takes it once.</source>
        <translation>The statement is in the file %1. It still waits here as well: the ledger takes it once.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>The file %1 could not be written.</translation>
    </message>
    <message>
        <source>A statement that was signed elsewhere and came as a file</source>
        <translation>A statement that was signed elsewhere and came as a file</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Open the file of a signed statement</source>
        <translation>Open the file of a signed statement</translation>
    </message>
    <message>
        <source>Send the signed statement</source>
        <extracomment>署名済み文書を送信する</extracomment>
        <translation>Send the signed statement</translation>
    </message>
    <message>
        <source>Statements of this console that wait for the ledger</source>
        <translation>Statements of this console that wait for the ledger</translation>
    </message>
    <message>
        <source>Save as a file to carry…</source>
        <translation>Save as a file to carry…</translation>
    </message>
    <message>
        <source>Back to the matter</source>
        <translation>Back to the matter</translation>
    </message>
</context>
<context>
    <name>yagura::SigningSheet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a seat, %2 role of the signer as data writes it: council.member</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>A proof that you hold this key. The registrar of the ledger gives it a seat; nothing is decided by it.</source>
        <translation>A proof that you hold this key. The registrar of the ledger gives it a seat; nothing is decided by it.</translation>
    </message>
    <message>
        <source>Prove my key</source>
        <translation>Prove my key</translation>
    </message>
    <message>
        <source>Put matter %1 before the council</source>
        <extracomment>On a button: 第%1号を付議する</extracomment>
        <translation>Put matter %1 before the council</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 number, %2 kind, %3 title</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>根拠法令</extracomment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>内容</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>理由</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>判明していないこと</extracomment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>決裁後の流れ</extracomment>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>What the mark says: 決裁, 却下 …</extracomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Your seat</source>
        <extracomment>席と職</extracomment>
        <translation>Your seat</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>理由</extracomment>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>措置の系統</extracomment>
        <translation>Track</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>深刻度</extracomment>
        <translation>Severity</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Sector and prefecture</source>
        <translation>Sector and prefecture</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>owner unknown</translation>
    </message>
    <message>
        <source>country unknown, taken as abroad</source>
        <translation>country unknown, taken as abroad</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>対象</extracomment>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>%1 id of a policy pack, %2 its SHA-256</extracomment>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Verified before</source>
        <translation>Verified before</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>A step of the statutory lane, %1 its name, %2 whose it is: 外務大臣協議（外務大臣）
----------
報告の手続: 該当性判断</extracomment>
        <translation>Step</translation>
    </message>
    <message>
        <source>You record</source>
        <extracomment>記録の種別: the kind of record, 承認, 協議 …</extracomment>
        <translation>You record</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>結果</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>職: role of the signer as data writes it, commission.member</extracomment>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>行われた日時: when it happened, by the signer</extracomment>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>方法: approved, commanded or used</extracomment>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Officer who is to act</source>
        <extracomment>実施する執行官等, a member id</extracomment>
        <translation>Officer who is to act</translation>
    </message>
    <message>
        <source>Targets acted on</source>
        <translation>Targets acted on</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>全%2件のうち%1件</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <extracomment>%1 the name of a record&apos;s field: 記録: 開催日</extracomment>
        <translation>Record: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in all</source>
        <translation>
            <numerusform>%n target in all</numerusform>
            <numerusform>%n targets in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not known for certain to stand in Japan</source>
        <extracomment>%1 so many targets in all; %n of them are taken as abroad: 国内と確認できないもの</extracomment>
        <translation>
            <numerusform>%1, %n of them not known for certain to stand in Japan</numerusform>
            <numerusform>%1, %n of them not known for certain to stand in Japan</numerusform>
        </translation>
    </message>
    <message>
        <source>Graded %1</source>
        <extracomment>Admiralty code of source and information: 確度 B2</extracomment>
        <translation>Graded %1</translation>
    </message>
    <message>
        <source>Not known for certain to stand in Japan</source>
        <translation>Not known for certain to stand in Japan</translation>
    </message>
    <message>
        <source>Amended version; took the place of</source>
        <translation>Amended version; took the place of</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Takes the place of</translation>
    </message>
    <message>
        <source>Request %1. No answer or record given to it counts any more.</source>
        <extracomment>%1 SHA-256 of the request before</extracomment>
        <translation>Request %1. No answer or record given to it counts any more.</translation>
    </message>
    <message>
        <source>Targets before</source>
        <translation>Targets before</translation>
    </message>
    <message>
        <source>Methods before</source>
        <translation>Methods before</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <extracomment>緊急実施の事由</extracomment>
        <translation>Ground of urgency</translation>
    </message>
    <message>
        <source>Declared</source>
        <extracomment>宣言の日時: when the officer declared the urgent act</extracomment>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Methods applied for</source>
        <extracomment>申請する方法</extracomment>
        <translation>Methods applied for</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>関係する事項: SDF, US forces, national security</extracomment>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>指定された執行官等, a member id</extracomment>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Target %1 of %2</source>
        <extracomment>%1 of %2 targets: 対象 1/3</extracomment>
        <translation>Target %1 of %2</translation>
    </message>
    <message>
        <source>%1, in Japanese</source>
        <extracomment>Heading of the same text in the language that the screen does not speak: %1（英文）</extracomment>
        <translation>%1, in Japanese</translation>
    </message>
    <message>
        <source>On the sheet: %1</source>
        <extracomment>What the law asks to be written on the sheet, %1 the field&apos;s name: 記載事項: %1</extracomment>
        <translation>On the sheet: %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>証拠: SHA-256 of each</extracomment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>報告</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>特別社会基盤事業者</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>特定重要電子計算機</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Common form</source>
        <extracomment>関係省庁共通様式</extracomment>
        <translation>Common form</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>報告先</extracomment>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Consent to share with the National Cybersecurity Office</source>
        <extracomment>国家サイバー統括室との共有への同意</extracomment>
        <translation>Consent to share with the National Cybersecurity Office</translation>
    </message>
    <message>
        <source>Linked incidents</source>
        <extracomment>関連する事案</extracomment>
        <translation>Linked incidents</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿: the SHA-256 of the roster that the signer saw</extracomment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>%1 entries of the ledger, up to the root %2, with the state %3 by rules %4</source>
        <extracomment>%1 number of entries, %2 Merkle root, %3 digest of the state, %4 version of the rules</extracomment>
        <translation>%1 entries of the ledger, up to the root %2, with the state %3 by rules %4</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>%1 SHA-256 of the program that made the statement, %2 a number used once</extracomment>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Program %1, number used once %2</source>
        <translation>Program %1, number used once %2</translation>
    </message>
    <message>
        <source>Put matter %1 again, amended</source>
        <extracomment>On a button: 第%1号を変更して付議し直す</extracomment>
        <translation>Put matter %1 again, amended</translation>
    </message>
    <message>
        <source>Declare matter %1 urgent, without prior approval</source>
        <extracomment>On a button: 第%1号の緊急実施を宣言する</extracomment>
        <translation>Declare matter %1 urgent, without prior approval</translation>
    </message>
    <message>
        <source>Record on report %1: %2</source>
        <extracomment>On a button: 報告%1に「%2」を記録する</extracomment>
        <translation>Record on report %1: %2</translation>
    </message>
    <message>
        <source>Who put the matter</source>
        <extracomment>付議者</extracomment>
        <translation>Who put the matter</translation>
    </message>
    <message>
        <source>It is done without the Commission&apos;s prior approval. The Commission is to be notified promptly after the act and reviews it; the council confirms after the fact.</source>
        <translation>It is done without the Commission&apos;s prior approval. The Commission is to be notified promptly after the act and reviews it; the council confirms after the fact.</translation>
    </message>
    <message>
        <source>Period ends</source>
        <extracomment>有効期間の満了: end of an approval&apos;s or order&apos;s period</extracomment>
        <translation>Period ends</translation>
    </message>
</context>
<context>
    <name>yagura::SigningWindow</name>
    <message>
        <source>Confirm what you sign</source>
        <translation>Confirm what you sign</translation>
    </message>
    <message>
        <source>Words of your key. Read them to the registrar: they must be the same there.</source>
        <translation>Words of your key. Read them to the registrar: they must be the same there.</translation>
    </message>
    <message>
        <source>Words of the request. On every member&apos;s screen they are the same; read them to each other by telephone.</source>
        <translation>Words of the request. On every member&apos;s screen they are the same; read them to each other by telephone.</translation>
    </message>
    <message>
        <source>Last eight digits: %1</source>
        <extracomment>The last eight hex digits of the digest that the words stand for</extracomment>
        <translation>Last eight digits: %1</translation>
    </message>
    <message>
        <source>Press the button, then enter the PIN on the token&apos;s own pad.</source>
        <translation>Press the button, then enter the PIN on the token&apos;s own pad.</translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation>PIN of your token</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase of your key</translation>
    </message>
    <message>
        <source>Last four digits of the matter&apos;s number (%1)</source>
        <translation>Last four digits of the matter&apos;s number (%1)</translation>
    </message>
    <message>
        <source>Back without signing (Esc)</source>
        <translation>Back without signing (Esc)</translation>
    </message>
    <message>
        <source>These are not the last four digits of the matter&apos;s number.</source>
        <translation>These are not the last four digits of the matter&apos;s number.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>A wrong PIN was entered before. After a few more the token locks itself.</source>
        <translation>A wrong PIN was entered before. After a few more the token locks itself.</translation>
    </message>
    <message>
        <source>This is the last try: after one more wrong PIN the token locks itself.</source>
        <translation>This is the last try: after one more wrong PIN the token locks itself.</translation>
    </message>
    <message>
        <source>The token has locked itself after too many wrong PINs.</source>
        <translation>The token has locked itself after too many wrong PINs.</translation>
    </message>
    <message>
        <source>Drawn from the bytes that are signed. They were made %1.</source>
        <extracomment>%1 is an age: 12 seconds ago</extracomment>
        <translation>Drawn from the bytes that are signed. They were made %1.</translation>
    </message>
    <message>
        <source>Words of this record.</source>
        <translation>Words of this record.</translation>
    </message>
</context>
<context>
    <name>yagura::SincePanel</name>
    <message>
        <source>%1 (%2 to %3): %4</source>
        <extracomment>%1 worse or better, %2 level before, %3 level now, %4 title</extracomment>
        <translation>%1 (%2 to %3): %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what changed, %2 title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I have seen what changed</source>
        <extracomment>確認済みにする: the changes that are listed</extracomment>
        <translation>I have seen what changed</translation>
    </message>
    <message>
        <source>I have seen this (Ctrl+Shift+M)</source>
        <translation>I have seen this (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>What changed since you last looked</source>
        <translation>What changed since you last looked</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Since you last looked, %1</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Since you last looked</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 new, worse, better, closed or decided, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This look could not be kept on this PC: after a restart, the one before it counts.</source>
        <translation>This look could not be kept on this PC: after a restart, the one before it counts.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>新規</extracomment>
        <translation>new</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>悪化</extracomment>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>改善</extracomment>
        <translation>better</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>終結</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>決定</extracomment>
        <translation>decided</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A short button that unfolds lines: 一覧</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Show what changed, line by line</source>
        <translation>Show what changed, line by line</translation>
    </message>
    <message>
        <source>From your last look, %1, to the shown %2</source>
        <extracomment>%1 the time of the last look, %2 the instant that the screen is fixed at</extracomment>
        <translation>From your last look, %1, to the shown %2</translation>
    </message>
    <message>
        <source>This is your first look on this PC.</source>
        <translation>This is your first look on this PC.</translation>
    </message>
    <message>
        <source>The shown time is before it.</source>
        <translation>The shown time is before it.</translation>
    </message>
    <message>
        <source>Noted: you have seen what changed.</source>
        <translation>Noted: you have seen what changed.</translation>
    </message>
    <message>
        <source>The earlier look could not be kept.</source>
        <translation>The earlier look could not be kept.</translation>
    </message>
</context>
<context>
    <name>yagura::SituationPlace</name>
    <message>
        <source>Object</source>
        <extracomment>Tab at the right of the Situation place: 事案・情報</extracomment>
        <translation>Object</translation>
    </message>
    <message>
        <source>Matter</source>
        <extracomment>Tab at the right of the Situation place: 案件</extracomment>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>Tab of the list of the Situation place: 事案・脅威情報</extracomment>
        <translation>Objects</translation>
    </message>
</context>
<context>
    <name>yagura::Snapshot</name>
    <message>
        <source>No picture was written: %1 did not come within %2 seconds.</source>
        <translation>No picture was written: %1 did not come within %2 seconds.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the connection to the hub</source>
        <translation>the connection to the hub</translation>
    </message>
    <message>
        <source>a matter</source>
        <translation>a matter</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>an event</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Check that the folder exists and may be written.</source>
        <translation>The picture could not be written to %1. Check that the folder exists and may be written.</translation>
    </message>
</context>
<context>
    <name>yagura::SourceListModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>State of a feed: 状態</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>Age of the last event of a source: 最終受信</extracomment>
        <translation>Last event</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Number of events received: 受信</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Number of events stored: 保存</extracomment>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Number of events that were there already: 重複</extracomment>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <extracomment>Number of events that could not be read and are kept apart: 隔離</extracomment>
        <translation>Quarantined</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Number of events with a known number and other content: 不一致</extracomment>
        <translation>Conflict</translation>
    </message>
</context>
<context>
    <name>yagura::SourcePanel</name>
    <message>
        <source>Received %1 = stored %2 + duplicate %3 + quarantined %4 + conflict %5. Distinct objects: %6.</source>
        <extracomment>received = stored + duplicate + quarantined + conflict, always</extracomment>
        <translation>Received %1 = stored %2 + duplicate %3 + quarantined %4 + conflict %5. Distinct objects: %6.</translation>
    </message>
    <message>
        <source>Quarantine: %1</source>
        <extracomment>Button: 隔離 %1件</extracomment>
        <translation>Quarantine: %1</translation>
    </message>
    <message>
        <source>Sources of the feeds</source>
        <translation>Sources of the feeds</translation>
    </message>
    <message>
        <source>Shows what could not be taken into the picture, and why.</source>
        <translation>Shows what could not be taken into the picture, and why.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Button that folds and unfolds the table of sources: 情報源</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Shows or hides the table of sources.</source>
        <translation>Shows or hides the table of sources.</translation>
    </message>
</context>
<context>
    <name>yagura::SourceTexts</name>
    <message>
        <source>Gap detected</source>
        <extracomment>欠落検出</extracomment>
        <translation>Gap detected</translation>
    </message>
    <message>
        <source>Replaying</source>
        <extracomment>再送中</extracomment>
        <translation>Replaying</translation>
    </message>
</context>
<context>
    <name>yagura::SpokenQueue</name>
    <message>
        <source>%1 %2, %3, %4, %5, %6</source>
        <extracomment>A row for the screen reader: %1 number, %2 kind, %3 title, %4 whose turn, %5 time left or outcome, %6 seat</extracomment>
        <translation>%1 %2, %3, %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>yagura::StandDown</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A measure to choose: %1 its number, %2 its state</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have stopped matter %1; it is on its way to the ledger.</source>
        <translation>You have stopped matter %1; it is on its way to the ledger.</translation>
    </message>
    <message>
        <source>No measure can be stopped by you now. Matter %1: %2</source>
        <translation>No measure can be stopped by you now. Matter %1: %2</translation>
    </message>
    <message>
        <source>No measure is open: there is nothing to stop.</source>
        <translation>No measure is open: there is nothing to stop.</translation>
    </message>
    <message>
        <source>Choose the measure that is to be stopped.</source>
        <translation>Choose the measure that is to be stopped.</translation>
    </message>
    <message>
        <source>The stop is a record of its own in your name. From then on nothing more may be done under this matter; going on needs a new application. It cannot be taken back.</source>
        <translation>The stop is a record of its own in your name. From then on nothing more may be done under this matter; going on needs a new application. It cannot be taken back.</translation>
    </message>
    <message>
        <source>%1 The act was urgent and has begun: the notice to the Commission stays owed.</source>
        <extracomment>%1 what a stop means</extracomment>
        <translation>%1 The act was urgent and has begun: the notice to the Commission stays owed.</translation>
    </message>
    <message>
        <source>%1 This console reaches no other computer: call the commander by telephone as well.</source>
        <extracomment>%1 what a stop means</extracomment>
        <translation>%1 This console reaches no other computer: call the commander by telephone as well.</translation>
    </message>
    <message>
        <source>Matter %1 is stopped by you, signed on this PC, and not yet in the ledger. It is sent by itself as soon as the hub can be reached. Call the commander by telephone now.</source>
        <translation>Matter %1 is stopped by you, signed on this PC, and not yet in the ledger. It is sent by itself as soon as the hub can be reached. Call the commander by telephone now.</translation>
    </message>
    <message>
        <source>The stop of matter %1 was refused: %2 Call the commander by telephone now.</source>
        <extracomment>%1 number of a matter, %2 the reason</extracomment>
        <translation>The stop of matter %1 was refused: %2 Call the commander by telephone now.</translation>
    </message>
    <message>
        <source>The stop of matter %1 is in the ledger. State: %2. The officer records how far the measure had gone; going on needs a new application.</source>
        <extracomment>%1 number of a matter, %2 its state</extracomment>
        <translation>The stop of matter %1 is in the ledger. State: %2. The officer records how far the measure had gone; going on needs a new application.</translation>
    </message>
    <message>
        <source>Stop a measure</source>
        <extracomment>中止</extracomment>
        <translation>Stop a measure</translation>
    </message>
    <message>
        <source>Measure to stop</source>
        <translation>Measure to stop</translation>
    </message>
    <message>
        <source>Back without stopping</source>
        <translation>Back without stopping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hold for 2 seconds, by mouse or Space; or hold F12.</source>
        <translation>Hold for 2 seconds, by mouse or Space; or hold F12.</translation>
    </message>
</context>
<context>
    <name>yagura::Standing</name>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>送信待ち</extracomment>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <extracomment>In a ledger without a witness: 台帳記載済み</extracomment>
        <translation>In the ledger</translation>
    </message>
    <message>
        <source>Waiting for the witness</source>
        <extracomment>In the ledger, and the witness has not signed yet: 第三者証明待ち</extracomment>
        <translation>Waiting for the witness</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>Witnessed</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <extracomment>By the hub: 受付拒否. Not a council&apos;s refusal (却下).</extracomment>
        <translation>Not taken by the hub</translation>
    </message>
    <message>
        <source>Does not count</source>
        <extracomment>In the ledger, and counting for nothing: 無効</extracomment>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>鍵失効</extracomment>
        <translation>Key revoked</translation>
    </message>
</context>
<context>
    <name>yagura::StatementDelegate</name>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>Counts; key revoked later</source>
        <extracomment>有効（署名後に鍵失効）</extracomment>
        <translation>Counts; key revoked later</translation>
    </message>
    <message>
        <source>Counts, witnessed</source>
        <translation>Counts, witnessed</translation>
    </message>
    <message>
        <source>Counts, waiting for the witness</source>
        <translation>Counts, waiting for the witness</translation>
    </message>
</context>
<context>
    <name>yagura::StatementListModel</name>
    <message>
        <source>Entry</source>
        <extracomment>台帳番号</extracomment>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>日時</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>種類</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signer</source>
        <extracomment>署名者</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Matter</source>
        <extracomment>案件</extracomment>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>内容</extracomment>
        <translation>Says</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>有効か</extracomment>
        <translation>Counts</translation>
    </message>
</context>
<context>
    <name>yagura::StatementView</name>
    <message>
        <source>Statement as it was signed</source>
        <translation>Statement as it was signed</translation>
    </message>
    <message>
        <source>Choose a statement to read its exact bytes.</source>
        <translation>Choose a statement to read its exact bytes.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Entry %1, %2</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the payload: %1</source>
        <translation>SHA-256 of the payload: %1</translation>
    </message>
    <message>
        <source>Payload, set out in lines:</source>
        <translation>Payload, set out in lines:</translation>
    </message>
    <message>
        <source>Payload, exact bytes:</source>
        <translation>Payload, exact bytes:</translation>
    </message>
    <message>
        <source>Ledger line with its DSSE envelope, exact bytes:</source>
        <translation>Ledger line with its DSSE envelope, exact bytes:</translation>
    </message>
    <message>
        <source>Refused by the hub, %1</source>
        <translation>Refused by the hub, %1</translation>
    </message>
    <message>
        <source>Submitted, exact bytes:</source>
        <translation>Submitted, exact bytes:</translation>
    </message>
    <message>
        <source>The hub&apos;s signed refusal, exact bytes:</source>
        <translation>The hub&apos;s signed refusal, exact bytes:</translation>
    </message>
</context>
<context>
    <name>yagura::StatementWords</name>
    <message>
        <source>registrars: %1 of %2</source>
        <extracomment>%1 needed, %2 there are</extracomment>
        <translation>registrars: %1 of %2</translation>
    </message>
    <message>
        <source>root keys: %1 of %2</source>
        <extracomment>%1 needed, %2 there are</extracomment>
        <translation>root keys: %1 of %2</translation>
    </message>
    <message>
        <source>no witness</source>
        <translation>no witness</translation>
    </message>
    <message>
        <source>witnesses: %1 of %2 (%3)</source>
        <extracomment>%1 needed, %2 there are, %3 their names</extracomment>
        <translation>witnesses: %1 of %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Roster number %1 comes into force (SHA-256 %2…).</source>
        <translation>Roster number %1 comes into force (SHA-256 %2…).</translation>
    </message>
    <message>
        <source>Policy pack number %1 comes into force (SHA-256 %2…).</source>
        <translation>Policy pack number %1 comes into force (SHA-256 %2…).</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>The key %1… of %2 counts for nothing from here on. Reason: %3. In other hands since: %4.</source>
        <extracomment>%1 first digits of a key id, %2 office, %3 reason, %4 a time or &quot;not known&quot;</extracomment>
        <translation>The key %1… of %2 counts for nothing from here on. Reason: %3. In other hands since: %4.</translation>
    </message>
    <message>
        <source>The ledger %1 is founded (%2). It is vouched for by: %3.</source>
        <translation>The ledger %1 is founded (%2). It is vouched for by: %3.</translation>
    </message>
    <message>
        <source>%1 It goes on from the ledger %2, closed at %3 entries.</source>
        <extracomment>%1 a sentence, %2 the name of the ledger before, %3 its number of entries</extracomment>
        <translation>%1 It goes on from the ledger %2, closed at %3 entries.</translation>
    </message>
    <message>
        <source>Founding of the ledger</source>
        <extracomment>First line of the ledger: 台帳の開設</extracomment>
        <translation>Founding of the ledger</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Who vouches for the ledger: 信頼の基礎</extracomment>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>名簿</extracomment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <extracomment>決裁規程</extracomment>
        <translation>Policy pack</translation>
    </message>
    <message>
        <source>Key revocation</source>
        <extracomment>鍵失効</extracomment>
        <translation>Key revocation</translation>
    </message>
    <message>
        <source>Matter put before the council</source>
        <extracomment>付議</extracomment>
        <translation>Matter put before the council</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>回答（決裁・却下など）</extracomment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Unknown type: %1</source>
        <translation>Unknown type: %1</translation>
    </message>
    <message>
        <source>Registrars</source>
        <extracomment>登録担当</extracomment>
        <translation>Registrars</translation>
    </message>
    <message>
        <source>Holders of the root keys</source>
        <extracomment>ルート鍵の保有者</extracomment>
        <translation>Holders of the root keys</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>訓練</extracomment>
        <translation>exercise</translation>
    </message>
    <message>
        <source>single site</source>
        <extracomment>単一拠点</extracomment>
        <translation>single site</translation>
    </message>
    <message>
        <source>several sites</source>
        <extracomment>複数拠点</extracomment>
        <translation>several sites</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>紛失</extracomment>
        <translation>lost</translation>
    </message>
    <message>
        <source>stolen</source>
        <extracomment>盗難</extracomment>
        <translation>stolen</translation>
    </message>
    <message>
        <source>left office</source>
        <extracomment>退任</extracomment>
        <translation>left office</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>鍵の交換</extracomment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>その他</extracomment>
        <translation>other</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The number of a roster or policy pack: 第%1版</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Trust number %1 comes into force. The ledger is vouched for by: %2.</source>
        <extracomment>%1 number, %2 how many of whom</extracomment>
        <translation>Trust number %1 comes into force. The ledger is vouched for by: %2.</translation>
    </message>
    <message>
        <source>Matter %1 is put before the council.</source>
        <translation>Matter %1 is put before the council.</translation>
    </message>
    <message>
        <source>Answer to matter %1: %2.</source>
        <extracomment>%1 number of a matter, %2 what a member answered</extracomment>
        <translation>Answer to matter %1: %2.</translation>
    </message>
    <message>
        <source>This version does not know statements of this type. It is kept and counts for nothing.</source>
        <translation>This version does not know statements of this type. It is kept and counts for nothing.</translation>
    </message>
    <message>
        <source>Statutory lane of matter %1, %2: %3.</source>
        <extracomment>%1 number of a matter, %2 a step of the statutory lane, %3 what came out of it</extracomment>
        <translation>Statutory lane of matter %1, %2: %3.</translation>
    </message>
    <message>
        <source>Matter %1 is amended; every answer to it before counts no longer.</source>
        <translation>Matter %1 is amended; every answer to it before counts no longer.</translation>
    </message>
    <message>
        <source>Matter %1 is declared as an urgent act.</source>
        <translation>Matter %1 is declared as an urgent act.</translation>
    </message>
    <message>
        <source>Step of a report</source>
        <extracomment>報告の手続</extracomment>
        <translation>Step of a report</translation>
    </message>
    <message>
        <source>A step of report %1 is recorded.</source>
        <translation>A step of report %1 is recorded.</translation>
    </message>
</context>
<context>
    <name>yagura::StatutoryLane</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a step, %2 how it stands
----------
An entry of a record: %1 what it is, %2 what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 an office, %2 how many of its members, %3 of how many that are needed</extracomment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Statutory lane</source>
        <translation>Statutory lane</translation>
    </message>
    <message>
        <source>Statutory lane: not within this council&apos;s power</source>
        <extracomment>法定の手続: the Commission&apos;s approval is 承認, never 決裁</extracomment>
        <translation>Statutory lane: not within this council&apos;s power</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Close the record</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
</context>
<context>
    <name>yagura::StepForm</name>
    <message>
        <source>When it took place (required)</source>
        <translation>When it took place (required)</translation>
    </message>
    <message numerus="yes">
        <source>End of the period (required), at most %n days from now</source>
        <translation>
            <numerusform>End of the period (required), at most %n day from now</numerusform>
            <numerusform>End of the period (required), at most %n days from now</numerusform>
        </translation>
    </message>
    <message>
        <source>Methods (at least one)</source>
        <translation>Methods (at least one)</translation>
    </message>
    <message>
        <source>Officer who is to act, with a valid designation (required)</source>
        <extracomment>実施する執行官等</extracomment>
        <translation>Officer who is to act, with a valid designation (required)</translation>
    </message>
    <message>
        <source>Targets acted on, of %1 (required)</source>
        <translation>Targets acted on, of %1 (required)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A field of a record that must be filled in: 必須</extracomment>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>Choose an officer</translation>
    </message>
    <message>
        <source>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>Enter when it took place, in Japan time, as in 2026-09-23 14:05.</translation>
    </message>
    <message>
        <source>Enter the end of the period, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>Enter the end of the period, in Japan time, as in 2026-09-23 14:05.</translation>
    </message>
    <message>
        <source>Fill in the field &quot;%1&quot;.</source>
        <translation>Fill in the field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose what came out of the step.</source>
        <translation>Choose what came out of the step.</translation>
    </message>
    <message>
        <source>Choose at least one method.</source>
        <translation>Choose at least one method.</translation>
    </message>
    <message>
        <source>Choose the officer who is to act.</source>
        <translation>Choose the officer who is to act.</translation>
    </message>
    <message>
        <source>Enter how many targets were acted on.</source>
        <translation>Enter how many targets were acted on.</translation>
    </message>
    <message>
        <source>Present time</source>
        <extracomment>On a button that enters it: 現在時刻</extracomment>
        <translation>Present time</translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>What was written here before and not signed is back.</translation>
    </message>
</context>
<context>
    <name>yagura::StepPanel</name>
    <message>
        <source>Record a step of the statutory lane</source>
        <translation>Record a step of the statutory lane</translation>
    </message>
    <message>
        <source>Step to record</source>
        <translation>Step to record</translation>
    </message>
    <message>
        <source>Hold a button for 2 seconds, by mouse or Space.</source>
        <translation>Hold a button for 2 seconds, by mouse or Space.</translation>
    </message>
    <message>
        <source>The screen shows a fixed time. Go back to live to record.</source>
        <translation>The screen shows a fixed time. Go back to live to record.</translation>
    </message>
    <message>
        <source>What you signed on this matter is on its way to the ledger.</source>
        <translation>What you signed on this matter is on its way to the ledger.</translation>
    </message>
</context>
<context>
    <name>yagura::StepWords</name>
    <message>
        <source>Requirements met</source>
        <extracomment>要件該当</extracomment>
        <translation>Requirements met</translation>
    </message>
    <message>
        <source>Requirements not met</source>
        <extracomment>要件非該当</extracomment>
        <translation>Requirements not met</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>By US forces: 要請あり</extracomment>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Not requested</source>
        <extracomment>By US forces: 要請なし</extracomment>
        <translation>Not requested</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>By the Council: 了承</extracomment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>By the Council: 了承せず</extracomment>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Request or consent given</source>
        <extracomment>By the NPSC: 要請又は同意あり</extracomment>
        <translation>Request or consent given</translation>
    </message>
    <message>
        <source>Neither request nor consent</source>
        <extracomment>By the NPSC: 要請・同意なし</extracomment>
        <translation>Neither request nor consent</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>By the Prime Minister: 命令あり</extracomment>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <extracomment>By the Prime Minister: 命令なし</extracomment>
        <translation>Not ordered</translation>
    </message>
    <message>
        <source>Consultation concluded in agreement</source>
        <extracomment>協議が調った</extracomment>
        <translation>Consultation concluded in agreement</translation>
    </message>
    <message>
        <source>Consultation concluded without agreement</source>
        <extracomment>協議が調わなかった</extracomment>
        <translation>Consultation concluded without agreement</translation>
    </message>
    <message>
        <source>By order to the officer</source>
        <extracomment>ORDER_ADMIN: 命令</extracomment>
        <translation>By order to the officer</translation>
    </message>
    <message>
        <source>Taken by the officer</source>
        <extracomment>SELF: 自ら行う措置</extracomment>
        <translation>Taken by the officer</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>開始</extracomment>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>終了</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Broken off</source>
        <extracomment>中止して終了</extracomment>
        <translation>Broken off</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>実施せず</extracomment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Proper</source>
        <extracomment>適正</extracomment>
        <translation>Proper</translation>
    </message>
    <message>
        <source>Improper</source>
        <extracomment>不適正</extracomment>
        <translation>Improper</translation>
    </message>
    <message>
        <source>Record insufficient</source>
        <extracomment>記録不十分</extracomment>
        <translation>Record insufficient</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>不要</extracomment>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Waits for earlier steps</source>
        <extracomment>先行手続待ち</extracomment>
        <translation>Waits for earlier steps</translation>
    </message>
    <message>
        <source>To be recorded, overdue</source>
        <extracomment>記録待ち（期限超過） / 記録待ち</extracomment>
        <translation>To be recorded, overdue</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>To be recorded</translation>
    </message>
    <message>
        <source>Done, late</source>
        <extracomment>済（遅延） / 済</extracomment>
        <translation>Done, late</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>不成立: not agreed, not given, not approved</extracomment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Period over</source>
        <extracomment>期間満了</extracomment>
        <translation>Period over</translation>
    </message>
    <message>
        <source>statutory</source>
        <extracomment>Kind of a time limit: 法定</extracomment>
        <translation>statutory</translation>
    </message>
    <message>
        <source>order or guideline</source>
        <extracomment>Kind of a time limit: 命令・指針</extracomment>
        <translation>order or guideline</translation>
    </message>
    <message>
        <source>internal target</source>
        <extracomment>Kind of a time limit: 内部目標</extracomment>
        <translation>internal target</translation>
    </message>
    <message>
        <source>Approve matter %1</source>
        <extracomment>On a button, the Commission&apos;s alone: 第%1号を承認する</extracomment>
        <translation>Approve matter %1</translation>
    </message>
    <message>
        <source>Do not approve matter %1</source>
        <extracomment>On a button, the Commission&apos;s alone: 第%1号を不承認とする</extracomment>
        <translation>Do not approve matter %1</translation>
    </message>
    <message>
        <source>Record on matter %1: %2</source>
        <extracomment>On a button: 第%1号に「%2」を記録する</extracomment>
        <translation>Record on matter %1: %2</translation>
    </message>
    <message>
        <source>Only an act without prior approval is followed by it.</source>
        <translation>Only an act without prior approval is followed by it.</translation>
    </message>
    <message>
        <source>It follows only where the Commission makes a recommendation.</source>
        <translation>It follows only where the Commission makes a recommendation.</translation>
    </message>
    <message>
        <source>It is not asked for before an urgent act.</source>
        <translation>It is not asked for before an urgent act.</translation>
    </message>
    <message>
        <source>All targets are known to stand in Japan.</source>
        <translation>All targets are known to stand in Japan.</translation>
    </message>
    <message>
        <source>All targets are known to stand in Japan, and neither the SDF, US forces nor national security is concerned.</source>
        <translation>All targets are known to stand in Japan, and neither the SDF, US forces nor national security is concerned.</translation>
    </message>
    <message>
        <source>No computers of US forces are concerned.</source>
        <translation>No computers of US forces are concerned.</translation>
    </message>
</context>
<context>
    <name>yagura::StopKey</name>
    <message>
        <source>Stopping a measure: keep F12 down for 2 seconds. Letting go cancels.</source>
        <extracomment>中止</extracomment>
        <translation>Stopping a measure: keep F12 down for 2 seconds. Letting go cancels.</translation>
    </message>
</context>
<context>
    <name>yagura::Strip</name>
    <message>
        <source>On screen:</source>
        <translation>On screen:</translation>
    </message>
    <message>
        <source>Status strip</source>
        <translation>Status strip</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>現在 (the clock runs)</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>FIXED</source>
        <translation>FIXED</translation>
    </message>
    <message>
        <source>EXERCISE · %1</source>
        <extracomment>訓練</extracomment>
        <translation>EXERCISE · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n item(s) held since</source>
        <extracomment>%1 is the instant the screen is fixed at, %2 how many items arrived since</extracomment>
        <translation>
            <numerusform>%1 – %n item held since</numerusform>
            <numerusform>%1 – %n items held since</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Hub: %1, last data %2</source>
        <extracomment>%1 state, %2 age such as &quot;4 min ago&quot;</extracomment>
        <translation>Hub: %1, last data %2</translation>
    </message>
    <message>
        <source>Sources: %1 ok, %2 silent</source>
        <extracomment>sources that report, and those that fell silent</extracomment>
        <translation>Sources: %1 ok, %2 silent</translation>
    </message>
    <message>
        <source>Quarantine: %1</source>
        <translation>Quarantine: %1</translation>
    </message>
    <message>
        <source>My decisions: none</source>
        <translation>My decisions: none</translation>
    </message>
    <message>
        <source>My decisions: %1 (%2)</source>
        <translation>My decisions: %1 (%2)</translation>
    </message>
    <message>
        <source>LEDGER NOT TRUSTED – signing is blocked</source>
        <translation>LEDGER NOT TRUSTED – signing is blocked</translation>
    </message>
    <message>
        <source>Ledger: not yet verified</source>
        <translation>Ledger: not yet verified</translation>
    </message>
    <message>
        <source>no witness</source>
        <extracomment>there is no independent witness of the ledger: 第三者証明なし</extracomment>
        <translation>no witness</translation>
    </message>
    <message>
        <source>Ledger verified on this PC %1, no decision yet</source>
        <extracomment>%1 a time: there is no decision in the ledger yet</extracomment>
        <translation>Ledger verified on this PC %1, no decision yet</translation>
    </message>
    <message>
        <source>%1 of %2 decisions verified on this PC %3</source>
        <extracomment>決裁等%1/%2件 検証済み %3: %1 of %2 decisions, %3 a time</extracomment>
        <translation>%1 of %2 decisions verified on this PC %3</translation>
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
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not witnessed yet</source>
        <extracomment>no witness has signed yet: 第三者証明待ち</extracomment>
        <translation>not witnessed yet</translation>
    </message>
    <message>
        <source>%1 of %2 witnessed</source>
        <extracomment>第三者証明 %1/%2件</extracomment>
        <translation>%1 of %2 witnessed</translation>
    </message>
    <message>
        <source>witnessed %1</source>
        <extracomment>第三者証明 %1, a time</extracomment>
        <translation>witnessed %1</translation>
    </message>
    <message>
        <source>%1 · past half of their time %2</source>
        <extracomment>%1 own decisions, %2 for how many of them half of the time is over: 期間半ば超過 %2件</extracomment>
        <translation>%1 · past half of their time %2</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <extracomment>beside what goes on while the screen stands at another instant: 現在・%1</extracomment>
        <translation>LIVE · %1</translation>
    </message>
    <message>
        <source>%1, %2 not heard yet</source>
        <extracomment>%1 sources that report and are silent, %2 how many have not been heard yet: %1、未受信 %2</extracomment>
        <translation>%1, %2 not heard yet</translation>
    </message>
    <message>
        <source>%1 decision(s) up to the shown time, verified %2</source>
        <extracomment>%1 how many decisions there were at the shown instant, %2 when they were verified last</extracomment>
        <translation>%1 decision(s) up to the shown time, verified %2</translation>
    </message>
    <message>
        <source>%1, ▼ %2 with a gap</source>
        <extracomment>%1 how sources stand, %2 how many have a hole in their numbers; the sign is the notch that the timeline draws for it (欠落検出)</extracomment>
        <translation>%1, ▼ %2 with a gap</translation>
    </message>
</context>
<context>
    <name>yagura::TargetEditor</name>
    <message>
        <source>Enter at least one target.</source>
        <translation>Enter at least one target.</translation>
    </message>
    <message>
        <source>Target %1 has no address.</source>
        <translation>Target %1 has no address.</translation>
    </message>
    <message>
        <source>The grade of target %1 is none of A1 to F6.</source>
        <translation>The grade of target %1 is none of A1 to F6.</translation>
    </message>
    <message>
        <source>Choose for target %1 how sure its location is, A1 to F6.</source>
        <translation>Choose for target %1 how sure its location is, A1 to F6.</translation>
    </message>
    <message>
        <source>Write on what grounds target %1 is one.</source>
        <translation>Write on what grounds target %1 is one.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Add a target</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Remove the target</translation>
    </message>
    <message>
        <source>Paste a list of targets</source>
        <translation>Paste a list of targets</translation>
    </message>
    <message>
        <source>One target a line: address, owner, country code, grade, grounds.</source>
        <translation>One target a line: address, owner, country code, grade, grounds.</translation>
    </message>
</context>
<context>
    <name>yagura::TargetTable</name>
    <message>
        <source>in Japan</source>
        <translation>in Japan</translation>
    </message>
    <message>
        <source>outside Japan</source>
        <extracomment>国外</extracomment>
        <translation>outside Japan</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s): %1 in Japan, %2 outside Japan, %3 with unknown location (treated as outside Japan)</source>
        <translation>
            <numerusform>%n target: %1 in Japan, %2 outside Japan, %3 with unknown location (treated as outside Japan)</numerusform>
            <numerusform>%n targets: %1 in Japan, %2 outside Japan, %3 with unknown location (treated as outside Japan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of the measure</source>
        <translation>Targets of the measure</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>対象 / 管理者 / 国 / 確度 / 所在 / 根拠</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>location unknown: treated as outside Japan</source>
        <extracomment>所在不明: 国外として扱う</extracomment>
        <translation>location unknown: treated as outside Japan</translation>
    </message>
    <message>
        <source>in Japan, but not for certain: treated as outside Japan</source>
        <extracomment>国内と推定（確度不足）: 国外として扱う</extracomment>
        <translation>in Japan, but not for certain: treated as outside Japan</translation>
    </message>
    <message>
        <source>Every target is known to be in Japan: the Foreign Minister is not consulted.</source>
        <translation>Every target is known to be in Japan: the Foreign Minister is not consulted.</translation>
    </message>
    <message numerus="yes">
        <source>The Foreign Minister must be consulted before the measure, because of %n target(s) that are or may be outside Japan.</source>
        <extracomment>外務大臣協議</extracomment>
        <translation>
            <numerusform>The Foreign Minister must be consulted before the measure, because of %n target that is or may be outside Japan.</numerusform>
            <numerusform>The Foreign Minister must be consulted before the measure, because of %n targets that are or may be outside Japan.</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatCard</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Card of the chosen object</source>
        <translation>Card of the chosen object</translation>
    </message>
    <message>
        <source>Choose an actor, a campaign or another object in the list.</source>
        <translation>Choose an actor, a campaign or another object in the list.</translation>
    </message>
    <message>
        <source>%1, withdrawn by its source</source>
        <translation>%1, withdrawn by its source</translation>
    </message>
    <message>
        <source>%1 (this console&apos;s table of %2; after: %3)</source>
        <extracomment>%1 names, %2 the date of the table, %3 the publication that equates the names</extracomment>
        <translation>%1 (this console&apos;s table of %2; after: %3)</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>本コンソールの対応表による別名</extracomment>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>STIX types: 種別</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>What an actor wants: 目的</extracomment>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Sophistication</source>
        <extracomment>How skilled an actor is: 技能水準</extracomment>
        <translation>Sophistication</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>What an actor can afford: 資源規模</extracomment>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version of</source>
        <extracomment>Time of the version that is shown: 版の日時</extracomment>
        <translation>Version of</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table of relations.</source>
        <translation>
            <numerusform>%n more stands in the table of relations.</numerusform>
            <numerusform>%n more stand in the table of relations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored ties it to another object.</source>
        <translation>Nothing that is stored ties it to another object.</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <extracomment>関係</extracomment>
        <translation>What is said of it</translation>
    </message>
    <message>
        <source>Incidents it has to do with, and why</source>
        <translation>Incidents it has to do with, and why</translation>
    </message>
    <message>
        <source>Both are tied to %1.</source>
        <translation>Both are tied to %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatFilter</name>
    <message>
        <source>%2 (matched %1, a name from this console&apos;s table)</source>
        <extracomment>%1 an alias of %2; the alias stands in the console&apos;s own table</extracomment>
        <translation>%2 (matched %1, a name from this console&apos;s table)</translation>
    </message>
    <message>
        <source>%2 (matched its alias %1)</source>
        <extracomment>%1 an alias of %2</extracomment>
        <translation>%2 (matched its alias %1)</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatGraphView</name>
    <message numerus="yes">
        <source>Graph of relations, %n objects</source>
        <extracomment>Name of the drawing for screen readers: %n objects</extracomment>
        <translation>
            <numerusform>Graph of relations, %n object</numerusform>
            <numerusform>Graph of relations, %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatNames</name>
    <message>
        <source>%1 %2 (not stored)</source>
        <extracomment>%1 a kind of object, %2 the beginning of its id</extracomment>
        <translation>%1 %2 (not stored)</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatPlace</name>
    <message>
        <source>Choose an object: what stands around it is drawn here.</source>
        <translation>Choose an object: what stands around it is drawn here.</translation>
    </message>
    <message>
        <source>Nothing that is stored ties it to another object.</source>
        <translation>Nothing that is stored ties it to another object.</translation>
    </message>
    <message numerus="yes">
        <source>%n relations between the objects that are drawn.</source>
        <translation>
            <numerusform>%n relation between the objects that are drawn.</numerusform>
            <numerusform>%n relations between the objects that are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more objects found no room.</source>
        <translation>
            <numerusform>%n more object found no room.</numerusform>
            <numerusform>%n more objects found no room.</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <extracomment>Of threat data: すべての種別</extracomment>
        <translation>All kinds (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of threat data, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or alias holds “%1”.</source>
        <translation>No name or alias holds “%1”.</translation>
    </message>
    <message>
        <source>No actor, campaign or malware has come in yet. They come as STIX objects through the hub&apos;s feeds.</source>
        <translation>No actor, campaign or malware has come in yet. They come as STIX objects through the hub&apos;s feeds.</translation>
    </message>
    <message>
        <source>Threat picture</source>
        <extracomment>View of the Situation place: 脅威状況</extracomment>
        <translation>Threat picture</translation>
    </message>
    <message>
        <source>Kind of threat data that the list shows</source>
        <translation>Kind of threat data that the list shows</translation>
    </message>
    <message>
        <source>Find by name or alias</source>
        <translation>Find by name or alias</translation>
    </message>
    <message>
        <source>Threat data</source>
        <translation>Threat data</translation>
    </message>
    <message>
        <source>Relations that are drawn, one a row</source>
        <translation>Relations that are drawn, one a row</translation>
    </message>
    <message>
        <source>How far the drawing goes</source>
        <translation>How far the drawing goes</translation>
    </message>
    <message>
        <source>Direct relations</source>
        <translation>Direct relations</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Two steps</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatTableModel</name>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (withdrawn)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>別名</extracomment>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>T1190, S0001: 番号</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>初認</extracomment>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>最終確認</extracomment>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>関係の数</extracomment>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>確度</extracomment>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>yagura::ThreatWords</name>
    <message>
        <source>uses</source>
        <translation>uses</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 uses %2.</translation>
    </message>
    <message>
        <source>is attributed to</source>
        <translation>is attributed to</translation>
    </message>
    <message>
        <source>%1 is attributed to %2.</source>
        <translation>%1 is attributed to %2.</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>%1 targets %2.</source>
        <translation>%1 targets %2.</translation>
    </message>
    <message>
        <source>indicates</source>
        <translation>indicates</translation>
    </message>
    <message>
        <source>%1 indicates %2.</source>
        <translation>%1 indicates %2.</translation>
    </message>
    <message>
        <source>mitigates</source>
        <translation>mitigates</translation>
    </message>
    <message>
        <source>%1 mitigates %2.</source>
        <translation>%1 mitigates %2.</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>stands in</translation>
    </message>
    <message>
        <source>%1 stands in %2.</source>
        <translation>%1 stands in %2.</translation>
    </message>
    <message>
        <source>is said to originate from</source>
        <translation>is said to originate from</translation>
    </message>
    <message>
        <source>%1 is said to originate from %2.</source>
        <translation>%1 is said to originate from %2.</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>is related to</translation>
    </message>
    <message>
        <source>%1 is related to %2.</source>
        <translation>%1 is related to %2.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>%1 names %2.</source>
        <translation>%1 names %2.</translation>
    </message>
    <message>
        <source>was sighted by</source>
        <translation>was sighted by</translation>
    </message>
    <message>
        <source>%1 was sighted by %2.</source>
        <translation>%1 was sighted by %2.</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>leads to</translation>
    </message>
    <message>
        <source>%1 leads to %2.</source>
        <translation>%1 leads to %2.</translation>
    </message>
    <message>
        <source>exploits</source>
        <translation>exploits</translation>
    </message>
    <message>
        <source>%1 exploits %2.</source>
        <translation>%1 exploits %2.</translation>
    </message>
    <message>
        <source>delivers</source>
        <translation>delivers</translation>
    </message>
    <message>
        <source>%1 delivers %2.</source>
        <translation>%1 delivers %2.</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>controls</translation>
    </message>
    <message>
        <source>%1 controls %2.</source>
        <translation>%1 controls %2.</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>%1 hosts %2.</source>
        <translation>%1 hosts %2.</translation>
    </message>
    <message>
        <source>communicates with</source>
        <translation>communicates with</translation>
    </message>
    <message>
        <source>%1 communicates with %2.</source>
        <translation>%1 communicates with %2.</translation>
    </message>
    <message>
        <source>compromises</source>
        <translation>compromises</translation>
    </message>
    <message>
        <source>%1 compromises %2.</source>
        <translation>%1 compromises %2.</translation>
    </message>
    <message>
        <source>is a variant of</source>
        <translation>is a variant of</translation>
    </message>
    <message>
        <source>%1 is a variant of %2.</source>
        <translation>%1 is a variant of %2.</translation>
    </message>
    <message>
        <source>detects</source>
        <translation>detects</translation>
    </message>
    <message>
        <source>%1 detects %2.</source>
        <translation>%1 detects %2.</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <extracomment>攻撃者</extracomment>
        <translation>Threat actor</translation>
    </message>
    <message>
        <source>Intrusion set</source>
        <extracomment>侵入セット（攻撃グループ）</extracomment>
        <translation>Intrusion set</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>攻撃キャンペーン</extracomment>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Attack infrastructure</source>
        <extracomment>攻撃インフラ</extracomment>
        <translation>Attack infrastructure</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>ATT&amp;CK: 攻撃手法</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerability</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>攻撃指標</extracomment>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <extracomment>STIX identity: 組織・個人</extracomment>
        <translation>Organisation or person</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Threat report</source>
        <extracomment>A report of threat intelligence: 脅威レポート</extracomment>
        <translation>Threat report</translation>
    </message>
    <message>
        <source>Counter-measure</source>
        <extracomment>対策</extracomment>
        <translation>Counter-measure</translation>
    </message>
    <message>
        <source>Other object</source>
        <translation>Other object</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Threat actors</translation>
    </message>
    <message>
        <source>Intrusion sets</source>
        <translation>Intrusion sets</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Malware</source>
        <comment>several</comment>
        <extracomment>Head of a list</extracomment>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniques</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Organisations and persons</source>
        <translation>Organisations and persons</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Threat reports</source>
        <translation>Threat reports</translation>
    </message>
    <message>
        <source>Counter-measures</source>
        <translation>Counter-measures</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>Other objects</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>A statement of a type this version does not know: %1 and %3 are objects, %2 the type</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>0 of 100 (none)</source>
        <translation>0 of 100 (none)</translation>
    </message>
    <message>
        <source>%1 of 100 (low)</source>
        <translation>%1 of 100 (low)</translation>
    </message>
    <message>
        <source>%1 of 100 (medium)</source>
        <translation>%1 of 100 (medium)</translation>
    </message>
    <message>
        <source>%1 of 100 (high)</source>
        <translation>%1 of 100 (high)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>yagura::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 a span of time: `1 h 20 min`, 1時間20分</extracomment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>over by %1</source>
        <extracomment>A deadline that has passed: %1超過; %1 a span of time</extracomment>
        <translation>over by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a deadline: 残り%1; %1 a span of time</extracomment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1%2 h %3 min</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2時間%3分</extracomment>
        <translation>%1%2 h %3 min</translation>
    </message>
    <message>
        <source>%1%2 min %3 s</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2分%3秒</extracomment>
        <translation>%1%2 min %3 s</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <extracomment>The difference of two clocks, %1 its sign: %1%2秒</extracomment>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <extracomment>A span of time: 1分未満</extracomment>
        <translation>less than 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time: %1分</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time: %1時間%2分</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of time: %1日%2時間</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time: %1時間</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A span of time: %1日</extracomment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>yagura::TimelinePlace</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a sentence about a mark, %2 the incident&apos;s title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 hours</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Threat data</source>
        <translation>Threat data</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision mark(s)</source>
        <translation>
            <numerusform>%n decision mark</numerusform>
            <numerusform>%n decision marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab walks over the marks, Enter chooses; + and − zoom, arrows pan; Shift and drag chooses a span; Alt and ↑↓ moves a lane.</source>
        <translation>Tab walks over the marks, Enter chooses; + and − zoom, arrows pan; Shift and drag chooses a span; Alt and ↑↓ moves a lane.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <extracomment>before a choice: what the lanes of the timeline stand for</extracomment>
        <translation>Lanes:</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Threat actors</translation>
    </message>
    <message>
        <source>What the lanes stand for</source>
        <translation>What the lanes stand for</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>before a choice: which of an incident&apos;s times places its mark</extracomment>
        <translation>Time:</translation>
    </message>
    <message>
        <source>Occurred</source>
        <extracomment>発生 / 受信 / 記録: when it happened, came here, was stored</extracomment>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Which time places a mark</source>
        <translation>Which time places a mark</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valid until %1.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Was valid until %1.</translation>
    </message>
</context>
<context>
    <name>yagura::TimelineScene</name>
    <message>
        <source>Decisions</source>
        <extracomment>the lane of what the council was asked and decided: 決定</extracomment>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>No incident in the last 24 hours.</source>
        <translation>No incident in the last 24 hours.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sector(s) had incidents.</source>
        <translation>
            <numerusform>%n more sector had incidents.</numerusform>
            <numerusform>%n more sectors had incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n above the ceiling.</source>
        <translation>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
            <numerusform>Not shown: %n above the ceiling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::TimelineView</name>
    <message>
        <source>now</source>
        <comment>label of a line on the timeline (現在)</comment>
        <translation>now</translation>
    </message>
    <message>
        <source>FIXED</source>
        <comment>label of a line on the timeline (固定)</comment>
        <translation>FIXED</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first of %n)</source>
        <translation>
            <numerusform>%1 (the first of %n)</numerusform>
            <numerusform>%1 (the first of %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1 Selected: %2</source>
        <translation>%1 Selected: %2</translation>
    </message>
    <message>
        <source>From %1 to %2. Lane: %3.</source>
        <translation>From %1 to %2. Lane: %3.</translation>
    </message>
</context>
<context>
    <name>yagura::UndoBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <extracomment>取消（Ctrl+Z）</extracomment>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>yagura::UrgentForm</name>
    <message>
        <source>Choose the kind of measure.</source>
        <translation>Choose the kind of measure.</translation>
    </message>
    <message>
        <source>No legal basis of this kind is in force yet.</source>
        <translation>No legal basis of this kind is in force yet.</translation>
    </message>
    <message>
        <source>Choose the ground that is declared.</source>
        <translation>Choose the ground that is declared.</translation>
    </message>
    <message>
        <source>Enter when it was declared, in Japan time, as in 2026-09-23 14:05.</source>
        <translation>Enter when it was declared, in Japan time, as in 2026-09-23 14:05.</translation>
    </message>
    <message>
        <source>The declaration lies in the future.</source>
        <translation>The declaration lies in the future.</translation>
    </message>
    <message>
        <source>Declare urgent act %1</source>
        <extracomment>「U-2026-0009号の緊急実施を宣言する」</extracomment>
        <translation>Declare urgent act %1</translation>
    </message>
    <message>
        <source>As soon as the measure has begun, every screen counts up until the notice to the Oversight Commission is recorded. The notice and the Commission&apos;s review are mandatory, and the matter cannot be closed without a finding. The council confirms after the fact.</source>
        <translation>As soon as the measure has begun, every screen counts up until the notice to the Oversight Commission is recorded. The notice and the Commission&apos;s review are mandatory, and the matter cannot be closed without a finding. The council confirms after the fact.</translation>
    </message>
    <message>
        <source>Urgent act: the ground, the scope, the officer</source>
        <extracomment>緊急実施: 宣言した理由、範囲、執行官</extracomment>
        <translation>Urgent act: the ground, the scope, the officer</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>Ground that is declared (required)</source>
        <translation>Ground that is declared (required)</translation>
    </message>
    <message>
        <source>Declared at, in Japan time; now, unless another time is entered</source>
        <translation>Declared at, in Japan time; now, unless another time is entered</translation>
    </message>
    <message>
        <source>Choose the kind of measure</source>
        <translation>Choose the kind of measure</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Choose the ground</translation>
    </message>
    <message>
        <source>Legal basis: %1, %2</source>
        <extracomment>根拠法令: %1 法律名, %2 条</extracomment>
        <translation>Legal basis: %1, %2</translation>
    </message>
    <message>
        <source>What was written here before and not signed is back.</source>
        <translation>What was written here before and not signed is back.</translation>
    </message>
</context>
<context>
    <name>yagura::ViewMenu</name>
    <message>
        <source>Views</source>
        <extracomment>Menu of saved views of a list: 表示の保存と呼出し</extracomment>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views of the list</source>
        <translation>Saved views of the list</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>Keep what is shown…</translation>
    </message>
    <message>
        <source>Take in a view from a file…</source>
        <translation>Take in a view from a file…</translation>
    </message>
    <message>
        <source>Give away as a file</source>
        <translation>Give away as a file</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A saved view in a menu: %1 its name, %2 who saved it, %3 its marking</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>No view is saved yet</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Keep what is shown</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Marking of the view</source>
        <translation>Marking of the view</translation>
    </message>
    <message>
        <source>Take in a view from a file</source>
        <translation>Take in a view from a file</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu: another name for a saved view (名称を変更)</extracomment>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Rename it</source>
        <extracomment>Button: gives a saved view the name above (変更する)</extracomment>
        <translation>Rename it</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>New name of the view</translation>
    </message>
</context>
<context>
    <name>yagura::WallHeader</name>
    <message>
        <source>LIVE</source>
        <extracomment>the picture is up to date: 受信中</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>DELAYED</source>
        <extracomment>遅延</extracomment>
        <translation>DELAYED</translation>
    </message>
    <message>
        <source>STALE</source>
        <extracomment>更新停止</extracomment>
        <translation>STALE</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <extracomment>切断</extracomment>
        <translation>OFFLINE</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <extracomment>接続中</extracomment>
        <translation>CONNECTING</translation>
    </message>
    <message>
        <source>FIXED</source>
        <extracomment>the picture stands at one instant: 時刻固定</extracomment>
        <translation>FIXED</translation>
    </message>
    <message>
        <source>%1 JST</source>
        <translation>%1 JST</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>the instant up to which the picture is known: %1 現在</extracomment>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <extracomment>page n/m and the seconds until the next: %1 %2秒</extracomment>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>LEDGER IN DOUBT</source>
        <extracomment>the hub&apos;s ledger is not trusted any more: 台帳に疑義</extracomment>
        <translation>LEDGER IN DOUBT</translation>
    </message>
</context>
<context>
    <name>yagura::WallText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>sector, prefecture: %1・%2</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>yagura::WallWindow</name>
    <message>
        <source>This screen is too small for %1 m.</source>
        <translation>This screen is too small for %1 m.</translation>
    </message>
    <message>
        <source>Waiting for the first data.</source>
        <translation>Waiting for the first data.</translation>
    </message>
    <message>
        <source>Yagura wall display</source>
        <translation>Yagura wall display</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wall display</translation>
    </message>
</context>
<context>
    <name>yagura::WatchForm</name>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 a place or sector (注視)</extracomment>
        <translation>Watch %1</translation>
    </message>
    <message>
        <source>What comes there is told by one alarm for each watch. An incident that has an alarm of its own is told by that alone.</source>
        <translation>What comes there is told by one alarm for each watch. An incident that has an alarm of its own is told by that alone.</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Button of a form: 注視する</extracomment>
        <translation>Watch</translation>
    </message>
    <message>
        <source>What is watched</source>
        <extracomment>the place or sector that is watched (注視する対象)</extracomment>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>From which level on</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>when a watch ends (期限)</extracomment>
        <translation>Until when</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <extracomment>a watch without an end (解除するまで)</extracomment>
        <translation>until it is ended</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>for 24 hours</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>for 7 days</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>for 30 days</translation>
    </message>
    <message>
        <source>until %1, as before</source>
        <extracomment>%1 a time: the end that a watch has already</extracomment>
        <translation>until %1, as before</translation>
    </message>
</context>
<context>
    <name>yagura::WatchList</name>
    <message>
        <source>this PC</source>
        <extracomment>who set a watch, where the seat has no member</extracomment>
        <translation>this PC</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <extracomment>a watch without an end (解除するまで)</extracomment>
        <translation>until it is ended</translation>
    </message>
    <message>
        <source>What is watched</source>
        <extracomment>注視対象</extracomment>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>Watched places and sectors</source>
        <translation>Watched places and sectors</translation>
    </message>
    <message>
        <source>Place or sector</source>
        <translation>Place or sector</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>From which level on</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>who set a watch (設定者)</extracomment>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Set (%1)</source>
        <extracomment>when a watch was set, %1 the zone</extracomment>
        <translation>Set (%1)</translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <extracomment>when a watch ends (期限), %1 the zone</extracomment>
        <translation>Until (%1)</translation>
    </message>
    <message>
        <source>Nothing is watched. Choose a field of the grid or a prefecture of the map and press W.</source>
        <translation>Nothing is watched. Choose a field of the grid or a prefecture of the map and press W.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: another level or end of a watch</extracomment>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Stop watching (Del)</source>
        <extracomment>Button: 注視をやめる</extracomment>
        <translation>Stop watching (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yagura::WatchMenu</name>
    <message>
        <source>Change how %1 is watched…</source>
        <extracomment>Command: %1 a place or sector (%1を注視する…)</extracomment>
        <translation>Change how %1 is watched…</translation>
    </message>
    <message>
        <source>Watch %1…</source>
        <translation>Watch %1…</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <extracomment>Command: %1 a place or sector (%1の注視をやめる)</extracomment>
        <translation>Stop watching %1</translation>
    </message>
    <message>
        <source>Watch what is chosen…</source>
        <extracomment>Command: the sector or prefecture that is chosen (選択中の分野・地域を注視する…)</extracomment>
        <translation>Watch what is chosen…</translation>
    </message>
    <message>
        <source>What is watched…</source>
        <extracomment>Command (注視対象の一覧…)</extracomment>
        <translation>What is watched…</translation>
    </message>
</context>
<context>
    <name>yagura::WatchWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a prefecture or region, %2 a sector</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>every incident, assessed or not</source>
        <translation>every incident, assessed or not</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>%1 a severity, as &quot;2 Certain impact&quot;</extracomment>
        <translation>%1 and above</translation>
    </message>
</context>
<context>
    <name>yagura::Words</name>
    <message>
        <source>Sign-off</source>
        <extracomment>決裁. Never the word for the Commission&apos;s 承認.</extracomment>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Refusal</source>
        <extracomment>却下</extracomment>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>差戻し</extracomment>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Abstention</source>
        <extracomment>棄権</extracomment>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Dissent</source>
        <extracomment>反対意見</extracomment>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>意見</extracomment>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Decision by deputy</source>
        <extracomment>代決</extracomment>
        <translation>Decision by deputy</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>引戻し</extracomment>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Confirmation after the fact</source>
        <extracomment>事後確認</extracomment>
        <translation>Confirmation after the fact</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>承認: the Commission&apos;s alone</extracomment>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Non-approval</source>
        <extracomment>不承認: the Commission&apos;s alone</extracomment>
        <translation>Non-approval</translation>
    </message>
    <message>
        <source>Consultation</source>
        <extracomment>協議</extracomment>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>同意</extracomment>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>指揮</extracomment>
        <translation>Command</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>通知</extracomment>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>了知</extracomment>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>事後審査</extracomment>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>勧告</extracomment>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>回答</extracomment>
        <translation>Response</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>中止要請</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Unknown verb</source>
        <translation>Unknown verb</translation>
    </message>
    <message>
        <source>Sign matter %1</source>
        <extracomment>On a button: 第%1号に署名する</extracomment>
        <translation>Sign matter %1</translation>
    </message>
    <message>
        <source>Refuse matter %1</source>
        <extracomment>On a button: 第%1号を却下する</extracomment>
        <translation>Refuse matter %1</translation>
    </message>
    <message>
        <source>Send back matter %1</source>
        <extracomment>On a button: 第%1号を差し戻す</extracomment>
        <translation>Send back matter %1</translation>
    </message>
    <message>
        <source>Abstain on matter %1</source>
        <extracomment>On a button: 第%1号を棄権する</extracomment>
        <translation>Abstain on matter %1</translation>
    </message>
    <message>
        <source>Withdraw from matter %1</source>
        <extracomment>On a button: 第%1号を引き戻す</extracomment>
        <translation>Withdraw from matter %1</translation>
    </message>
    <message>
        <source>Record on matter %1: %2</source>
        <extracomment>%1 the number of a matter, %2 what is recorded: 第%1号に%2を記録する</extracomment>
        <translation>Record on matter %1: %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>起案</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Check of requirements</source>
        <extracomment>要件確認</extracomment>
        <translation>Check of requirements</translation>
    </message>
    <message>
        <source>Commission approval pending</source>
        <extracomment>承認申請中: waiting for the Commission</extracomment>
        <translation>Commission approval pending</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>終結</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>取下げ</extracomment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sign-off pending</source>
        <extracomment>決裁待ち</extracomment>
        <translation>Sign-off pending</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>決裁済み</extracomment>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>却下</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>差戻し</extracomment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>期限超過</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>送信待ち</extracomment>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <extracomment>台帳記載済み</extracomment>
        <translation>In the ledger</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <extracomment>却下された</extracomment>
        <translation>Refused by the hub</translation>
    </message>
    <message>
        <source>P Police</source>
        <extracomment>Track P, the cyber harm prevention officers under the Police Duties Execution Act: P 警察</extracomment>
        <translation>P Police</translation>
    </message>
    <message>
        <source>D1 Self-Defense Forces, communications protection</source>
        <extracomment>Track D1: D1 自衛隊 通信防護措置</extracomment>
        <translation>D1 Self-Defense Forces, communications protection</translation>
    </message>
    <message>
        <source>D2 Computers of the Self-Defense Forces and US forces</source>
        <extracomment>Track D2: D2 自衛隊・米軍の電子計算機</extracomment>
        <translation>D2 Computers of the Self-Defense Forces and US forces</translation>
    </message>
    <message>
        <source>The bytes are not what the format says.</source>
        <translation>The bytes are not what the format says.</translation>
    </message>
    <message>
        <source>A signature or a hash does not hold; nothing of it was taken.</source>
        <translation>A signature or a hash does not hold; nothing of it was taken.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>This is not allowed.</translation>
    </message>
    <message>
        <source>The same name is already there with other content.</source>
        <translation>The same name is already there with other content.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>It is not there.</translation>
    </message>
    <message>
        <source>It does not answer now; try again later.</source>
        <translation>It does not answer now; try again later.</translation>
    </message>
    <message>
        <source>The disk or the database did not take it; check the free space and the folder&apos;s rights.</source>
        <translation>The disk or the database did not take it; check the free space and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>It was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a code, %2 its explanation in English</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what went wrong, %2 the detail in English</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>4 Extremely serious impact</source>
        <extracomment>National severity scale of 2018: 4 著しく深刻な影響</extracomment>
        <translation>4 Extremely serious impact</translation>
    </message>
    <message>
        <source>3 Major impact</source>
        <extracomment>3 大きな影響</extracomment>
        <translation>3 Major impact</translation>
    </message>
    <message>
        <source>2 Certain impact</source>
        <extracomment>2 一定の影響</extracomment>
        <translation>2 Certain impact</translation>
    </message>
    <message>
        <source>1 Almost no impact</source>
        <extracomment>1 ほぼ影響なし</extracomment>
        <translation>1 Almost no impact</translation>
    </message>
    <message>
        <source>0 No impact</source>
        <extracomment>0 影響なし</extracomment>
        <translation>0 No impact</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>Nobody has assessed the severity yet: 未評価</extracomment>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Operator report</source>
        <extracomment>事業者報告</extracomment>
        <translation>Operator report</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>事案</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Indicator of compromise</source>
        <extracomment>攻撃指標（IoC）</extracomment>
        <translation>Indicator of compromise</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <extracomment>攻撃者</extracomment>
        <translation>Threat actor</translation>
    </message>
    <message>
        <source>Intrusion set</source>
        <translation>Intrusion set</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Attack infrastructure</source>
        <extracomment>攻撃インフラ</extracomment>
        <translation>Attack infrastructure</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerability</translation>
    </message>
    <message>
        <source>Attack pattern</source>
        <translation>Attack pattern</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Sighting</source>
        <translation>Sighting</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>Threat report</translation>
    </message>
    <message>
        <source>Marking definition</source>
        <translation>Marking definition</translation>
    </message>
    <message>
        <source>Known exploited vulnerability</source>
        <extracomment>An entry of CISA&apos;s catalogue of known exploited vulnerabilities</extracomment>
        <translation>Known exploited vulnerability</translation>
    </message>
    <message>
        <source>Other object</source>
        <translation>Other object</translation>
    </message>
    <message>
        <source>Prompt report</source>
        <extracomment>速報</extracomment>
        <translation>Prompt report</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <extracomment>続報</extracomment>
        <translation>Follow-up report</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <extracomment>詳報</extracomment>
        <translation>Detailed report</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>接続中</extracomment>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>受信中</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>遅延</extracomment>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>更新停止</extracomment>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>A source that has missed three of its intervals: 無音</extracomment>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>切断</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>認証失敗</extracomment>
        <translation>Authentication failed</translation>
    </message>
    <message>
        <source>by default</source>
        <extracomment>The marking is the default of its source: 既定</extracomment>
        <translation>by default</translation>
    </message>
    <message>
        <source>assumed</source>
        <extracomment>Nobody stated a marking, so the strictest is assumed: 推定</extracomment>
        <translation>assumed</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A sector that stands in no official list: その他</extracomment>
        <translation>Other</translation>
    </message>
    <message>
        <source>In the ledger, witnessed</source>
        <extracomment>第三者証明済み</extracomment>
        <translation>In the ledger, witnessed</translation>
    </message>
    <message>
        <source>Execution record</source>
        <extracomment>実施記録: what an officer did, entered after the event</extracomment>
        <translation>Execution record</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>終結</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>National Security Council review</source>
        <extracomment>国家安全保障会議審議</extracomment>
        <translation>National Security Council review</translation>
    </message>
    <message>
        <source>Procedure for the SDF order</source>
        <extracomment>通信防護措置の下令手続</extracomment>
        <translation>Procedure for the SDF order</translation>
    </message>
    <message>
        <source>Consultation with the Foreign Minister</source>
        <extracomment>外務大臣協議</extracomment>
        <translation>Consultation with the Foreign Minister</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>承認</extracomment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>不承認</extracomment>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Urgent: no prior approval</source>
        <extracomment>緊急実施（事前承認なし）</extracomment>
        <translation>Urgent: no prior approval</translation>
    </message>
    <message>
        <source>Commanded</source>
        <extracomment>指揮・実施命令</extracomment>
        <translation>Commanded</translation>
    </message>
    <message>
        <source>In execution</source>
        <extracomment>実施中</extracomment>
        <translation>In execution</translation>
    </message>
    <message>
        <source>Halted</source>
        <extracomment>中止</extracomment>
        <translation>Halted</translation>
    </message>
    <message>
        <source>Executed</source>
        <extracomment>実施完了</extracomment>
        <translation>Executed</translation>
    </message>
    <message>
        <source>After-the-fact notice due</source>
        <extracomment>事後通知待ち</extracomment>
        <translation>After-the-fact notice due</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <extracomment>事後通知済み</extracomment>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Commission review</source>
        <extracomment>監理委員会確認</extracomment>
        <translation>Commission review</translation>
    </message>
    <message>
        <source>Recommendation issued</source>
        <extracomment>勧告</extracomment>
        <translation>Recommendation issued</translation>
    </message>
    <message>
        <source>Response recorded</source>
        <extracomment>勧告対応済み</extracomment>
        <translation>Response recorded</translation>
    </message>
    <message>
        <source>Decide matter %1 as deputy</source>
        <extracomment>On a button: 第%1号を代決する</extracomment>
        <translation>Decide matter %1 as deputy</translation>
    </message>
    <message>
        <source>Confirm matter %1 after the fact</source>
        <extracomment>On a button: 第%1号を事後確認する</extracomment>
        <translation>Confirm matter %1 after the fact</translation>
    </message>
    <message>
        <source>Add a dissent to matter %1</source>
        <extracomment>On a button: 第%1号に反対意見を付す</extracomment>
        <translation>Add a dissent to matter %1</translation>
    </message>
    <message>
        <source>Give an opinion on matter %1</source>
        <extracomment>On a button: 第%1号に意見を述べる</extracomment>
        <translation>Give an opinion on matter %1</translation>
    </message>
    <message>
        <source>Take note of matter %1</source>
        <extracomment>On a button: 第%1号を了知する</extracomment>
        <translation>Take note of matter %1</translation>
    </message>
    <message>
        <source>Stop matter %1</source>
        <extracomment>On a button: 第%1号の中止を求める</extracomment>
        <translation>Stop matter %1</translation>
    </message>
    <message>
        <source>Typed in, not verified</source>
        <extracomment>手入力（未確認）</extracomment>
        <translation>Typed in, not verified</translation>
    </message>
    <message>
        <source>%1 (not in the roster)</source>
        <extracomment>%1 the id of a member: %1（名簿に記載なし）</extracomment>
        <translation>%1 (not in the roster)</translation>
    </message>
</context>
<context>
    <name>yagura::WorldLegend</name>
    <message>
        <source>Where hostile infrastructure stands</source>
        <translation>Where hostile infrastructure stands</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in %1 countries.</source>
        <translation>
            <numerusform>%n object in %1 countries.</numerusform>
            <numerusform>%n objects in %1 countries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known: %1</source>
        <translation>Country not known: %1</translation>
    </message>
    <message>
        <source>Basis: threat data as received that names a country for infrastructure. An address in a country is not attribution. Made with Natural Earth.</source>
        <extracomment>Below a map (攻撃の帰属を示すものではない)</extracomment>
        <translation>Basis: threat data as received that names a country for infrastructure. An address in a country is not attribution. Made with Natural Earth.</translation>
    </message>
</context>
<context>
    <name>yagura::WorldMap</name>
    <message>
        <source>World map of hostile infrastructure</source>
        <translation>World map of hostile infrastructure</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in %1 countries.</source>
        <translation>
            <numerusform>%n object in %1 countries.</numerusform>
            <numerusform>%n objects in %1 countries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::startFailure</name>
    <message>
        <source>Another program is using the folder %1. End it, or choose another folder with --data.</source>
        <translation>Another program is using the folder %1. End it, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>The database in %1 was written by a newer version. Nothing was changed: start the newer version, or choose another folder with --data.</source>
        <translation>The database in %1 was written by a newer version. Nothing was changed: start the newer version, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used (%2). Check that it can be written to, or choose another folder with --data.</source>
        <translation>The folder %1 cannot be used (%2). Check that it can be written to, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that its folder exists and may be written.</source>
        <translation>The file %1 cannot be written. Check that its folder exists and may be written.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine alone. Until connections are encrypted, listen on 127.0.0.1 or [::1].</source>
        <translation>%1 is not an address of this machine alone. Until connections are encrypted, listen on 127.0.0.1 or [::1].</translation>
    </message>
    <message>
        <source>%1 cannot be listened on (%2). Choose another port with --listen, or port 0 to let the system pick.</source>
        <translation>%1 cannot be listened on (%2). Choose another port with --listen, or port 0 to let the system pick.</translation>
    </message>
    <message>
        <source>The ledger in %1 does not verify (%2: %3). It was left as it is: keep the folder as evidence, and start with another one.</source>
        <translation>The ledger in %1 does not verify (%2: %3). It was left as it is: keep the folder as evidence, and start with another one.</translation>
    </message>
    <message>
        <source>A key in %1 cannot be used (%2). Key files must be whole, and readable by their owner alone (mode 0600).</source>
        <translation>A key in %1 cannot be used (%2). Key files must be whole, and readable by their owner alone (mode 0600).</translation>
    </message>
    <message>
        <source>The program cannot start in %1 (%2).</source>
        <translation>The program cannot start in %1 (%2).</translation>
    </message>
    <message>
        <source>The ledger in %1 is older than what was signed already (%2: %3), so nothing was started. Restore the missing entries from another installation: yagura-hub rebuild --from-mirror FOLDER --data NEW</source>
        <translation>The ledger in %1 is older than what was signed already (%2: %3), so nothing was started. Restore the missing entries from another installation: yagura-hub rebuild --from-mirror FOLDER --data NEW</translation>
    </message>
    <message>
        <source>The ledger in %1 is damaged (%2: %3). It was left as it is: make it again from another installation, with yagura-hub rebuild --from-mirror FOLDER --data NEW</source>
        <translation>The ledger in %1 is damaged (%2: %3). It was left as it is: make it again from another installation, with yagura-hub rebuild --from-mirror FOLDER --data NEW</translation>
    </message>
    <message>
        <source>The log key of the ledger in %1 is not there (%2). Put log.key back from its copy; if there is none, close this ledger and found a new one that names it: yagura-keys found --predecessor FOLDER</source>
        <translation>The log key of the ledger in %1 is not there (%2). Put log.key back from its copy; if there is none, close this ledger and found a new one that names it: yagura-keys found --predecessor FOLDER</translation>
    </message>
    <message>
        <source>The disk broke off a write in %1 (%2: %3), so nobody knows whether it is stored. Check the disk and start again: nothing that was acknowledged is lost, and the rest is sent again.</source>
        <translation>The disk broke off a write in %1 (%2: %3), so nobody knows whether it is stored. Check the disk and start again: nothing that was acknowledged is lost, and the rest is sent again.</translation>
    </message>
</context>
</TS>
