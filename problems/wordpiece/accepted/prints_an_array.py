import numpy as np

text = eval(input())
vocab = eval(input())
max_chars = int(input())
tokens = []
for word in text.split():
    bad = len(word) > max_chars
    sub, start = [], 0
    while not bad and start < len(word):
        end = len(word)
        while end > start and ("##" if start > 0 else "") + word[start:end] not in vocab:
            end -= 1
        bad = end == start
        sub.append(("##" if start > 0 else "") + word[start:end])
        start = end
    tokens += ["[UNK]"] if bad else sub
print(np.array(tokens))
