"""You refuse words of exactly max_chars characters too. Only longer ones become [UNK].
你把恰好 max_chars 个字符的单词也拒绝了。只有更长的才变为 [UNK]。
"""

def wordpiece(text, vocab, max_chars):
    pieces = set(vocab)
    tokens = []
    for word in text.split():
        tokens += split_word(word, pieces) if len(word) < max_chars else ["[UNK]"]
    return tokens


def split_word(word, pieces):
    found = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        for end in range(len(word), start, -1):
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
