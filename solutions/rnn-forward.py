import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    """Forward pass of a vanilla (Elman) RNN.

    xs: (T, D) inputs. h0: (H,) initial state. Wx: (H, D). Wh: (H, H). b: (H,).
    Returns (T, H), the hidden state after every step.
    """
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + Wh @ h + b)
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
