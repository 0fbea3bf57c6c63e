// Checks a whole evidence bundle with Go's own packages for transparency logs:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build -o logverify logverify.go
//	./logverify BUNDLE
//
// Packages on Debian 12: golang-go, golang-golang-x-mod-dev. What it checks is printed line by
// line; the first thing that is wrong ends it with FAIL and status 1.
package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const statementType = "application/vnd.yagura.statement.v1+json"

// A witness's key: C2SP tlog-cosignature, cosignature/v1 (key type 0x04). The signature carries the
// time at which the witness saw the head.
type witness struct {
	vkey string
	name string
	hash uint32
	key  ed25519.PublicKey
	seen uint64
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }
func (w *witness) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	w.seen = binary.BigEndian.Uint64(signature[:8])
	signed := append([]byte(fmt.Sprintf("cosignature/v1\ntime %d\n", w.seen)), text...)
	return ed25519.Verify(w.key, signed, signature[8:])
}

func fail(format string, values ...interface{}) {
	fmt.Printf("FAIL: "+format+"\n", values...)
	os.Exit(1)
}

func must(err error) {
	if err != nil {
		fail("%v", err)
	}
}

func read(parts ...string) []byte {
	content, err := os.ReadFile(filepath.Join(parts...))
	must(err)
	return content
}

// name+hash+base64(type ‖ key); names hold no '+'.
func readWitness(line string) *witness {
	part := strings.SplitN(line, "+", 3)
	if len(part) != 3 {
		fail("vkeys: '%s' is no verifier key", line)
	}
	hash, err := strconv.ParseUint(part[1], 16, 32)
	must(err)
	key, err := base64.StdEncoding.DecodeString(part[2])
	must(err)
	if len(key) != 33 || key[0] != 0x04 {
		fail("vkeys: '%s' is no key of cosignature/v1", line)
	}
	sum := sha256.Sum256(append([]byte(part[0]+"\n"), key...))
	if binary.BigEndian.Uint32(sum[:4]) != uint32(hash) {
		fail("vkeys: the hash of '%s' is not of its key", line)
	}
	return &witness{vkey: line, name: part[0], hash: uint32(hash), key: ed25519.PublicKey(key[1:])}
}

// Line 1 is the log's key, every other line one witness.
func readKeys(bundle string) (note.Verifier, []*witness, trust) {
	lines := strings.Split(strings.TrimSpace(string(read(bundle, "vkeys"))), "\n")
	logKey, err := note.NewVerifier(lines[0])
	must(err)
	var witnesses []*witness
	for _, line := range lines[1:] {
		witnesses = append(witnesses, readWitness(line))
	}
	return logKey, witnesses, readTrust(bundle, lines[0], witnesses)
}

// Whom the ledger itself trusts: its genesis names the log's key, and the newest genesis or trust
// statement the witnesses and how many of them must sign a head.
type trust struct {
	LogKey    []byte `json:"log_key"`
	Witnesses []string
	Threshold int `json:"witness_threshold"`
}

func readTrust(bundle string, logLine string, witnesses []*witness) trust {
	files, _ := filepath.Glob(filepath.Join(bundle, "trust", "*.json"))
	sort.Strings(files)
	if len(files) == 0 {
		fail("there is no trust/: nobody says who signs heads")
	}
	var first, last trust
	must(json.Unmarshal(read(files[0]), &first))
	must(json.Unmarshal(read(files[len(files)-1]), &last))
	logKey := base64.StdEncoding.EncodeToString(append([]byte{0x01}, first.LogKey...))
	if !strings.HasSuffix(logLine, "+"+logKey) {
		fail("vkeys: the log key is not the one that the genesis names")
	}
	for _, w := range witnesses {
		if !contains(last.Witnesses, w.vkey) {
			fail("vkeys: the ledger does not trust the witness %s", w.name)
		}
	}
	return last
}

func contains(list []string, wanted string) bool {
	for _, item := range list {
		if item == wanted {
			return true
		}
	}
	return false
}

type head struct {
	origin string
	size   int64
	root   tlog.Hash
	signed int // by how many witnesses
}

