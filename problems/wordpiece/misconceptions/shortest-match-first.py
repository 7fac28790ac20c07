"""You take the shortest piece that matches. WordPiece is greedy for the longest: try the whole rest of the word first and shorten from the right.
你取了最短的匹配。WordPiece 贪心地取最长匹配：先试单词的整个剩余部分，再从右边逐个缩短。
"""

def wordpiece(text, vocab, max_chars):
    pieces = set(vocab)
    tokens = []
    for word in text.split():
        tokens += split_word(word, pieces) if len(word) <= max_chars else ["[UNK]"]
    return tokens


def split_word(word, pieces):
    found = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        for end in range(start + 1, len(word) + 1):
            if prefix + word[start:end] in pieces:
                break
        else:
            return ["[UNK]"]
        found.append(prefix + word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
