"""You add 1 to widths and heights, as the old VOC code does for pixel indices. Coordinates are continuous here: the width is x2 - x1.
你给宽和高都加了 1，旧的 VOC 代码按像素下标才这样做。这里坐标是连续的：宽为 x2 - x1。
"""

import numpy as np


def box_iou(boxes):
    x1, y1, x2, y2 = boxes.T
    width = np.minimum(x2[:, None], x2) - np.maximum(x1[:, None], x1) + 1
    height = np.minimum(y2[:, None], y2) - np.maximum(y1[:, None], y1) + 1
    intersection = np.maximum(width, 0) * np.maximum(height, 0)
    area = (x2 - x1 + 1) * (y2 - y1 + 1)
    union = area[:, None] + area - intersection
    return np.divide(intersection, union, out=np.zeros_like(union), where=union > 0)


def iou_nms(boxes, scores, iou_threshold):
    iou = box_iou(boxes)
    keep = []
    for i in np.argsort(-scores, kind="stable").tolist():
        if all(iou[i, j] <= iou_threshold for j in keep):
            keep.append(i)
    return iou, keep


if __name__ == "__main__":
    boxes = np.array(eval(input()), dtype=float)
    scores = np.array(eval(input()), dtype=float)
    iou, keep = iou_nms(boxes, scores, float(input()))
    print((iou.round(4).tolist(), keep))