// A C2SP tlog-checkpoint: origin, size, root.
func readHead(file string, logKey note.Verifier, witnesses []*witness, needed int) head {
	known := []note.Verifier{logKey}
	for _, w := range witnesses {
		known = append(known, w)
	}
	signed, err := note.Open(read(file), note.VerifierList(known...))
	if err != nil {
		fail("%s: %v", filepath.Base(file), err)
	}
	lines := strings.Split(signed.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		fail("%s has not exactly three lines", filepath.Base(file))
	}
	h := head{origin: lines[0]}
	h.size, err = strconv.ParseInt(lines[1], 10, 64)
	must(err)
	h.root, err = tlog.ParseHash(lines[2])
	must(err)
	byLog := false
	for _, signature := range signed.Sigs { // note.Open lists each known key once
		if signature.Hash == logKey.KeyHash() && signature.Name == logKey.Name() {
			byLog = true
		} else {
			h.signed++
		}
	}
	if !byLog || h.origin != logKey.Name() {
		fail("%s is not signed by the log %s", filepath.Base(file), logKey.Name())
	}
	if h.signed < needed {
		fail("%s: %d verified witnesses, the ledger asks for %d", filepath.Base(file), h.signed, needed)
	}
	fmt.Printf("%s ok: %s, %d entries, root %v, %d of %d witnesses\n", filepath.Base(file), h.origin,
		h.size, h.root, h.signed, len(witnesses))
	return h
}

type entry struct {
	Env struct {
		Payload     []byte
		PayloadType string
		Signatures  []struct {
			Keyid string
			Sig   []byte
		}
	}
	I int64
	T int64
}

// The key of that id, after checking that it is: the id is the SHA-256 of the key's DER.
func publicKey(bundle, id string, known map[string]interface{}) interface{} {
	if key, ok := known[id]; ok {
		return key
	}
	if len(id) != 64 || strings.Trim(id, "0123456789abcdef") != "" {
		fail("'%s' is no key id", id)
	}
	block, _ := pem.Decode(read(bundle, "keys", id+".pem"))
	if block == nil {
		fail("keys/%s.pem is no key", id)
	}
	sum := sha256.Sum256(block.Bytes)
	if hex.EncodeToString(sum[:]) != id {
		fail("keys/%s.pem is another key", id)
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	must(err)
	known[id] = key
	return key
}

func verifies(key interface{}, signed, signature []byte) bool {
	switch k := key.(type) {
	case ed25519.PublicKey:
		return ed25519.Verify(k, signed, signature)
	case *ecdsa.PublicKey:
		sum := sha256.Sum256(signed)
		return ecdsa.VerifyASN1(k, sum[:], signature)
	}
	return false
}

// DSSE: the signatures are over type and payload with their lengths.
func checkSignatures(bundle, name string, e entry, known map[string]interface{}) {
	if e.Env.PayloadType != statementType || len(e.Env.Signatures) == 0 {
		fail("%s is no signed statement", name)
	}
	signed := []byte(fmt.Sprintf("DSSEv1 %d %s %d ", len(e.Env.PayloadType), e.Env.PayloadType,
		len(e.Env.Payload)))
	signed = append(signed, e.Env.Payload...)
	for _, signature := range e.Env.Signatures {
		if !verifies(publicKey(bundle, signature.Keyid, known), signed, signature.Sig) {
			fail("%s: the signature by %s does not verify", name, signature.Keyid)
		}
	}
	var payload struct {
		KeyID string `json:"key_id"`
	}
	must(json.Unmarshal(e.Env.Payload, &payload))
	if payload.KeyID != e.Env.Signatures[0].Keyid {
		fail("%s: its payload names another key than its signature", name)
	}
}

func hashes(list [][]byte) (result []tlog.Hash) {
	for _, raw := range list {
		var h tlog.Hash
		if copy(h[:], raw) != len(h) || len(raw) != len(h) {
			fail("proofs.json: a hash is not 32 bytes long")
		}
		result = append(result, h)
	}
	return
}

// Hashes every entry again, in order, and returns the tree's nodes.
func replay(bundle string) ([]tlog.Hash, [][]byte) {
	files, _ := filepath.Glob(filepath.Join(bundle, "entries", "*.json"))
	sort.Strings(files)
	var nodes []tlog.Hash
	var leaves [][]byte
	known := map[string]interface{}{}
	before := int64(0)
	for n, file := range files {
		name := filepath.Base(file)
		leaf := read(file)
		var e entry
		if err := json.Unmarshal(leaf, &e); err != nil {
			fail("%s: %v", name, err)
		}
		if name != fmt.Sprintf("%06d.json", n) || e.I != int64(n) {
			fail("%s stands where entry %d should", name, n)
		}
		if e.T < before {
			fail("%s is older than the entry before it", name)
		}
		before = e.T
		checkSignatures(bundle, name, e, known)
		more, err := tlog.StoredHashes(int64(n), leaf, reader(nodes))
		must(err)
		nodes = append(nodes, more...)
		leaves = append(leaves, leaf)
	}
	fmt.Printf("signatures ok: %d entries, %d keys\n", len(leaves), len(known))
	return nodes, leaves
}

func reader(nodes []tlog.Hash) tlog.HashReader {
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		result := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			result[i] = nodes[index]
		}
		return result, nil
	})
}

