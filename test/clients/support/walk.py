"""Walks through a TaskRouter with Twilio's library for Python, and prints the results as one JSON object."""

import json
import sys
import time

from local_client import create_client

POLLS = 100
POLL_SECONDS = 0.05


def configuration(english, everyone):
    target = {"queue": english, "priority": 7, "timeout": 60}
    english_filter = {
        "filter_friendly_name": "English",
        "expression": "language == 'en'",
        "targets": [target, {"queue": everyone}],
    }
    return json.dumps({"task_routing": {"filters": [english_filter], "default_filter": {"queue": everyone}}})


def poll(look):
    """Polls for the worker until a reservation exists, with a limited number of attempts."""
    for _ in range(POLLS):
        found = look()
        if found:
            return found
        time.sleep(POLL_SECONDS)
    raise RuntimeError("nothing came")


def prepare(client):
    seen = {}
    workspace = client.taskrouter.v1.workspaces.create(friendly_name="Walk")
    seen["workspace"] = {
        "friendlyName": workspace.friendly_name,
        "multiTaskEnabled": workspace.multi_task_enabled,
        "prioritizeQueueOrder": workspace.prioritize_queue_order,
    }
    room = client.taskrouter.v1.workspaces(workspace.sid)
    activities = room.activities.list()
    seen["activities"] = [activity.friendly_name for activity in activities]
    seen["channels"] = sorted(channel.unique_name for channel in room.task_channels.list())
    english = room.task_queues.create(friendly_name="English", target_workers='languages HAS "en"')
    everyone = room.task_queues.create(friendly_name="Everyone", target_workers="1==1")
    seen["queues"] = [queue.friendly_name for queue in room.task_queues.list()]
    workflow = room.workflows.create(
        friendly_name="Support",
        configuration=configuration(english.sid, everyone.sid),
        task_reservation_timeout=60,
    )
    seen["workflow"] = {
        "friendlyName": workflow.friendly_name,
        "filters": len(json.loads(workflow.configuration)["task_routing"]["filters"]),
        "taskReservationTimeout": workflow.task_reservation_timeout,
    }
    return seen, room, activities, english, workflow


def add_workers(seen, room, activities, english):
    for number in range(119):
        room.workers.create(friendly_name=f"worker {number}", attributes="{}")
    ann = room.workers.create(friendly_name="ann", attributes=json.dumps({"languages": ["en"]}))
    names = [worker.friendly_name for worker in room.workers.list(page_size=50)]
    room.workers(ann.sid).update(friendly_name="worker 119")
    renamed = [worker.friendly_name for worker in room.workers.list(page_size=50)]
    seen["workers"] = {
        "count": len(renamed),
        "isInOrder": names[:119] == [f"worker {number}" for number in range(119)],
        "first": renamed[0],
        "last": renamed[-1],
    }
    available = next(activity for activity in activities if activity.friendly_name == "Available")
    seen["englishWorkers"] = len(room.workers.list(task_queue_sid=english.sid))
    updated = room.workers(ann.sid).update(friendly_name="ann", activity_sid=available.sid)
    seen["worker"] = {"activityName": updated.activity_name, "available": updated.available}
    return ann


def take_task(seen, room, workflow, worker):
    created = room.tasks.create(workflow_sid=workflow.sid, attributes=json.dumps({"language": "en"}))
    seen["created"] = {"status": created.assignment_status}
    reservation = poll(lambda: room.workers(worker.sid).reservations.list(reservation_status="pending"))[0]
    task = room.tasks(created.sid).fetch()
    seen["offered"] = {
        "status": task.assignment_status,
        "queue": task.task_queue_friendly_name,
        "priority": task.priority,
        "attributes": json.loads(task.attributes),
    }
    seen["reservation"] = {"status": reservation.reservation_status, "workerName": reservation.worker_name}
    accepted = room.workers(worker.sid).reservations(reservation.sid).update(reservation_status="accepted")
    seen["accepted"] = {
        "reservation": accepted.reservation_status,
        "task": room.tasks(task.sid).fetch().assignment_status,
    }
    channels = room.workers(worker.sid).worker_channels.list()
    channel = next(each for each in channels if each.task_channel_unique_name == "default")
    seen["channel"] = {
        "assignedTasks": channel.assigned_tasks,
        "availableCapacityPercentage": channel.available_capacity_percentage,
    }
    completed = room.tasks(task.sid).update(assignment_status="completed", reason="done")
    waiting = room.tasks.create(workflow_sid=workflow.sid, attributes='{ "left": false }')
    left = room.tasks(waiting.sid).update(assignment_status="canceled", attributes='{ "left": true }')
    seen["left"] = {"task": left.assignment_status, "reason": left.reason, "attributes": left.attributes}
    seen["completed"] = {
        "task": completed.assignment_status,
        "reason": completed.reason,
        "reservation": room.tasks(task.sid).reservations(reservation.sid).fetch().reservation_status,
    }
    wanted = {
        "task.created",
        "task.completed",
        "reservation.created",
        "reservation.accepted",
        "reservation.completed",
    }
    events = room.events.list(task_sid=task.sid)
    seen["events"] = sorted({event.event_type for event in events} & wanted)


def main():
    url, account_sid, token = sys.argv[1:4]
    client = create_client(url, account_sid, token)
    seen, room, activities, english, workflow = prepare(client)
    worker = add_workers(seen, room, activities, english)
    take_task(seen, room, workflow, worker)
    room.workflows(workflow.sid).delete()
    seen["deleted"] = {"workflows": len(room.workflows.list())}
    print(json.dumps(seen))


main()
