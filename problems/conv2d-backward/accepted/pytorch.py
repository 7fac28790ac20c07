import torch
import torch.nn.functional as F


def conv2d_backward(x, w, dy, stride):
    x = x[None, None].clone().requires_grad_()
    w = w[None, None].clone().requires_grad_()
    b = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    F.conv2d(x, w, b, stride=stride).backward(dy[None, None])
    return x.grad[0, 0], w.grad[0, 0], b.grad[0]


if __name__ == "__main__":
    x, w, dy = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    dx, dw, db = conv2d_backward(x, w, dy, int(input()))
    print((dx.tolist(), dw.tolist(), db.item()))
