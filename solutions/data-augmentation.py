import numpy as np


def data_augmentation(image, ops):
    """Apply flips, counter-clockwise quarter turns and crops in order.

    image: (H, W) integers, ops: list of tuples (name, *arguments). Returns the new image.
    """
    for name, *arguments in ops:
        if name == "hflip":
            image = image[:, ::-1]
        elif name == "vflip":
            image = image[::-1]
        elif name == "rot90":
            image = np.rot90(image, arguments[0])
        else:
            top, left, height, width = arguments
            image = image[top : top + height, left : left + width]
    return image


if __name__ == "__main__":
    image = np.array(eval(input()))
    ops = eval(input())
    print(data_augmentation(image, ops).tolist())
