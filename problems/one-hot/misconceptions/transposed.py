"""Your table has a row for each class. The new axis belongs to the labels: labels[:, None], one row per label.
你的表每个类别占一行。新轴应加在标签上：labels[:, None]，每个标签一行。
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels == np.arange(num_classes)[:, None]).astype(int)


if __name__ == "__main__":
    labels = np.array(eval(input()))
    print(one_hot(labels, int(input())).tolist())
