x = eval(input())
W = eval(input())
b = eval(input())
dy = eval(input())
N, I, O = len(x), len(W[0]), len(W)
y = [[b[o] for o in range(O)] for _ in range(N)]
dx = [[0.0] * I for _ in range(N)]
dW = [[0.0] * I for _ in range(O)]
db = [0.0] * O
for n in range(N):
    for o in range(O):
        db[o] += dy[n][o]
        for i in range(I):
            y[n][o] += x[n][i] * W[o][i]
            dx[n][i] += dy[n][o] * W[o][i]
            dW[o][i] += dy[n][o] * x[n][i]
print((y, dx, dW, db))
