"""You strip the accents, as the uncased BERT's tokenizer does. Here nothing is normalised: é is a letter of its own.
你去掉了重音符号，不区分大小写的 BERT 分词器才这样做。本题不做任何规范化：é 是一个独立的字母。
"""

import unicodedata


def wordpiece(text, vocab, max_chars):
    pieces = set(vocab)
    decomposed = unicodedata.normalize("NFD", text)
    text = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
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
            return ["[UNK]"]
        found.append(prefix + word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
