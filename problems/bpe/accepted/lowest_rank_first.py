def pairs_of(symbols):
    return [(symbols[i], symbols[i + 1]) for i in range(len(symbols) - 1)]


def merge(symbols, pair):
    out = []
    for s in symbols:
        out.append(s)
    i = 0
    while i < len(out) - 1:
        if (out[i], out[i + 1]) == pair:
            out[i : i + 2] = [pair[0] + pair[1]]
        i += 1
    return out


word_counts = eval(input())
num_merges = int(input())
word = eval(input())
mark = "</w>"
vocab = {w: [*w[:-1], w[-1] + mark] for w in word_counts}
merges = []
while len(merges) < num_merges:
    counts = {}
    for w, symbols in vocab.items():
        for pair in pairs_of(symbols):
            counts[pair] = counts.get(pair, 0) + word_counts[w]
    if not counts:
        break
    top = max(counts.values())
    pair = sorted(p for p in counts if counts[p] == top)[0]
    merges.append(pair)
    vocab = {w: merge(symbols, pair) for w, symbols in vocab.items()}

rank = {pair: i for i, pair in enumerate(merges)}
tokens = [*word[:-1], word[-1] + mark]
while True:
    known = [pair for pair in pairs_of(tokens) if pair in rank]
    if not known:
        break
    tokens = merge(tokens, min(known, key=rank.get))
print(merges)
print(tokens)
