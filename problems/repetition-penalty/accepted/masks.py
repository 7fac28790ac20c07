import numpy as np

L, text, th, n, steps, eos = (np.array(eval(input()), float), eval(input()), float(input()), int(input()), int(input()), int(input()))
start, out = len(text), []
while len(out) < steps:
    z = L[text[-1]]
    seen = np.isin(np.arange(len(z)), text)
    z = np.where(seen, np.minimum(z / th, z * th) if th >= 1 else np.maximum(z / th, z * th), z)
    if n:
        tail = text[len(text) - n + 1 :] if n > 1 else []
        for end in range(n - 1, len(text)):
            if text[end - n + 1 : end] == tail:
                z[text[end]] = -np.inf
    if not np.isfinite(z).any():
        break
    text = text + [int(z.argmax())]
    out.append(z.max() - np.log(np.exp(z - z.max()).sum()) - z.max())
    if text[-1] == eos:
        break
print((text[start:], out))
