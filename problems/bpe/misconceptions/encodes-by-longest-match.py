"""You encode by the longest symbol that fits from the left, as WordPiece does. BPE replays its merges in the order learned, over the whole word each time.
你编码时从左边取最长的符号，这是 WordPiece 的做法。BPE 按学到的顺序重放合并，每次都作用于整个单词。
"""

from collections import Counter


def merge_pair(symbols, pair):
    merged = []
    i = 0
    while i < len(symbols):
        width = 2 if tuple(symbols[i : i + 2]) == pair else 1
        merged.append("".join(symbols[i : i + width]))
        i += width
    return merged


def bpe(word_counts, num_merges, word):
    corpus = [(split_word(text), count) for text, count in word_counts.items()]
    merges = []
    for _ in range(num_merges):
        counts = Counter()
        for symbols, count in corpus:
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += count
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        corpus = [(merge_pair(symbols, best), count) for symbols, count in corpus]
    tokens = split_word(word)
    known = {"".join(pair) for pair in merges}
    text, tokens = tokens, []
    while text:
        fits = [n for n in range(len(text), 1, -1) if "".join(text[:n]) in known]
        n = fits[0] if fits else 1
        tokens.append("".join(text[:n]))
        text = text[n:]
    return merges, tokens


def split_word(text):
    return list(text[:-1]) + [text[-1] + "</w>"]


if __name__ == "__main__":
    word_counts = eval(input())
    num_merges = int(input())
    word = eval(input())
    print(bpe(word_counts, num_merges, word))
