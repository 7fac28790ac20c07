import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def gru_forward(xs, h0, W, U, b):
    """Forward pass of a GRU as in Cho et al. 2014: the reset gate acts before U_n.

    xs: (T, D). h0: (H,). W: (3H, D), U: (3H, H), b: (3H,), stacked as r, z, n.
    Returns the hidden states (T, H).
    """
    W_r, W_z, W_n = np.split(W, 3)
    U_r, U_z, U_n = np.split(U, 3)
    b_r, b_z, b_n = np.split(b, 3)
    h = h0
    hidden_states = []
    for x in xs:
        r = sigmoid(W_r @ x + U_r @ h + b_r)
        z = sigmoid(W_z @ x + U_z @ h + b_z)
        n = np.tanh(W_n @ x + U_n @ (r * h) + b_n)
        h = z * h + (1 - z) * n
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    U = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(gru_forward(xs, h0, W, U, b), 4).tolist())
