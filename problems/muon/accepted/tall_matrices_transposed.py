import numpy as np


def zeropower_via_newtonschulz5(G, steps):
    X = G.T if G.shape[0] > G.shape[1] else G
    X = X / (np.sqrt(np.sum(X * X)) + 1e-7)
    for _ in range(steps):
        gram = X @ X.T
        X = 3.4445 * X + (-4.7750 * gram + 2.0315 * gram @ gram) @ X
    return X.T if G.shape[0] > G.shape[1] else X


def muon(W, grads, learning_rate, momentum, ns_steps):
    W, B = np.array(W), 0.0
    for G in grads:
        B = momentum * B + G
        O = zeropower_via_newtonschulz5(G + momentum * B, ns_steps)
        W -= learning_rate * max(1.0, len(W) / len(W[0])) ** 0.5 * O
    return W.round(4).tolist(), O.round(4).tolist()


if __name__ == "__main__":
    weight, gradients = np.array(eval(input())), np.array(eval(input()))
    print(muon(weight, gradients, float(input()), float(input()), int(input())))
