"""You split the text at punctuation, as BERT's BasicTokenizer does before WordPiece. Here nothing is normalised: a word is what stands between blanks.
你按标点切分了文本，BERT 的 BasicTokenizer 在 WordPiece 之前才这样做。本题不做任何规范化：空格之间的就是一个词。
"""

import re


def wordpiece(text, vocab, max_chars):
    pieces = set(vocab)
    tokens = []
    for word in re.findall(r"\w+|[^\w\s]", text):
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
