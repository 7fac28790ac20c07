"""You suppress a box whose IoU equals the threshold. Only a larger IoU suppresses.
IoU 恰好等于阈值时你也抑制了。只有大于阈值才抑制。
"""

import numpy as np


def box_iou(boxes):
    x1, y1, x2, y2 = boxes.T
    width = np.minimum(x2[:, None], x2) - np.maximum(x1[:, None], x1)
    height = np.minimum(y2[:, None], y2) - np.maximum(y1[:, None], y1)
    intersection = np.maximum(width, 0) * np.maximum(height, 0)
    area = (x2 - x1) * (y2 - y1)
    union = area[:, None] + area - intersection
    return np.divide(intersection, union, out=np.zeros_like(union), where=union > 0)


def iou_nms(boxes, scores, iou_threshold):
    iou = box_iou(boxes)
    keep = []
    for i in np.argsort(-scores, kind="stable").tolist():
        if all(iou[i, j] < iou_threshold for j in keep):
            keep.append(i)
    return iou, keep


if __name__ == "__main__":
    boxes = np.array(eval(input()), dtype=float)
    scores = np.array(eval(input()), dtype=float)
    iou, keep = iou_nms(boxes, scores, float(input()))
    print((iou.round(4).tolist(), keep))
