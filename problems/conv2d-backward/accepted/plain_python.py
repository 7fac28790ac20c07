def conv2d_backward(x, w, dy, s):
    dx = [[0.0] * len(x[0]) for _ in x]
    dw = [[0.0] * len(w[0]) for _ in w]
    db = 0.0
    for i, row in enumerate(dy):
        for j, g in enumerate(row):
            db += g
            for a in range(len(w)):
                for b in range(len(w[0])):
                    dw[a][b] += g * x[i * s + a][j * s + b]
                    dx[i * s + a][j * s + b] += g * w[a][b]
    return dx, dw, db


x, w, dy, s = (eval(input()) for _ in range(4))
print(conv2d_backward(x, w, dy, s))
