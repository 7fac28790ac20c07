import math

table, prompt, theta = eval(input()), eval(input()), float(input())
n, limit, eos = int(input()), int(input()), int(input())
text, logprobs = list(prompt), []
for _ in range(limit):
    scores = {}
    for v, z in enumerate(table[text[-1]]):
        if v in text:
            z = z * theta if z < 0 else z / theta
        grams = {tuple(text[i : i + n]) for i in range(len(text) - n + 1)}
        if n == 0 or tuple((text + [v])[-n:]) not in grams or len(text) + 1 < n:
            scores[v] = z
    if not scores:
        break
    v = min(scores, key=lambda v: (-scores[v], v))
    top = scores[v]
    logprobs.append(-math.log(sum(math.exp(z - top) for z in scores.values())))
    text.append(v)
    if v == eos:
        break
print((text[len(prompt) :], logprobs))
