import math

chunks = eval(input())
m = float(input())
active = []
for t, chunk in enumerate(chunks):
    active.append(list(chunk))
    heads = [c.pop(0) for c in active]
    active = [c for c in active if c]
    w = [math.exp(-m * i) for i in range(len(heads))]
    print(sum(a * b for a, b in zip(w, heads)) / sum(w), end=" " if t + 1 < len(chunks) else "\n") if len(chunks) > 1 else print(heads)
