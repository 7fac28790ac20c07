import numpy as np


def mlp_backprop(X, y, W1, b1, W2, b2):
    """Loss and gradients of a relu network with a softmax output and mean cross-entropy.

    X: (N, D), y: (N,) class indices, W1: (D, H), b1: (H,), W2: (H, C), b2: (C,).
    Returns loss, dW1, db1, dW2, db2; each gradient has the shape of its parameter.
    """
    n_samples = len(y)
    a = X @ W1 + b1
    h = np.maximum(a, 0)
    logits = h @ W2 + b2
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n_samples), y].mean()

    dlogits = np.exp(log_p)
    dlogits[np.arange(n_samples), y] -= 1
    dlogits /= n_samples
    dW2 = h.T @ dlogits
    db2 = dlogits.sum(axis=0)
    da = dlogits @ W2.T * (a > 0)
    dW1 = X.T @ da
    db1 = da.sum(axis=0)
    return loss, dW1, db1, dW2, db2


if __name__ == "__main__":
    X, y, W1, b1, W2, b2 = (np.array(eval(input())) for _ in range(6))
    print(tuple(np.round(value, 4).tolist() for value in mlp_backprop(X, y, W1, b1, W2, b2)))
