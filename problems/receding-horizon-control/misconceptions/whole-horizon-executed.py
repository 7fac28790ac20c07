"""You execute each plan to its end. Only T_a steps of it are carried out; the rest is replaced by the next plan.
你把每个规划都执行到底了。只执行其中 T_a 步，其余由下一个规划取代。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
print([a for plan in plans for a in plan[T_o - 1 :]][:length])
