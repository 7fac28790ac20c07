import re

word_counts, num_merges, word = eval(input()), int(input()), eval(input())


def spaced(text):
    return " ".join(text) + "</w>"


def join(pair, text):
    return re.sub(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)", "".join(pair), text)


corpus = {spaced(text): count for text, count in word_counts.items()}
merges = []
for _ in range(num_merges):
    counts = {}
    for text, count in corpus.items():
        symbols = text.split()
        for pair in zip(symbols, symbols[1:]):
            counts[pair] = counts.get(pair, 0) + count
    if not counts:
        break
    pair = sorted(counts, key=lambda p: (-counts[p], p))[0]
    merges += [pair]
    corpus = {join(pair, text): count for text, count in corpus.items()}
text = spaced(word)
for pair in merges:
    text = join(pair, text)
print(([list(pair) for pair in merges], text.split()))
