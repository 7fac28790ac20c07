"""You keep the pieces found before the word failed. A word is all or nothing: if any rest cannot be matched, the whole word is one [UNK].
你保留了失败之前找到的词片。一个单词要么全部切开，要么整体失败：只要有剩余部分无法匹配，整个单词就是一个 [UNK]。
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
        for end in range(len(word), start, -1):
            if prefix + word[start:end] in pieces:
                break
        else:
            return found + ["[UNK]"]
        found.append(prefix + word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
