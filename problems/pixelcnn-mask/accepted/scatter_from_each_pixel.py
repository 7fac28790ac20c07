import numpy as np

x = np.array(eval(input()))
w = np.array(eval(input()))
last = 0 if eval(input()) == "A" else 1
c = len(w) // 2
H, W = x.shape
y = [[0.0] * W for _ in range(H)]
# Each pixel adds to the later pixels that see it.
for (p, q), value in np.ndenumerate(x):
    for i in range(c + 1):
        for j in range(len(w) if i < c else c + last):
            r, s = p - (i - c), q - (j - c)
            if r < H and 0 <= s < W:
                y[r][s] += float(w[i, j] * value)
print(y)