// trust/ repeats the statements that say whom to trust: each must be what its entry says. One whose
// number does not go on from the one before never came into force, and is not repeated.
func checkTrust(bundle string, leaves [][]byte) {
	var said []string
	var genesis struct{ Mode string }
	next := int64(0)
	for n, leaf := range leaves {
		var e entry
		must(json.Unmarshal(leaf, &e))
		var p struct {
			Type, Mode string
			Seq        int64
			Threshold  int `json:"witness_threshold"`
		}
		must(json.Unmarshal(e.Env.Payload, &p))
		if p.Type == "genesis" {
			genesis.Mode = p.Mode
		} else if p.Type != "trust" {
			continue
		}
		if p.Seq != next || (p.Threshold == 0 && genesis.Mode == "multi_site") {
			fmt.Printf("note: entry %d names new trust and does not count\n", n)
			continue
		}
		next++
		file := filepath.Join(bundle, "trust", fmt.Sprintf("%06d.json", n))
		if !bytes.Equal(read(file), e.Env.Payload) {
			fail("trust/%06d.json is not what entry %d says", n, n)
		}
		said = append(said, file)
	}
	if files, _ := filepath.Glob(filepath.Join(bundle, "trust", "*")); len(files) != len(said) {
		fail("trust/ holds %d files, the entries say %d", len(files), len(said))
	}
	fmt.Println("trust ok:", len(said), "statements")
}

func main() {
	if len(os.Args) != 2 {
		fmt.Println("usage: logverify BUNDLE")
		os.Exit(2)
	}
	bundle := os.Args[1]
	logKey, witnesses, trusted := readKeys(bundle)
	old := readHead(filepath.Join(bundle, "checkpoint.old"), logKey, witnesses, trusted.Threshold)
	now := readHead(filepath.Join(bundle, "checkpoint"), logKey, witnesses, trusted.Threshold)
	for _, w := range witnesses {
		if w.seen != 0 {
			fmt.Printf("witness %s signed at unix time %d\n", w.name, w.seen)
		}
	}

	nodes, leaves := replay(bundle)
	root, err := tlog.TreeHash(int64(len(leaves)), reader(nodes))
	must(err)
	if int64(len(leaves)) != now.size || root != now.root {
		fail("the %d entries give root %v, the checkpoint of %d says %v", len(leaves), root, now.size,
			now.root)
	}
	fmt.Println("full replay root ok:", len(leaves), "entries")
	checkTrust(bundle, leaves)

	var proofs struct {
		Index       int64
		Inclusion   [][]byte
		Consistency [][]byte
	}
	must(json.Unmarshal(read(bundle, "proofs.json"), &proofs))
	if proofs.Index < 0 || proofs.Index >= now.size {
		fail("proofs.json: there is no entry %d", proofs.Index)
	}
	must(tlog.CheckRecord(hashes(proofs.Inclusion), now.size, now.root, proofs.Index,
		tlog.RecordHash(leaves[proofs.Index])))
	fmt.Println("inclusion ok: entry", proofs.Index)
	must(tlog.CheckTree(hashes(proofs.Consistency), now.size, now.root, old.size, old.root))
	fmt.Println("consistency ok:", old.size, "->", now.size)
}
