import numpy as np


def conv2d_backward(x, w, dy, stride):
    """Gradients of y = x * w + b (cross-correlation without padding).

    x: (H, W), w: (kh, kw), dy: (OH, OW) upstream gradient.
    Returns (dx, dw, db) with the shapes of x, of w and of a scalar.
    """
    kh, kw = w.shape
    dx = np.zeros(x.shape)
    dw = np.zeros(w.shape)
    for i, j in np.ndindex(dy.shape):
        rows = slice(i * stride, i * stride + kh)
        columns = slice(j * stride, j * stride + kw)
        dx[rows, columns] += dy[i, j] * w
        dw += dy[i, j] * x[rows, columns]
    return dx, dw, dy.sum()


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    w = np.array(eval(input()), dtype=float)
    dy = np.array(eval(input()), dtype=float)
    stride = int(input())
    dx, dw, db = conv2d_backward(x, w, dy, stride)
    print((dx.round(4).tolist(), dw.round(4).tolist(), round(float(db), 4)))
