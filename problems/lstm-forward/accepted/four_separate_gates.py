import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


xs, h, c, W, U, b = [np.array(eval(input())) for _ in range(6)]
H = h.size
W_i, W_f, W_g, W_o = W[:H], W[H : 2 * H], W[2 * H : 3 * H], W[3 * H :]
U_i, U_f, U_g, U_o = U[:H], U[H : 2 * H], U[2 * H : 3 * H], U[3 * H :]
b_i, b_f, b_g, b_o = b[:H], b[H : 2 * H], b[2 * H : 3 * H], b[3 * H :]
outputs = []
for x in xs:
    i = sigmoid(W_i.dot(x) + U_i.dot(h) + b_i)
    f = sigmoid(W_f.dot(x) + U_f.dot(h) + b_f)
    g = np.tanh(W_g.dot(x) + U_g.dot(h) + b_g)
    o = sigmoid(W_o.dot(x) + U_o.dot(h) + b_o)
    c = f * c + i * g
    h = o * np.tanh(c)
    outputs.append(h)
print(np.array(outputs), c)
