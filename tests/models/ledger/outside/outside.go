// Checks with Go's packages what the ledger's own code made. It shares no line with it.
//
//	outside proofs FILE                      proofs over a tree whose leaf k is the decimal number k
//	outside note FILE LOG_VKEY WITNESS_VKEY  a cosigned checkpoint
//	outside envelopes FILE                   one "1" or "0" for each signature
package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Println("FAIL:", err)
		os.Exit(1)
	}
}

func demand(holds bool, format string, arguments ...interface{}) {
	if !holds {
		check(fmt.Errorf(format, arguments...))
	}
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	check(err)
	return n
}

func decoded(text string) []byte {
	b, err := base64.StdEncoding.DecodeString(text)
	check(err)
	return b
}

func lines(path string) *bufio.Scanner {
	file, err := os.Open(path)
	check(err)
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 1<<20)
	return scanner
}

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for k, at := range indexes {
		found[k] = m[at]
	}
	return found, nil
}

func treeOf(size int64) memory {
	var m memory
	for k := int64(0); k < size; k++ {
		hashes, err := tlog.StoredHashes(k, []byte(strconv.FormatInt(k, 10)), m)
		check(err)
		m = append(m, hashes...)
	}
	return m
}

func same(a, b []tlog.Hash) bool {
	if len(a) != len(b) {
		return false
	}
	for k := range a {
		if a[k] != b[k] {
			return false
		}
	}
	return true
}

// Lines: "size N" first, then "i INDEX SIZE ROOT PROOF..." and "c OLD SIZE ROOT PROOF...".
func proofs(path string) {
	var tree memory
	count, mutants := 0, 0
	for scanner := lines(path); scanner.Scan(); {
		f := strings.Fields(scanner.Text())
		if f[0] == "size" {
			tree = treeOf(number(f[1]))
			continue
		}
		which, size := number(f[1]), number(f[2])
		root, err := tlog.TreeHash(size, tree)
		check(err)
		demand(string(root[:]) == string(decoded(f[3])), "root of %d differs", size)
		var given []tlog.Hash
		for _, text := range f[4:] {
			var h tlog.Hash
			demand(copy(h[:], decoded(text)) == len(h), "a hash is short")
			given = append(given, h)
		}
		var own []tlog.Hash
		var holds func([]tlog.Hash) error
		if f[0] == "i" {
			own, err = tlog.ProveRecord(size, which, tree)
			check(err)
			leaf := tlog.RecordHash([]byte(strconv.FormatInt(which, 10)))
			holds = func(p []tlog.Hash) error { return tlog.CheckRecord(p, size, root, which, leaf) }
		} else {
			own, err = tlog.ProveTree(size, which, tree)
			check(err)
			old, err := tlog.TreeHash(which, tree)
			check(err)
			holds = func(p []tlog.Hash) error { return tlog.CheckTree(p, size, root, which, old) }
		}
		demand(same(own, given), "%s: another proof than Go's", strings.Join(f[:3], " "))
		check(holds(given))
		count++
		for k := range given {
			given[k][7] ^= 1
			demand(holds(given) != nil, "a mutant is taken")
			given[k][7] ^= 1
			mutants++
		}
	}
	fmt.Printf("%d proofs are Go's, %d mutants refused\n", count, mutants)
}

// C2SP tlog-cosignature, cosignature/v1.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
	time uint64
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }
func (w *witness) Verify(text, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	w.time = binary.BigEndian.Uint64(sig)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", w.time, text)
	return ed25519.Verify(w.key, []byte(message), sig[8:])
}

func witnessOf(vkey string) *witness {
	f := strings.SplitN(vkey, "+", 3)
	demand(len(f) == 3, "no verifier key")
	typed := decoded(f[2])
	demand(len(typed) == 33 && typed[0] == 0x04, "no cosignature key")
	sum := sha256.Sum256([]byte(f[0] + "\n" + string(typed)))
	w := &witness{name: f[0], hash: binary.BigEndian.Uint32(sum[:]), key: typed[1:]}
	demand(f[1] == fmt.Sprintf("%08x", w.hash), "the key's hash differs")
	return w
}

func cosigned(path, logKey, witnessKey string) {
	message, err := os.ReadFile(path)
	check(err)
	log, err := note.NewVerifier(logKey)
	check(err)
	w := witnessOf(witnessKey)
	read, err := note.Open(message, note.VerifierList(log, w))
	check(err)
	demand(len(read.Sigs) == 2, "%d signatures hold", len(read.Sigs))
	fmt.Printf("%s\n%d\n", strings.Split(read.Text, "\n")[1], w.time)
}

func holds(algorithm string, key, message, sig []byte) bool {
	if algorithm == "ed25519" {
		return len(key) == ed25519.PublicKeySize && ed25519.Verify(key, message, sig)
	}
	x, y := elliptic.Unmarshal(elliptic.P256(), key)
	if x == nil {
		return false
	}
	digest := sha256.Sum256(message)
	return ecdsa.VerifyASN1(&ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}, digest[:], sig)
}

// Lines: "ALGORITHM KEY TYPE PAYLOAD SIGNATURE", all but the first in base64.
func envelopes(path string) {
	for scanner := lines(path); scanner.Scan(); {
		f := strings.Fields(scanner.Text())
		kind, payload := decoded(f[2]), decoded(f[3])
		// DSSE v1.0.2, PAE.
		message := fmt.Sprintf("DSSEv1 %d %s %d %s", len(kind), kind, len(payload), payload)
		if holds(f[0], decoded(f[1]), []byte(message), decoded(f[4])) {
			fmt.Print("1")
		} else {
			fmt.Print("0")
		}
	}
}

func main() {
	switch {
	case len(os.Args) == 3 && os.Args[1] == "proofs":
		proofs(os.Args[2])
	case len(os.Args) == 5 && os.Args[1] == "note":
		cosigned(os.Args[2], os.Args[3], os.Args[4])
	case len(os.Args) == 3 && os.Args[1] == "envelopes":
		envelopes(os.Args[2])
	default:
		os.Exit(2)
	}
}
