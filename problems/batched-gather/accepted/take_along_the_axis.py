import numpy as np


def batched_gather(x, index):
    return np.take_along_axis(x, np.broadcast_to(index[:, :, None], (*index.shape, x.shape[2])), axis=1)


if __name__ == "__main__":
    print(batched_gather(np.array(eval(input())), np.array(eval(input()))))
